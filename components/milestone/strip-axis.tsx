import { percent } from "@/lib/drawing/write-scene";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import styles from "./claim-strip.module.css";

/** The years above the rows. */
export function StripAxis({ axis }: { axis: TimelineAxis }) {
  return (
    <div className={styles.head} aria-hidden="true">
      <div className={styles.plot}>
        <svg className={styles.years} focusable="false">
          {axis.ticks.map(({ year, at, labelled }) => (
            <text
              key={year}
              x={percent(at)}
              dx={3}
              y={12}
              data-wide={labelled.wide}
              data-strip={labelled.strip}
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
