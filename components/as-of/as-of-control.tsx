import { Link } from "@/components/link";
import type { SaidDays } from "@/lib/schema/said-days";
import { type DayShown, dayControl } from "@/lib/view-models/as-of/control";
import styles from "./as-of.module.css";
import { DayBars } from "./day-bars";
import { DayForm } from "./day-form";
import { DayPanel } from "./day-panel";
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
    <aside className={styles.control} aria-label="Day shown" data-past={past || undefined}>
      {past && (
        <p className={styles.past}>
          As of {control.words}: what was said later is left out.{" "}
          <Link href={`${path}${rest}`}>Back to today</Link>
        </p>
      )}
      <DayPanel past={past} summary={past ? "Another day" : "As of today"}>
        {from !== null && (
          <div className={styles.track}>
            <DaySlider key={path} {...{ path, rest, from, day, today }} />
            <p className={styles.count}>{control.count}</p>
            <DayBars control={control} />
          </div>
        )}
        <DayForm {...{ path, rest, today }}>
          <label className={styles.field}>
            <span>Show what had been said by</span>
            <input
              key={day}
              type="date"
              name="asOf"
              defaultValue={day}
              min={first ?? undefined}
              max={today}
              required
            />
          </label>
          <button type="submit">Show</button>
        </DayForm>
        {past && (
          <p className={styles.recalled}>
            Words of that time also count where a later publication recalls them; it is named with its own
            date.
          </p>
        )}
      </DayPanel>
    </aside>
  );
}
