import { loadStyles } from "@/components/browser/load-styles";
import { runOnceInView } from "./once-in-view";
import { runOnceLeft } from "./once-left";

/** Lets a chart be drawn where its table stands, once it comes into view; the table folds away under it. */
export function attachChart(stage: HTMLElement, signal: AbortSignal): void {
  runOnceInView(stage, signal, async () => {
    const [{ mountChart }] = await Promise.all([import("./mount-chart"), loadStyles("mount-chart")]);
    runOnceLeft(stage, () => mountChart(stage, signal), signal);
  });
}
