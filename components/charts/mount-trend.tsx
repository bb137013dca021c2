import { createRoot } from "react-dom/client";
import { readChartJson } from "./read-chart-json";
import { type DrawingProps, TrendDrawing } from "./trend-drawing";

/** Draws a panel of trends in place of the server's drawing until the signal says that it goes. */
export function mountTrend(stage: HTMLElement, signal: AbortSignal): void {
  const picture = stage.querySelector<HTMLElement>(":scope > div");
  if (signal.aborted || !picture) return;
  const place = document.createElement("div");
  const root = createRoot(place);
  picture.replaceWith(place);
  root.render(<TrendDrawing {...readChartJson<DrawingProps>(stage)} />);
  signal.addEventListener("abort", () => {
    root.unmount();
    place.replaceWith(picture);
  });
}
