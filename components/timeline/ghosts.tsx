import type { PlacedGhost } from "@/lib/view-models/timeline/placed-milestone";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import styles from "./drawing.module.css";
import { percent } from "./units";

/** Less than this part of the axis is too near for a curve. */
const NEAR = 0.01;

/** Earlier targets, faint, and the curve by which the date moved from each to the next; a head where it stands now. */
export function Ghosts({ ghosts, now }: { ghosts: readonly PlacedGhost[]; now: PlacedSpan }) {
  return (
    <g>
      {ghosts.map(({ span, moved }, index) => {
        const next = ghosts[index + 1]?.span ?? now;
        const isLast = index === ghosts.length - 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an earlier target is its place in the sequence
          <g key={index}>
            <GhostShape span={span} ring={moved} />
            {moved && Math.abs(next.at - span.at) > NEAR && (
              <Move from={span.at} to={next.at} head={isLast} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function GhostShape({ span: { from, to, at }, ring }: { span: PlacedSpan; ring: boolean }) {
  return (
    <>
      <rect className={styles.ghostWindow} x={percent(from)} width={percent(to - from)} y={-2.5} height={5} />
      {ring && <circle className={styles.ghost} cx={percent(at)} r={3} />}
    </>
  );
}

/** The curve is stretched with the plot, its line and its head are not. */
function Move({ from, to, head }: { from: number; to: number; head: boolean }) {
  const turn = from < to ? -32 : 32;
  return (
    <>
      <svg
        x={percent(Math.min(from, to))}
        width={percent(Math.abs(to - from))}
        y={-18}
        height={12}
        viewBox="0 0 100 12"
        preserveAspectRatio="none"
      >
        <path className={styles.arc} d="M0 12 C12 -3, 88 -3, 100 12" vectorEffect="non-scaling-stroke" />
      </svg>
      {head && (
        <svg x={percent(to)} overflow="visible">
          <path
            className={styles.head}
            d="M0 0 L-3.2 -7 H3.2 Z"
            transform={`translate(0 -6.5) rotate(${turn})`}
          />
        </svg>
      )}
    </>
  );
}
