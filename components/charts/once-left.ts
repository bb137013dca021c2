/** Does something once the focus is nowhere in an element: what holds it is not to go away under the reader's hand. */
export function runOnceLeft(element: Element, act: () => void, signal: AbortSignal): void {
  const holdsFocus = () => element.contains(document.activeElement);
  if (!holdsFocus()) {
    act();
    return;
  }
  const leaving = new AbortController();
  element.addEventListener(
    "focusout",
    (event) => {
      // Where another window takes the focus, the element still has it in its own.
      if (element.contains((event as FocusEvent).relatedTarget as Node | null) || holdsFocus()) return;
      leaving.abort();
      act();
    },
    { signal: AbortSignal.any([leaving.signal, signal]) },
  );
}
