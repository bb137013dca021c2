import type { Day } from "@/lib/domain/days";
import { chartAnswer } from "@/lib/formats/charts/chart-shapes";
import { chartTitle } from "@/lib/formats/image/chart-words";
import { getBarChart, isBarChart } from "@/lib/schema/pages/charts";
import { PICTURE_PARAMETERS } from "@/lib/schema/parameters/picture-parameters";
import { CHART_IDS, type ChartId, chartParameters } from "@/lib/schema/parameters/view-address";
import type { Operation } from "./operation";

const FILES = [
  { type: "csv", media: "text/csv", words: "as CSV" },
  { type: "json", media: "application/json", words: "as JSON" },
  { type: "svg", media: "image/svg+xml", words: "as a vector picture" },
  { type: "png", media: "image/png", words: "as a picture" },
] as const;

const EXAMPLES = {
  trends: "?company=toyota&sourcing=well",
  timeline: "?company=toyota&lanes=partnership",
} as const;

/** The charts and the timeline: their rows, and pictures of them. */
export function chartOperations(today: Day): Operation[] {
  return CHART_IDS.flatMap((chart) =>
    FILES.map(({ type, media, words }): Operation => {
      const path = `/api/v1/${chart === "timeline" ? "" : "charts/"}${chart}.${type}`;
      const picture = type === "svg" || type === "png";
      return {
        id: `${type}Of${named(chart)}`,
        tag: "Charts",
        path,
        summary: `${chartTitle(chart)}, ${words}`,
        query: { ...chartParameters(chart, today), ...(picture && PICTURE_PARAMETERS) },
        answer: { type: media, schema: type === "json" ? chartAnswer(chart) : null },
        content: true,
        example: `${path}${isBarChart(chart) ? getBarChart(chart).example : EXAMPLES[chart]}`,
      };
    }),
  );
}

function named(chart: ChartId): string {
  return chart.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
