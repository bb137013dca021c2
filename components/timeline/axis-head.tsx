import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import { asOfWords } from "@/lib/view-models/timeline/words";
import styles from "./axis-head.module.css";
import { GRID_ID } from "./drawing-ids";
import { percent } from "./units";

/** The years along the top and the as-of day above them; what lies to its right is promised. */
export function AxisHead({ axis, asOf, lane }: { axis: TimelineAxis; asOf: string; lane: string }) {
  const now = percent(axis.asOf);
  const isLate = axis.asOf >= 0.5;
  return (
    <div className={styles.head} aria-hidden="true">
      <span className={styles.corner}>{lane}</span>
      <div className={styles.axis}>
        <svg className={styles.years} focusable="false">
          <use href={`#${GRID_ID}`} width="100%" height="100%" />
          <text
            className={styles.asOf}
            x={now}
            dx={isLate ? -6 : 6}
            y={15}
            textAnchor={isLate ? "end" : "start"}
          >
            {asOfWords(asOf)}
          </text>
          {isLate && axis.asOf < 0.88 && (
            <text className={styles.beyond} x={now} dx={6} y={15}>
              promised →
            </text>
          )}
          {axis.ticks.map(({ year, at, strong, labelled }) => (
            <text
              key={year}
              className={strong ? `${styles.tick} ${styles.strong}` : styles.tick}
              x={percent(at)}
              dx={4}
              y={36}
              data-wide={labelled.wide}
              data-medium={labelled.medium}
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
