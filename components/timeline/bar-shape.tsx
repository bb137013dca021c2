import type { BarTechnology } from "@/lib/view-models/timeline/items";
import { ARROW, FADE } from "@/lib/view-models/timeline/measures";
import type { PlacedBar } from "@/lib/view-models/timeline/placed-bar";
import { barColour } from "./bar-colour";
import styles from "./drawing.module.css";
import { fadeFill } from "./drawing-ids";
import { percent } from "./units";

/** How much of its colour a bar has where it may not have begun yet, or may be over. */
const FAINT = 0.35;

/** Where a bar begins and ends. */
export type BarEnds = Pick<
  PlacedBar,
  "from" | "firmFrom" | "firmTo" | "to" | "fadesIn" | "softStart" | "runsOn"
>;

/** A bar around the line y = 0: light where its beginning or end lies in a window, hollow where its type is not said. */
export function BarShape({ ends, technology }: { ends: BarEnds; technology: BarTechnology }) {
  const { from, firmFrom, firmTo, to } = ends;
  const fades = ends.fadesIn || ends.softStart;
  const half = technology === "other" ? 1.5 : 2.5;
  const piece = { y: -half, height: half * 2 };
  const fadeIn = { fill: fadeFill(technology, "start"), fillOpacity: firmFrom > from ? FAINT : 1 };
  return (
    <g fill={barColour(technology)}>
      {firmFrom > from && <Piece {...piece} from={from} to={firmFrom} faint />}
      <Piece {...piece} from={firmFrom} to={firmTo} />
      {to > firmTo && <Piece {...piece} from={firmTo} to={to} faint />}
      {technology === "solid-state" && (
        <Piece className={styles.hollow} from={from} to={to} y={-1} height={2} />
      )}
      <svg x={percent(from)} overflow="visible">
        {fades && <rect {...piece} {...fadeIn} x={-FADE} width={FADE} />}
        {!fades && <rect x={-1} y={-5} width={2} height={10} />}
      </svg>
      <svg x={percent(to)} overflow="visible">
        {ends.runsOn && <rect {...piece} width={ARROW} fill={fadeFill(technology, "end")} />}
        {!ends.runsOn && <rect x={-1.25} y={-6} width={2.5} height={12} />}
      </svg>
    </g>
  );
}

interface PieceProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly faint?: boolean;
  readonly className?: string | undefined;
}

function Piece({ from, to, y, height, faint = false, className }: PieceProps) {
  return (
    <rect
      className={className}
      x={percent(from)}
      width={percent(to - from)}
      y={y}
      height={height}
      fillOpacity={faint ? FAINT : 1}
    />
  );
}
