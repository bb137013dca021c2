/** By what an element is found again in a page that was made anew: what it is, and which of those that look the same. */
export interface FocusMark {
  readonly looks: string;
  readonly index: number;
}

const FOCUSABLE = "a[href], button, input, select, summary";

/** The mark of an element within a page. */
export function markOf(element: HTMLElement, page: Element): FocusMark {
  const looks = looksOf(element);
  return { looks, index: alike(looks, page).indexOf(element) };
}

/** Gives the focus to the element that bears the mark, and leaves the page where it is scrolled to. */
export function focusMarked({ looks, index }: FocusMark, page: Element): void {
  alike(looks, page)[index]?.focus({ preventScroll: true });
}

function alike(looks: string, page: Element): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => looksOf(each) === looks);
}

/** An address changes with the filter, and so do the numbers beside a choice; names do not. */
function looksOf(element: HTMLElement): string {
  const name = element.getAttribute("aria-label") ?? element.firstChild?.textContent ?? "";
  const { type, name: field, value } = element as Partial<HTMLInputElement>;
  const choice = type === "checkbox" || type === "radio" ? value : "";
  return [element.tagName, type, field, choice, name].join("\n");
}
