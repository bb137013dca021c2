import { loadStyles } from "@/components/browser/load-styles";
import { runOnceTouched } from "./once-touched";

/** Makes a chart a stop of the Tab key, and lets it answer once a reader comes to it. */
export function attachChart(stage: HTMLElement, signal: AbortSignal): void {
  stage.tabIndex = 0;
  runOnceTouched(stage, signal, async () => {
    const [{ mountChart }] = await Promise.all([import("./mount-chart"), loadStyles("mount-chart")]);
    mountChart(stage, signal);
  });
}
