import { contentOf, MARK, rowOf } from "./card-content";
import { placeCard } from "./card-place";

/** How long a card stays after the pointer left its mark, in milliseconds: long enough to reach the card. */
const LINGER = 180;

/**
 * Shows the cells of a mark's table row in a card while the mark is hovered, focused or tapped; Escape closes it.
 * A first tap shows the card, which has the link; a second one follows it.
 */
export function attachCard(root: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  let shown: Element | null = null;
  let pointer = "";
  let pointerX: number | null = null;
  let timer = 0;
  const hide = () => {
    shown = null;
    card.hidden = true;
  };
  const show = (mark: Element) => {
    clearTimeout(timer);
    if (mark === shown) return;
    shown = mark;
    card.replaceChildren(...contentOf(mark));
    card.hidden = false;
    placeCard(card, mark, pointerX);
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => document.activeElement !== shown && hide(), LINGER);
  };
  const on = <K extends keyof HTMLElementEventMap>(
    element: HTMLElement,
    type: K,
    handle: (event: HTMLElementEventMap[K], mark: Element | null) => void,
  ) =>
    element.addEventListener(type, (event) => handle(event, (event.target as Element).closest(MARK)), {
      signal,
    });
  on(root, "pointerdown", (event) => {
    pointer = event.pointerType;
  });
  on(root, "pointerover", (event, mark) => {
    pointerX = event.clientX;
    if (event.pointerType === "mouse" && mark) show(mark);
  });
  on(root, "pointerout", hideSoon);
  on(card, "pointerenter", () => clearTimeout(timer));
  on(card, "pointerleave", hideSoon);
  on(root, "focusin", (_, mark) => {
    pointerX = null;
    if (mark?.matches(":focus-visible")) show(mark);
    else hide();
  });
  on(root, "focusout", hideSoon);
  on(root, "click", (event, mark) => {
    if (pointer !== "touch" || mark === null || mark === shown || rowOf(mark) === null) return;
    event.preventDefault();
    show(mark);
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide(), {
    signal,
  });
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (!card.contains(target as Node) && !shown?.contains(target as Node)) hide();
    },
    { signal },
  );
  window.addEventListener("scroll", () => shown && placeCard(card, shown, pointerX), {
    signal,
    passive: true,
  });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    hide();
  });
}
