import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { BarDrawing } from "./bar-drawing";
import type { ChartDrawing } from "./chart-data";
import { readChartJson } from "./read-chart-json";

/** Draws the bars of a chart that answer upon those of the server, until the signal says that they go. */
export function mountChart(stage: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const place = document.createElement("div");
  stage.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(<BarDrawing {...readChartJson<ChartDrawing>(stage)} />));
  // The one stop of the Tab key is now the drawing itself.
  const hadFocus = document.activeElement === stage;
  stage.removeAttribute("tabindex");
  if (hadFocus) place.querySelector<SVGElement>("svg[tabindex]")?.focus();
  signal.addEventListener("abort", () => {
    root.unmount();
    place.remove();
  });
}
