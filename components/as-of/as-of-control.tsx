import { Link } from "@/components/link";
import type { SaidDays } from "@/lib/schema/pages/promises";
import { type DayShown, dayControl } from "@/lib/view-models/as-of/control";
import styles from "./as-of.module.css";
import { DayBars } from "./day-bars";
import { DaySlider } from "./day-slider";

interface AsOfControlProps {
  /** The page, without a query. */
  path: string;
  /** What else its address asks, a query with its leading "?" or "". */
  rest?: string;
  asked: DayShown;
  /** When something was said, up to the day shown. */
  said: SaidDays;
}

/** Chooses the day a page shows; while it is an earlier one, says so and leads back to today. */
export function AsOfControl({ path, rest = "", asked, said }: AsOfControlProps) {
  const control = dayControl(asked, said);
  const { day, today, past, from, first } = control;
  return (
    <aside
      className={styles.control}
      aria-label="Day shown"
      data-past={past || undefined}
      data-day-control
      data-path={path}
      data-rest={rest}
      data-today={today}
    >
      {past && (
        <p className={styles.past}>
          As of {control.words}: what was said later is left out.{" "}
          <Link href={`${path}${rest}`}>Back to today</Link>
        </p>
      )}
      <details className={styles.panel} open={past} data-opens={past ? "past" : "today"} data-print="hide">
        <summary>{past ? "Another day" : "As of today"}</summary>
        <div className={styles.choice}>
          {from !== null && (
            <div className={styles.track}>
              <DaySlider {...{ from, day, today }} />
              <p className={styles.count}>{control.count}</p>
              <DayBars control={control} />
            </div>
          )}
          <form method="get" action={path} className={styles.form}>
            {[...new URLSearchParams(rest)].map(([name, value]) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ))}
            <label className={styles.field}>
              <span>Show what had been said by</span>
              <input
                type="date"
                name="asOf"
                defaultValue={day}
                min={first ?? undefined}
                max={today}
                required
              />
            </label>
            <button type="submit">Show</button>
          </form>
          {past && (
            <p className={styles.recalled}>
              Words of that time also count where a later publication recalls them; it is named with its own
              date.
            </p>
          )}
        </div>
      </details>
    </aside>
  );
}
