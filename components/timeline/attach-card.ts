/** The row of a record in a lane. */
export const MARK = "[role=group] a";

/**
 * What a mark says of itself as blocks: its title is a link, its status stands behind its sign, and its last lines are whose
 * word it is and the source of that in turn, a link too.
 */
function contentOf(mark: HTMLElement): HTMLElement[] {
  const lines = (mark.getAttribute("aria-description") ?? "").split("\n");
  const sources = (mark.dataset.sources ?? "").split(" ");
  const [title = "", kind = "", status = "", ...rest] = lines.slice(0, lines.length - 2 * sources.length);
  const sign = mark.dataset.status === undefined ? {} : { status: mark.dataset.status };
  return [
    makeBlock([makeLink(mark.getAttribute("href"), title), kind]),
    makeBlock([status], sign),
    ...rest.map((line) => makeBlock([line])),
    ...lines
      .slice(-2 * sources.length)
      .map((line, index) => makeBlock([index % 2 === 0 ? line : makeLink(sources[(index - 1) / 2], line)])),
  ];
}

function makeBlock(content: readonly (Node | string)[], data: DOMStringMap = {}): HTMLElement {
  const block = document.createElement("div");
  Object.assign(block.dataset, data);
  block.append(...content);
  return block;
}

function makeLink(href: string | null | undefined, words: string): HTMLElement {
  return Object.assign(document.createElement("a"), { href: href ?? "", textContent: words });
}

/** Between the card, its mark and the edges of the window, in pixels. */
const CLEAR = 12;

/**
 * Puts the card below the row, or above it where there is no room; over the plot and not over the names at its left, where
 * it is wide enough; never outside the window.
 * @param x where the pointer is, in pixels of the window; null where there is none
 */
function placeCard(card: HTMLElement, row: Element, x: number | null) {
  const mark = row.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const plot = row.parentElement?.querySelector("svg")?.getBoundingClientRect().left ?? mark.left;
  const most = document.documentElement.clientWidth - width - CLEAR;
  const least = plot <= most ? Math.max(CLEAR, plot) : CLEAR;
  const left = Math.max(least, Math.min((x ?? findMark(row)) - width / 2, most));
  const below = mark.bottom + CLEAR;
  const top = below + height > window.innerHeight - CLEAR ? mark.top - CLEAR - height : below;
  card.style.left = `${left}px`;
  card.style.top = `${Math.max(CLEAR, top)}px`;
}

/** Where on the axis the last sign of a row stands, in pixels of the window; the row's beginning where it has none. */
function findMark(row: Element): number {
  const { left, top, bottom } = row.getBoundingClientRect();
  const signs = [...(row.parentElement?.querySelectorAll("svg use") ?? [])]
    .map((sign) => sign.getBoundingClientRect())
    .filter((sign) => (sign.top + sign.bottom) / 2 > top && (sign.top + sign.bottom) / 2 < bottom);
  return signs.reduce((most, sign) => Math.max(most, (sign.left + sign.right) / 2), left);
}

/** How long a card stays after the pointer left its mark, in milliseconds: long enough to reach the card. */
const LINGER = 180;

/** Listens to what happens in an element until the signal says that it goes, and tells in which row. */
const listenUntil =
  (signal: AbortSignal) =>
  <K extends keyof HTMLElementEventMap>(
    element: HTMLElement,
    type: K,
    handle: (event: HTMLElementEventMap[K], mark: HTMLElement | null) => void,
  ) =>
    element.addEventListener(
      type,
      (event) => handle(event, (event.target as Element).closest<HTMLElement>(MARK)),
      { signal },
    );

/**
 * Shows what a mark says of itself in a card while the mark is hovered, focused or tapped; Escape closes it.
 * A tap opens the record's panel at once where the view has one; elsewhere a first tap shows the card, which has the link,
 * and a second one follows it.
 */
export function attachCard(root: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  let shown: HTMLElement | null = null;
  let pointer = "";
  let pointerX: number | null = null;
  /** Where it was pressed last: what comes to lie there when the panel takes its room is not pointed at. */
  let pressed: { readonly x: number; readonly y: number } | null = null;
  let timer = 0;
  const hasPanel = document.querySelector("[data-record-panel]") !== null;
  const hide = () => {
    shown = null;
    card.hidden = true;
  };
  const show = (mark: HTMLElement) => {
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
  const on = listenUntil(signal);
  on(root, "pointerdown", (event) => {
    pointer = event.pointerType;
    pressed = { x: event.clientX, y: event.clientY };
  });
  on(root, "pointerover", (event, mark) => {
    const { clientX, clientY } = event;
    pointerX = clientX;
    if (pressed?.x === clientX && pressed.y === clientY) return;
    pressed = null;
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
    // The record itself opens, and says more.
    if (pointer !== "touch" || hasPanel || mark === null || mark === shown) return hide();
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
