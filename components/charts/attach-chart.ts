import { loadStyles } from "@/components/browser/attach";

/** What tells that a reader comes to an element: with a pointer, a finger or the keyboard. */
const SIGNS = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

/** Does something once a reader comes to an element; where that fails all stays as it is. */
function runOnceTouched(element: Element, signal: AbortSignal, act: () => Promise<void>): void {
  const touched = new AbortController();
  for (const sign of SIGNS) {
    element.addEventListener(
      sign,
      () => {
        touched.abort();
        act().catch(() => {});
      },
      { signal: AbortSignal.any([touched.signal, signal]) },
    );
  }
}

/** Makes a chart a stop of the Tab key, and lets it answer once a reader comes to it. */
export function attachChart(stage: HTMLElement, signal: AbortSignal): void {
  stage.tabIndex = 0;
  let pressed = Promise.resolve();
  stage.addEventListener(
    "pointerdown",
    () => {
      pressed = new Promise((resolve) => {
        // The click comes right after.
        for (const end of ["pointerup", "pointercancel"])
          addEventListener(end, () => setTimeout(resolve), { once: true, signal });
      });
    },
    { signal },
  );
  runOnceTouched(stage, signal, async () => {
    const [{ mountChart }] = await Promise.all([import("./mount-chart"), loadStyles("mount-chart")]);
    // A link that is covered between press and release would not be followed.
    await pressed;
    mountChart(stage, signal);
  });
}
