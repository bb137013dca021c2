/** Lets the / key lead to a field, wherever nothing is being written; Escape leads back to where one was. */
export function attachSlash(field: HTMLInputElement, signal: AbortSignal): void {
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
