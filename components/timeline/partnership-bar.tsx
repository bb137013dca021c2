import { accessibleName } from "@/lib/view-models/timeline/accessible-name";
import type { PlacedBar } from "@/lib/view-models/timeline/placed-bar";
import { BarShape } from "./bar-shape";
import styles from "./drawing.module.css";
import { MarkLabel } from "./mark-label";
import { heights, percent } from "./units";

/** A partnership in its lane: a link along its life, with its name above. */
export function PartnershipBar({ bar }: { bar: PlacedBar }) {
  const { item, from, to } = bar;
  return (
    <a
      className={styles.mark}
      href={item.row.href}
      aria-label={accessibleName(item.row, bar.label)}
      style={heights(bar.y)}
      data-stop=""
      data-row={item.row.id}
    >
      <rect className={styles.touch} x={percent(from)} width={percent(to - from)} y={-6} height={12} />
      {bar.label && <MarkLabel label={bar.label} rise={7} />}
      <BarShape ends={bar} technology={item.technology} />
      <svg x={percent(from)} overflow="visible" data-glyph="">
        <circle className={styles.touch} r={6} />
      </svg>
    </a>
  );
}
