import { createRoot } from "react-dom/client";
import type { ChartDrawing } from "./chart-data";
import { Drawing } from "./drawing";
import { readChartJson } from "./read-chart-json";

/** Draws a chart in its stage, and folds its table away, until the signal says that it goes. */
export function mountChart(stage: HTMLElement, signal: AbortSignal): void {
  const box = stage.querySelector<HTMLElement>(":scope > div");
  const table = stage.querySelector("details");
  if (signal.aborted || !box || !table) return;
  const root = createRoot(box);
  root.render(<Drawing {...readChartJson<ChartDrawing>(stage)} />);
  stage.dataset.drawn = "";
  table.open = false;
  signal.addEventListener("abort", () => {
    root.unmount();
    delete stage.dataset.drawn;
    table.open = true;
  });
}
