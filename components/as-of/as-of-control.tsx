import { AsOfNotice } from "@/components/as-of-notice";
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
  const { day, today, past, words, from, first } = control;
  return (
    <div className={styles.control}>
      {past && <AsOfNotice askedDay={day} todayHref={`${path}${rest}`} />}
      <DayPanel past={past} summary={`As of ${words}`}>
        {from !== null && (
          <div className={styles.track}>
            <DayBars control={control} />
            <DaySlider key={path} {...{ path, rest, from, day, today }} />
          </div>
        )}
        <DayForm {...{ path, rest, today }}>
          <label className={styles.field}>
            <span>Show what had been said by</span>
            <input key={day} type="date" name="asOf" defaultValue={day} min={first ?? undefined} max={today} required />
          </label>
          <button type="submit">Show</button>
        </DayForm>
      </DayPanel>
    </div>
  );
}
