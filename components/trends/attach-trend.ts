import { loadStyles } from "@/components/browser/load-styles";
import { runOnceLeft } from "@/components/charts/once-left";
import { runOnceTouched } from "@/components/charts/once-touched";

/** Lets the drawing that answers to pointer and keyboard take the place of the server's. */
export function attachTrend(stage: HTMLElement, signal: AbortSignal): void {
  stage.tabIndex = 0;
  runOnceTouched(stage, signal, async () => {
    const [{ mountTrend }] = await Promise.all([
      import("@/components/charts/mount-trend"),
      loadStyles("mount-trend"),
    ]);
    runOnceLeft(stage, () => mountTrend(stage, signal), signal);
  });
}
