/** A link of the drawing: its marks are SVG, its names are HTML. */
type Stop = HTMLElement | SVGElement;

/**
 * Makes each lane one stop of the Tab key and moves within it by the arrow keys, Home and End, up and down between lanes.
 * @returns what takes the keys off again
 */
export function attachKeys(root: HTMLElement): () => void {
  const lanes = [...root.querySelectorAll<HTMLElement>("[data-lane]")].map((lane) => ({
    lane,
    stops: [...lane.querySelectorAll<Stop>("[data-stop]")],
  }));
  for (const { stops } of lanes) {
    const first = stops.find((stop) => stop instanceof SVGElement) ?? stops[0];
    for (const stop of stops) stop.setAttribute("tabindex", stop === first ? "0" : "-1");
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = lanes.findIndex(({ stops }) => stops.includes(event.target as Stop));
    const stops = lanes[from]?.stops;
    if (stops === undefined) return;
    const place = stops.indexOf(event.target as Stop);
    const next = target(event.key, stops, place) ?? neighbour(event.key, from);
    if (next === undefined) return;
    event.preventDefault();
    focus(next, lanes.find((lane) => lane.stops.includes(next))?.stops ?? []);
  };
  const neighbour = (key: string, from: number): Stop | undefined => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (step === undefined) return undefined;
    let index = from + step;
    // A lane behind a closed "and N more" has no boxes.
    while (lanes[index]?.lane.getClientRects().length === 0) index += step;
    return lanes[index]?.stops.find((stop) => stop.getAttribute("tabindex") === "0");
  };
  root.addEventListener("keydown", onKey);
  return () => root.removeEventListener("keydown", onKey);
}

function target(key: string, stops: readonly Stop[], place: number): Stop | undefined {
  switch (key) {
    case "ArrowLeft":
      return stops[place - 1];
    case "ArrowRight":
      return stops[place + 1];
    case "Home":
      return stops[0];
    case "End":
      return stops.at(-1);
    default:
      return undefined;
  }
}

function focus(next: Stop, stops: readonly Stop[]) {
  for (const stop of stops) stop.setAttribute("tabindex", stop === next ? "0" : "-1");
  next.focus();
}
