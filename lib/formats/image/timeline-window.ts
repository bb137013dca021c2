import { ARROW, FADE } from "@/lib/view-models/timeline/measures";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import { element, join, type Markup, digits as px } from "./markup";

/** Half the height of a window: promised ones are hollow, those in which it happened solid. */
const PROMISED = 4.5;
const REACHED = 2.5;

/** How a window fades out beyond a soft end, step by step. */
const STEPS = [0.75, 0.5, 0.3, 0.12] as const;

/** What a window is drawn on: pixels of a fraction, the middle of its row, its colour, and that of a hollow one inside. */
export interface WindowPlace {
  readonly x: (fraction: number) => number;
  readonly y: number;
  readonly colour: string;
  readonly tint: string;
}

/** The window of a date: closed ends are capped, soft ones fade, open ones run out in an arrow. */
export function windowBar(span: PlacedSpan, reached: boolean, place: WindowPlace): Markup {
  const { x, y, colour } = place;
  const [from, to] = [x(span.from), x(span.to)];
  const capped = to > from && !reached;
  const caps = [
    capped && !span.softStart && !span.arrowStart && from,
    capped && !span.softEnd && !span.arrowEnd && to,
  ].filter((cap) => cap !== false);
  return join([
    to > from && (reached ? solid(from, to, place) : hollow(from, to, place)),
    caps.length > 0 &&
      element("path", {
        d: caps.map((cap) => `M${px(cap)} ${px(y - PROMISED - 0.5)}v${PROMISED * 2 + 1}`).join(""),
        stroke: colour,
      }),
    span.softStart && fade(from, -1, reached, place),
    span.softEnd && fade(to, 1, reached, place),
    span.arrowStart && arrow(from, -1, place),
    span.arrowEnd && arrow(to, 1, place),
  ]);
}

function solid(from: number, to: number, { y, colour }: WindowPlace): Markup {
  return element("rect", { x: from, y: y - REACHED, width: to - from, height: REACHED * 2, fill: colour });
}

function hollow(from: number, to: number, { y, colour, tint }: WindowPlace): Markup {
  const width = to - from;
  return join([
    element("rect", { x: from, y: y - PROMISED, width, height: PROMISED * 2, fill: tint }),
    element("path", {
      d: `M${px(from)} ${px(y - PROMISED)}h${px(width)}m0 ${PROMISED * 2}h${px(-width)}`,
      fill: "none",
      stroke: colour,
    }),
  ]);
}

function fade(at: number, direction: 1 | -1, reached: boolean, { y, colour, tint }: WindowPlace): Markup {
  const width = FADE / STEPS.length;
  const half = reached ? REACHED : PROMISED;
  return join(
    STEPS.map((opacity, index) => {
      const x = direction === 1 ? at + index * width : at - (index + 1) * width;
      const lines = `M${px(x)} ${px(y - half)}h${px(width)}m0 ${half * 2}h${px(-width)}`;
      return element("g", { opacity }, [
        element("rect", { x, y: y - half, width, height: half * 2, fill: reached ? colour : tint }),
        !reached && element("path", { d: lines, fill: "none", stroke: colour }),
      ]);
    }),
  );
}

function arrow(at: number, direction: 1 | -1, { y, colour }: WindowPlace): Markup {
  const neck = at + direction * (ARROW - 8);
  return join([
    element("path", { d: `M${px(at)} ${px(y)}H${px(neck)}`, stroke: colour, "stroke-width": 1.5 }),
    element("path", {
      d: `M${px(at + direction * ARROW)} ${px(y)}L${px(neck)} ${px(y - 4)}v8Z`,
      fill: colour,
    }),
  ]);
}
