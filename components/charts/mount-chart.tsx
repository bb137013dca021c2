import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { BarChartId } from "@/lib/schema/pages/charts";
import { BarDrawing } from "./bar-drawing";
import type { ChartDrawing, TrendChart } from "./chart-data";
import { TrendDrawing } from "./trend-drawing";

/** Draws what answers of a chart upon the server's drawing, until the signal says that it goes. */
export function mountChart(stage: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const place = document.createElement("div");
  // It says itself which record is reached in it.
  place.dataset.reaches = "";
  stage.append(place);
  const root = createRoot(place);
  const drawing =
    stage.dataset.chart === "trends" ? (
      <TrendDrawing {...readChartJson<TrendChart>(stage)} />
    ) : (
      <BarDrawing {...readDrawing(stage)} />
    );
  flushSync(() => root.render(drawing));
  // The one stop of the Tab key is now the drawing itself.
  const hadFocus = document.activeElement === stage;
  stage.removeAttribute("tabindex");
  if (hadFocus) place.querySelector<SVGElement>("svg[tabindex]")?.focus();
  signal.addEventListener("abort", () => {
    root.unmount();
    place.remove();
  });
}

/** The bars that are drawn, as the server's drawing and the table beside it say it. */
function readDrawing(stage: HTMLElement): ChartDrawing {
  const table = stage.parentElement?.querySelector("table");
  const keys = [...(table?.tHead?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
  const rows = [...(table?.tBodies[0]?.rows ?? [])].slice(0, Number(stage.dataset.rows));
  return {
    chart: stage.dataset.chart as BarChartId,
    label: stage.ariaLabel ?? "",
    height: Number(stage.querySelector("svg")?.getAttribute("height")),
    series: {
      keys: keys.map(({ dataset }) => dataset.key ?? ""),
      rows: rows.map(({ cells }) => {
        const [head, ...counts] = [...cells].map((cell) => cell.textContent ?? "");
        const hrefs = [...cells].map((cell) => cell.querySelector("a")?.getAttribute("href") ?? "");
        const segments = keys.map(({ dataset }, index) => ({
          key: dataset.key ?? "",
          count: readNumber(counts[index]),
          href: hrefs[index + 1] ?? "",
        }));
        return {
          id: head ?? "",
          label: head ?? "",
          segments: segments.filter(({ count }) => count > 0),
          total: readNumber(counts.at(-1)),
          href: hrefs.at(-1) ?? "",
        };
      }),
    },
  };
}

/** A number of a table; a dash is none. */
function readNumber(text = ""): number {
  return Number(text.replaceAll(",", "")) || 0;
}

/** The data that `ChartJson` wrote into a stage. */
function readChartJson<T>(stage: Element): T {
  return JSON.parse(stage.querySelector("script")?.textContent ?? "null") as T;
}
