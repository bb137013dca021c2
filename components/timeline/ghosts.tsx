import { movesOf } from "@/lib/view-models/timeline/moves";
import type { PlacedGhost } from "@/lib/view-models/timeline/placed-milestone";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import { CURVE_ID, GHOST_ID, GHOST_WINDOW_ID, headId } from "./drawing-ids";
import { Part } from "./part";
import { percent } from "./units";

/** Earlier targets, faint, and the curves by which the date moved from each to the next; a head where it stands now. */
export function Ghosts({ ghosts, now }: { ghosts: readonly PlacedGhost[]; now: PlacedSpan }) {
  const { stood, hops } = movesOf(ghosts, now);
  const last = hops.at(-1);
  return [
    ...ghosts
      .filter(({ span }) => span.to > span.from)
      .map(({ span }) => (
        <Part key={`w${span.from} ${span.to}`} id={GHOST_WINDOW_ID} at={span.from} to={span.to} />
      )),
    ...stood.map((at) => <Part key={`r${at}`} id={GHOST_ID} at={at} />),
    ...hops.map(({ from, to }) => <Curve key={`c${from} ${to}`} from={from} to={to} />),
    last && <Part key="h" id={headId(last.from, last.to)} at={last.to} />,
  ];
}

/** The curve is stretched with the plot, its line is not. */
function Curve({ from, to }: { from: number; to: number }) {
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
