/** The panels of a row: whatever folds in it, but not what folds within a panel. */
const OPEN_PANELS = ":scope > details[open]";

/** What is typed into. */
const FIELD = "input:not([type=checkbox], [type=radio], [type=range], [type=date], [type=hidden])";

/** Closes the panels of a row when the reader turns to something else, or with Escape; one opened leads to its field. */
export function attachPanels(row: HTMLElement, signal: AbortSignal): void {
  // With the click and not before: what a panel moves by closing would slip away under it, by touch even once it is let go.
  document.addEventListener(
    "click",
    ({ target }) => {
      for (const panel of row.querySelectorAll(OPEN_PANELS))
        if (!panel.contains(target as Node)) panel.removeAttribute("open");
    },
    { signal },
  );
  document.addEventListener(
    "keydown",
    ({ key, target }) => {
      if (key !== "Escape") return;
      // A click on the words of a panel takes the focus to what is around the row, and leaves the panel open.
      const panel = (target as Element).contains(row)
        ? row.querySelector(OPEN_PANELS)
        : (target as Element).closest("details[open]");
      if (!panel || !row.contains(panel)) return;
      panel.removeAttribute("open");
      panel.querySelector("summary")?.focus();
    },
    { signal },
  );
  row.addEventListener("click", leadToField, { signal });
}

/**
 * Puts the focus into the field of a panel that a mouse or a key opens, so that what is typed goes there; by touch half of the
 * page would go under the keys.
 */
function leadToField(event: MouseEvent): void {
  // A key's click counts none.
  const isByKey = event.detail === 0;
  if (!isByKey && (event as PointerEvent).pointerType !== "mouse") return;
  const panel = (event.target as Element).closest("summary")?.parentElement;
  panel?.addEventListener(
    "toggle",
    () => {
      const field = panel.querySelector<HTMLElement>(FIELD);
      if (panel.hasAttribute("open") && field?.checkVisibility()) field.focus();
    },
    { once: true },
  );
}

/** Tells what stays in view below the head of the page, such as the years of a drawing, how high that is. */
export function attachSticky(element: HTMLElement, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    const heights = [...document.querySelectorAll<HTMLElement>("[data-sticky]")]
      .filter((each) => getComputedStyle(each).position === "sticky")
      .map(({ offsetHeight }) => offsetHeight);
    document.documentElement.style.setProperty("--sticky-top", `${Math.max(0, ...heights)}px`);
  });
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
}
