/** The panels of a row: whatever folds in it, but not what folds within a panel. */
const OPEN_PANELS = ":scope > details[open], :scope > aside > details[open]";

/** Closes the panels of a row when the reader turns to something else, or with Escape. */
export function attachPanels(row: HTMLElement, signal: AbortSignal): void {
  // When the pointer is let go and not before: what a panel moves by closing would slip away under the click.
  document.addEventListener(
    "pointerup",
    ({ target }) => {
      for (const panel of row.querySelectorAll(OPEN_PANELS))
        if (!panel.contains(target as Node)) panel.removeAttribute("open");
    },
    { signal },
  );
  row.addEventListener(
    "keydown",
    ({ key, target }) => {
      const panel = key === "Escape" ? (target as Element).closest("details[open]") : null;
      if (!panel || !row.contains(panel)) return;
      panel.removeAttribute("open");
      panel.querySelector("summary")?.focus();
    },
    { signal },
  );
}

/** Tells what stays in view below the filter, such as the years of a drawing, how high it is: it may take two lines. */
export function attachSticky(filter: HTMLElement, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    const isSticky = getComputedStyle(filter).position === "sticky";
    document.documentElement.style.setProperty("--sticky-top", isSticky ? `${filter.offsetHeight}px` : "0px");
  });
  observer.observe(filter);
  signal.addEventListener("abort", () => observer.disconnect());
}
