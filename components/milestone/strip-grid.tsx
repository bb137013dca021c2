import { percent } from "@/lib/drawing/write-scene";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import styles from "./claim-strip.module.css";

/** The rules of the years and the as-of line behind a row. */
export function StripGrid({ axis }: { axis: TimelineAxis }) {
  const now = percent(axis.asOf);
  return (
    <>
      {axis.ticks.map(({ year, at, strong }) => (
        <line
          key={year}
          className={strong ? styles.fifthYear : styles.year}
          x1={percent(at)}
          x2={percent(at)}
          y2="100%"
        />
      ))}
      <line className={styles.now} x1={now} x2={now} y2="100%" />
    </>
  );
}
