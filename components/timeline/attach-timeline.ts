import { attachCard, MARK } from "./attach-card";

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
