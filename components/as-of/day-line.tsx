import type { Day } from "@/lib/domain/days";
import { toDays } from "@/lib/domain/years";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import styles from "./day-line.module.css";

interface DayLineProps {
  axis: TimelineAxis;
  /** The page, without a query, and what its address asks beside the day: a query with its leading "?" or "". */
  path: string;
  rest: string;
  today: Day;
  /** The first day on which something had been said; null where nothing had. */
  since: Day | null;
}

/**
 * The as-of line as something to be dragged to another day, by pointer or finger; shown where a script is there to follow.
 * The keyboard has the same days in the slider behind "As of".
 */
export function DayLine({ axis, path, rest, today, since }: DayLineProps) {
  if (since === null || axis.asOf < 0 || axis.asOf > 1) return null;
  const { first, last } = toDays({ from: axis.first, to: axis.last });
  return (
    <div
      className={styles.line}
      style={{ "--at": axis.asOf } as Record<string, number>}
      title="Drag to another day"
      aria-hidden="true"
      hidden
      data-day-line={axis.asOf}
      data-path={path}
      data-rest={rest}
      data-from={first}
      data-to={last}
      data-since={since}
      data-today={today}
    >
      <output />
    </div>
  );
}
