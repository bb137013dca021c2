import { loadStyles } from "@/components/browser/attach";

/** Lets the / key lead to a field, wherever nothing is being written; Escape leads back to where one was. */
function attachSlash(field: HTMLInputElement, signal: AbortSignal): void {
  let before: Element | null = null;
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting()) return;
      event.preventDefault();
      before = document.activeElement;
      field.focus();
      field.select();
    },
    { signal },
  );
  // Suggestions that are open take the key for themselves.
  field.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      field.blur();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      before = null;
    },
    { signal },
  );
}

function isWriting(): boolean {
  const { activeElement: element } = document;
  return element instanceof HTMLElement && (element.isContentEditable || element.matches(WRITTEN_IN));
}

const WRITTEN_IN = "textarea, select, input:not([type=checkbox], [type=radio], [type=range])";

/** Lets the / key lead to a search field, and suggests what would be found once somebody goes to it. */
export function attachSearch(element: HTMLElement, signal: AbortSignal): void {
  const field = element.querySelector<HTMLInputElement>("input[type=search]");
  const place = element.querySelector<HTMLElement>("[data-suggestions]");
  if (!field || !place) return;
  attachSlash(field, signal);
  // The same words may be typed that the page came with.
  let isTyped = false;
  field.addEventListener("input", () => (isTyped = true), { signal, once: true });
  const load = async () => {
    const [{ mountSuggestions }] = await Promise.all([import("./suggestions"), loadStyles("suggestions")]);
    if (!signal.aborted) mountSuggestions(place, { field, isTyped: () => isTyped, signal });
  };
  // Where they cannot be fetched the form searches all the same.
  field.addEventListener("focus", () => void load().catch(() => {}), { signal, once: true });
  if (document.activeElement === field) void load().catch(() => {});
}
