import type { Day } from "@/lib/domain/days";
import { datasetAnswer, healthAnswer, searchAnswer } from "@/lib/schema/api/answers";
import { parametersAt } from "@/lib/schema/parameters/parse-address";
import type { Operation } from "./operation";

/** The dataset as a whole, the search, and the service itself. */
export function wholeOperations(today: Day): Operation[] {
  return [
    {
      id: "getDataset",
      tag: "Dataset",
      path: "/api/v1/dataset.json",
      summary: "Everything in one JSON document",
      query: parametersAt("dataset", today),
      answer: { type: "application/json", schema: datasetAnswer },
      content: true,
      example: "/api/v1/dataset.json?asOf=2024-03-01",
    },
    {
      id: "getDatasetTables",
      tag: "Dataset",
      path: "/api/v1/dataset.zip",
      summary: "Everything as CSV tables, in one zip file",
      description:
        "A table for each list, a README, and a data dictionary that tells what each column and each id means.",
      query: parametersAt("dataset", today),
      answer: { type: "application/zip", schema: null },
      content: true,
      example: "/api/v1/dataset.zip?asOf=2024-03-01",
    },
    {
      id: "search",
      tag: "Search",
      path: "/api/v1/search",
      summary: "Find records by name and alias",
      query: parametersAt("search", today),
      answer: { type: "application/json", schema: searchAnswer },
      content: true,
      example: "/api/v1/search?q=toyota+launch",
    },
    {
      id: "getHealth",
      tag: "Service",
      path: "/api/health",
      summary: "Whether the data can be read, and which version it is",
      query: {},
      answer: { type: "application/json", schema: healthAnswer },
      content: false,
      example: "/api/health",
    },
    {
      id: "getDescription",
      tag: "Service",
      path: "/api/v1/openapi.json",
      summary: "This description, as OpenAPI",
      query: {},
      answer: { type: "application/json", schema: null },
      content: false,
      example: "/api/v1/openapi.json",
    },
  ];
}
