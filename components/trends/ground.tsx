import { dateText } from "@/lib/domain/date-text";
import { EDGE } from "@/lib/view-models/trends/measures";
import type { PlacedPanel } from "@/lib/view-models/trends/placed-panel";
import type { Across } from "./across";
import styles from "./ground.module.css";

interface GroundProps {
  panel: PlacedPanel;
  across: Across;
  /** The left edge of the plot and its width, in what `across` gives. */
  left: number;
  width: number | string;
}

/** What lines are read against: the diagonal where now meets the target, what had passed below it, and the as-of day. */
export function Ground({ panel, across, left, width }: GroundProps) {
  const { height, now, axes } = panel;
  const bottom = height - EDGE.bottom;
  return (
    <>
      <svg x={left} width={width} height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <path className={styles.past} d={`M0 ${now.start} L100 ${now.end} V${bottom} H0 Z`} />
      </svg>
      <line className={styles.diagonal} x1={across(0)} x2={across(1)} y1={now.start} y2={now.end} />
      <line className={styles.asOf} x1={across(1)} x2={across(1)} y1={EDGE.top - 4} y2={bottom} />
      <svg x={across(1)} overflow="visible">
        <text className={styles.day} y={EDGE.top - 9} textAnchor="end">
          {dateText({ edtf: axes.said.to })}
        </text>
        <text className={styles.label} x={-6} y={bottom - 7} textAnchor="end">
          passed when said
        </text>
        <text className={styles.label} y={height - 4} textAnchor="end">
          said on →
        </text>
      </svg>
      <text className={styles.label} x={left - EDGE.left} y={EDGE.top - 9}>
        ↑ target
      </text>
    </>
  );
}
