import type { Strip } from "@/lib/view-models/timeline/strip";
import { dotId, GRID_ID } from "./drawing-ids";
import styles from "./group.module.css";

/** The height of a row of small marks, and of the ticks below them, in pixels. */
const ROW = 8;
const TICKS = 9;

/**
 * Everything in a group in one row, lanes folded or not: where its promises lie at a glance.
 */
export function GroupStrip({ strip: { rows, marks, ticks }, label }: { strip: Strip; label: string }) {
  const base = rows * ROW + ROW / 2;
  const height = base + TICKS;
  return (
    <div className={styles.strip} aria-hidden="true">
      <span>{label}</span>
      <div>
        <svg height={height}>
          <use href={`#${GRID_ID}`} width="100%" height="100%" />
          {marks.flatMap(({ status, places }) =>
            places.map(([at, row]) => (
              <use
                key={`${at} ${row}`}
                href={`#${dotId(status)}`}
                x={`${at}%`}
                y={base - ROW / 2 - row * ROW}
              />
            )),
          )}
          <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" height={height}>
            {ticks.map(({ technology, at }) => (
              <path
                key={technology}
                data-technology={technology}
                d={at.map((each) => `M${each} ${base + 2}v5`).join("")}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
        </svg>
      </div>
    </div>
  );
}
