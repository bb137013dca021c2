import { isBeingWritten } from "./form-address";

/** Where a reader stands in a form: the open panel, how far it is scrolled, what has the focus, what is written there. */
interface Place {
  readonly action: string;
  readonly panel: string | null;
  /** Whether all its choices stand open. */
  readonly unfolded: boolean;
  /** What they are narrowed to. */
  readonly sought: string;
  readonly scrolled: number;
  readonly focus: string | null;
  readonly written: string | null;
}

let left: Place | null = null;

/**
 * Keeps the reader's place while a form is taken down: the page without a filter and the page under one are two
 * routes, and the way from one to the other draws the form anew. A form that is not there at once never was.
 * @param query what the form stood for
 */
export function leavePlace(form: HTMLFormElement, query: string): void {
  const panel = form.querySelector("details[data-panel][open]");
  const focused = form.contains(document.activeElement) ? document.activeElement : null;
  left = {
    action: form.action,
    panel: panel && nameOf(panel),
    unfolded: foldOf(panel)?.hasAttribute("open") ?? false,
    sought: seekerOf(panel)?.value ?? "",
    scrolled: scrollerOf(panel)?.scrollTop ?? 0,
    focus: focused && selectorOf(focused),
    written: isText(focused) && isBeingWritten(focused, new URLSearchParams(query)) ? focused.value : null,
  };
  queueMicrotask(() => {
    left = null;
  });
}

/** Brings the reader back to the place that the form before this one kept. */
export function takePlace(form: HTMLFormElement): void {
  if (left?.action !== form.action) return;
  const { panel, unfolded, sought, scrolled, focus, written } = left;
  const open = [...form.querySelectorAll("details[data-panel]")].find((each) => nameOf(each) === panel);
  open?.setAttribute("open", "");
  if (unfolded) foldOf(open ?? null)?.setAttribute("open", "");
  const seeker = seekerOf(open ?? null);
  if (seeker) seeker.value = sought;
  scrollerOf(open ?? null)?.scrollTo({ top: scrolled });
  const element = focus ? form.querySelector<HTMLElement>(focus) : null;
  element?.focus({ preventScroll: true });
  if (written !== null && isText(element)) element.value = written;
}

function nameOf(panel: Element): string | null {
  return panel.getAttribute("data-panel");
}

function foldOf(panel: Element | null): Element | null {
  return panel?.querySelector("details") ?? null;
}

/** The field of a panel that narrows its choices; they look into it once it is there. */
function seekerOf(panel: Element | null): HTMLInputElement | null {
  return panel?.querySelector<HTMLInputElement>("input[type=search]") ?? null;
}

function scrollerOf(panel: Element | null): Element | null {
  return panel?.querySelector("summary + *") ?? null;
}

function isText(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && !isChoice(element);
}

function isChoice({ type }: HTMLInputElement): boolean {
  return type === "checkbox" || type === "radio";
}

function selectorOf(element: Element): string | null {
  if (element instanceof HTMLInputElement) {
    const name = `input[name="${CSS.escape(element.name)}"]`;
    return isChoice(element) ? `${name}[value="${CSS.escape(element.value)}"]` : name;
  }
  if (element.matches("summary"))
    return `[data-panel="${element.parentElement?.getAttribute("data-panel")}"] > summary`;
  const href = element.getAttribute("href");
  return href && `a[href="${CSS.escape(href)}"]`;
}
