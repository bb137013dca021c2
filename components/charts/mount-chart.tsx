import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { BarDrawing } from "./bar-drawing";
import type { ChartDrawing, TrendChart } from "./chart-data";
import { readChartJson } from "./read-chart-json";
import { TrendDrawing } from "./trend-drawing";

/** Draws what answers of a chart upon the server's drawing, until the signal says that it goes. */
export function mountChart(stage: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const place = document.createElement("div");
  stage.append(place);
  const root = createRoot(place);
  const chart = readChartJson<ChartDrawing | TrendChart>(stage);
  flushSync(() =>
    root.render(chart.chart === "trends" ? <TrendDrawing {...chart} /> : <BarDrawing {...chart} />),
  );
  // The one stop of the Tab key is now the drawing itself.
  const hadFocus = document.activeElement === stage;
  stage.removeAttribute("tabindex");
  if (hadFocus) place.querySelector<SVGElement>("svg[tabindex]")?.focus();
  signal.addEventListener("abort", () => {
    root.unmount();
    place.remove();
  });
}
