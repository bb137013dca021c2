import type { PlacedArc } from "@/lib/view-models/timeline/arcs";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import { CURVE_ID, GHOST_ID, GHOST_WINDOW_ID, headId } from "./drawing-ids";
import { Part } from "./part";
import { percent } from "./units";

interface GhostsProps {
  earlier: readonly PlacedSpan[];
  arcs: readonly PlacedArc[];
}

/** Earlier targets, faint, and a curve for each move of the target; a head ends the last one. */
export function Ghosts({ earlier, arcs }: GhostsProps) {
  const last = arcs.at(-1);
  return [
    ...earlier
      .filter((span) => span.to > span.from)
      .map((span, index) => (
        <Part key={`w${keyOf(span, index)}`} id={GHOST_WINDOW_ID} at={span.from} to={span.to} />
      )),
    ...arcs.map((arc, index) => <Part key={`r${keyOf(arc, index)}`} id={GHOST_ID} at={arc.from} />),
    ...arcs.map((arc, index) => <Curve key={`c${keyOf(arc, index)}`} {...arc} />),
    last && <Part key="h" id={headId(last.from, last.to)} at={last.to} />,
  ];
}

/** A promise may go back and forth between the same places. */
function keyOf({ from, to }: PlacedArc, index: number): string {
  return `${from} ${to} ${index}`;
}

/** The curve is stretched with the plot, its line is not. */
function Curve({ from, to }: PlacedArc) {
  return (
    <use
      href={`#${CURVE_ID}`}
      x={percent(Math.min(from, to))}
      width={percent(Math.abs(to - from))}
      y={-18}
      height={12}
    />
  );
}
