import type { Day } from "@/lib/domain/days";
import { ATOM } from "@/lib/formats/atom/feed";
import { CALENDAR } from "@/lib/formats/calendar";
import { buildChartAnswer } from "@/lib/formats/charts/chart-shapes";
import { GEXF } from "@/lib/formats/gexf";
import { formatChartTitle } from "@/lib/formats/image/chart-content";
import { datasetAnswer, healthAnswer, liveAnswer, readyAnswer, searchAnswer } from "@/lib/schema/api/answers";
import { getBarChart, isBarChart } from "@/lib/schema/pages/charts";
import { listFilterParameters, listParameters } from "@/lib/schema/parameters/parse-address";
import { PICTURE_PARAMETERS } from "@/lib/schema/parameters/picture-parameters";
import { CHART_IDS, type ChartId, listChartParameters } from "@/lib/schema/parameters/view-address";
import { listOperations } from "./list-operations";
import type { Operation } from "./operation";

/** Everything that can be asked of the service. */
export function buildOperations(today: Day): readonly Operation[] {
  return [
    ...listOperations(today),
    ...chartOperations(today),
    graphOperation(today),
    ...wholeOperations(today),
    ...subscriptionOperations(today),
  ];
}

const FILES = [
  { type: "csv", media: "text/csv", words: "as CSV" },
  { type: "json", media: "application/json", words: "as JSON" },
  { type: "svg", media: "image/svg+xml", words: "as a vector picture" },
  { type: "png", media: "image/png", words: "as a picture" },
] as const;

const EXAMPLES = {
  trends: "?company=toyota&sourcing=well",
  figures: "?kind=range",
  timeline: "?company=toyota&lanes=partnership",
  network: "?company=toyota",
} as const;

/** The charts and the timeline: their rows, and pictures of them. */
function chartOperations(today: Day): Operation[] {
  return CHART_IDS.flatMap((chart) =>
    FILES.map(({ type, media, words }): Operation => {
      const path = `/api/v1/${chart === "timeline" || chart === "network" ? "" : "charts/"}${chart}.${type}`;
      const picture = type === "svg" || type === "png";
      return {
        id: `${type}Of${named(chart)}`,
        tag: "Charts",
        path,
        summary: `${formatChartTitle(chart)}, ${words}`,
        query: { ...listChartParameters(chart, today), ...(picture && PICTURE_PARAMETERS) },
        answer: { type: media, schema: type === "json" ? buildChartAnswer(chart) : null },
        content: true,
        example: `${path}${isBarChart(chart) ? getBarChart(chart).example : EXAMPLES[chart]}`,
      };
    }),
  );
}

function named(chart: ChartId): string {
  return chart.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The network for programs that draw networks. */
function graphOperation(today: Day): Operation {
  return {
    id: "gexfOfNetwork",
    tag: "Charts",
    path: "/api/v1/network.gexf",
    summary: `${formatChartTitle("network")}, as GEXF 1.3`,
    description: "For Gephi and other network analysis programs.",
    query: listChartParameters("network", today),
    answer: { type: GEXF, schema: null },
    content: true,
    example: "/api/v1/network.gexf?company=toyota",
  };
}

/** The dataset as a whole, the search, and the service itself. */
function wholeOperations(today: Day): Operation[] {
  return [
    {
      id: "getDataset",
      tag: "Dataset",
      path: "/api/v1/dataset.json",
      summary: "Everything in one JSON document",
      query: listParameters("dataset", today),
      answer: { type: "application/json", schema: datasetAnswer },
      content: true,
      example: "/api/v1/dataset.json?asOf=2024-03-01",
    },
    {
      id: "getDatasetTables",
      tag: "Dataset",
      path: "/api/v1/dataset.zip",
      summary: "Everything as CSV tables, in one zip file",
      description: "A table for each list, a README, and a data dictionary that explains each column and id.",
      query: listParameters("dataset", today),
      answer: { type: "application/zip", schema: null },
      content: true,
      example: "/api/v1/dataset.zip?asOf=2024-03-01",
    },
    {
      id: "search",
      tag: "Search",
      path: "/api/v1/search",
      summary: "Find records by name and alias, and lists by what their records share",
      query: listParameters("search", today),
      answer: { type: "application/json", schema: searchAnswer },
      content: true,
      example: "/api/v1/search?q=toyota+launch",
    },
    {
      id: "getHealth",
      tag: "Service",
      path: "/api/health",
      summary: "Whether the data is available, and its version",
      query: {},
      answer: { type: "application/json", schema: healthAnswer },
      content: false,
      example: "/api/health",
    },
    {
      id: "getLiveness",
      tag: "Service",
      path: "/api/health/live",
      summary: "Whether this instance answers, whatever its database does",
      query: {},
      answer: { type: "application/json", schema: liveAnswer },
      content: false,
      example: "/api/health/live",
    },
    {
      id: "getReadiness",
      tag: "Service",
      path: "/api/health/ready",
      summary: "Whether readers may be sent to this instance, and how far its data are behind",
      query: {},
      answer: { type: "application/json", schema: readyAnswer },
      content: false,
      example: "/api/health/ready",
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

/** Feeds and calendars. */
function subscriptionOperations(today: Day): Operation[] {
  return [
    {
      id: "feedOfChanges",
      tag: "Subscriptions",
      path: "/api/v1/changes.atom",
      summary: "The changes as an Atom feed, page by page",
      query: listParameters("changes", today),
      answer: { type: ATOM, schema: null },
      content: true,
      example: "/api/v1/changes.atom?company=toyota",
    },
    {
      id: "calendarOfMilestones",
      tag: "Subscriptions",
      path: "/api/v1/milestones.ics",
      summary: "The targets as a calendar",
      query: listFilterParameters("milestones", today),
      answer: { type: CALENDAR, schema: null },
      content: true,
      example: "/api/v1/milestones.ics?company=toyota",
    },
    {
      id: "feedOfWatchList",
      tag: "Subscriptions",
      path: "/api/v1/watch.atom",
      summary: "The latest changes of a watch list as an Atom feed",
      description: "For any of the companies, partnerships and milestones named.",
      query: listParameters("watch", today),
      answer: { type: ATOM, schema: null },
      content: true,
      example: "/api/v1/watch.atom?company=toyota&partnership=stellantis-factorial",
    },
    {
      id: "calendarOfWatchList",
      tag: "Subscriptions",
      path: "/api/v1/watch.ics",
      summary: "The targets of a watch list as a calendar",
      description: "For any of the companies, partnerships and milestones named.",
      query: listParameters("watch", today),
      answer: { type: CALENDAR, schema: null },
      content: true,
      example: "/api/v1/watch.ics?company=toyota&partnership=stellantis-factorial",
    },
    {
      id: "subscribeToMilestones",
      tag: "Subscriptions",
      path: "/api/v1/milestones.webcal",
      summary: "Subscribe to that calendar in a calendar program",
      description:
        "Redirects to the calendar at a `webcal:` address, so that a calendar program subscribes to it.",
      query: listFilterParameters("milestones", today),
      answer: { type: CALENDAR, schema: null },
      redirects: true,
      content: false,
      example: "/api/v1/milestones.webcal?company=toyota",
    },
  ];
}
