import { StatusShape } from "@/components/status-glyph";
import { accessibleName } from "@/lib/view-models/timeline/accessible-name";
import { ROW } from "@/lib/view-models/timeline/measures";
import { hasArc, type PlacedMilestone } from "@/lib/view-models/timeline/placed-milestone";
import styles from "./drawing.module.css";
import { Ghosts } from "./ghosts";
import { MarkLabel } from "./mark-label";
import { heights, percent } from "./units";
import { WindowBar } from "./window-bar";

/** A milestone in its lane: a link that carries its window, its earlier targets, its status's shape and its words. */
export function MilestoneMark({ mark }: { mark: PlacedMilestone }) {
  const { item, span, ghosts, label } = mark;
  const rise = ROW.mark / 2 + (hasArc(mark) ? ROW.arc : 0) + 1;
  return (
    <a
      className={item.involved ? `${styles.mark} ${styles.involved}` : styles.mark}
      href={item.row.href}
      aria-label={accessibleName(item.row, label)}
      style={heights(mark.y)}
      data-stop=""
      data-row={item.row.id}
    >
      <rect
        className={styles.touch}
        x={percent(span.from)}
        width={percent(span.to - span.from)}
        y={-12}
        height={24}
      />
      <MarkLabel label={label} rise={rise} />
      {ghosts.length > 0 && <Ghosts ghosts={ghosts} now={span} />}
      <WindowBar span={span} status={item.status} reached={item.reached} />
      <svg x={percent(span.at)} overflow="visible" data-glyph="">
        <circle className={styles.touch} r={12} />
        <circle className={styles.halo} r={9} />
        <StatusShape status={item.status} />
      </svg>
    </a>
  );
}
