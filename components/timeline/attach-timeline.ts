/** The row of a record in a lane. */
const MARK = "[role=group] a";

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

/**
 * Shows what a mark says of itself in a card while the mark is hovered, focused or tapped; Escape closes it.
 * A tap opens the record's panel at once where the view has one; elsewhere a first tap shows the card, which has the link,
 * and a second one follows it.
 */
function attachCard(root: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  let shown: HTMLElement | null = null;
  let pointer = "";
  let pointerX: number | null = null;
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
  const on = <K extends keyof HTMLElementEventMap>(
    element: HTMLElement,
    type: K,
    handle: (event: HTMLElementEventMap[K], mark: HTMLElement | null) => void,
  ) =>
    element.addEventListener(
      type,
      (event) => handle(event, (event.target as Element).closest<HTMLElement>(MARK)),
      {
        signal,
      },
    );
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

/** Gives the drawing its one tab stop a lane, its arrow keys and its cards. */
export function attachTimeline(root: HTMLElement, signal: AbortSignal): void {
  attachKeys(root, signal);
  const card = document.querySelector<HTMLElement>("[data-timeline-card]");
  if (card) attachCard(root, card, signal);
}

/**
 * Makes each lane one stop of the Tab key. The arrow keys move from row to row, down and up also into the next lane, Home and
 * End to the ends of a lane.
 */
function attachKeys(root: HTMLElement, signal: AbortSignal): void {
  const lanes = [...root.querySelectorAll<HTMLElement>("[data-lane]")].map((lane) => ({
    lane,
    stops: [...lane.querySelectorAll<HTMLElement>("a")],
  }));
  for (const { stops } of lanes) {
    const first = stops.find((stop) => stop.matches(MARK)) ?? stops[0];
    for (const stop of stops) stop.setAttribute("tabindex", stop === first ? "0" : "-1");
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = lanes.findIndex(({ stops }) => stops.includes(event.target as HTMLElement));
    const stops = lanes[from]?.stops;
    if (stops === undefined) return;
    const next = inLane(event.key, stops, event.target as HTMLElement) ?? neighbour(event.key, from);
    if (next === undefined) return;
    event.preventDefault();
    focus(next, lanes.find((lane) => lane.stops.includes(next))?.stops ?? []);
  };
  const neighbour = (key: string, from: number): HTMLElement | undefined => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (step === undefined) return undefined;
    const ways = step < 0 ? lanes.slice(0, from).reverse() : lanes.slice(from + 1);
    const lane = ways.find((each) => isShown(each.lane));
    return lane?.stops.filter(isShown).at(step < 0 ? -1 : 0);
  };
  root.addEventListener("keydown", onKey, { signal });
}

function inLane(key: string, stops: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const shown = stops.filter(isShown);
  const place = shown.indexOf(from);
  const targets: Record<string, HTMLElement | undefined> = {
    ArrowLeft: shown[place - 1],
    ArrowUp: shown[place - 1],
    ArrowRight: shown[place + 1],
    ArrowDown: shown[place + 1],
    Home: shown[0],
    End: shown.at(-1),
  };
  return targets[key];
}

/** A style sheet may hide things. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function focus(next: HTMLElement, stops: readonly HTMLElement[]) {
  for (const stop of stops) stop.setAttribute("tabindex", stop === next ? "0" : "-1");
  next.focus();
}
