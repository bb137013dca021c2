/** What tells that a reader comes to an element: with a pointer, a finger or the keyboard. */
const SIGNS = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

/** Does something once a reader comes to an element; where that fails all stays as it is. */
export function runOnceTouched(element: Element, signal: AbortSignal, act: () => Promise<void>): void {
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
