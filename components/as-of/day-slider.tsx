import { dateText } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { dayStops, stopOf } from "@/lib/view-models/as-of/day-stops";
import styles from "./as-of.module.css";

interface DaySliderProps {
  /** Where it begins. */
  from: Day;
  /** The day shown. */
  day: Day;
  today: Day;
}

/** The day as a place between the first word and today: a stop for each month. */
export function DaySlider({ from, day, today }: DaySliderProps) {
  const stops = dayStops(from, today, day);
  const words = day === today ? "today" : dateText({ edtf: day });
  return (
    <div className={styles.slider} data-day-slider data-from={from} data-day={day}>
      <input
        type="range"
        aria-label="Day shown"
        aria-valuetext={words}
        min={0}
        max={stops.length - 1}
        defaultValue={stopOf(stops, day)}
      />
      <output>{words}</output>
    </div>
  );
}
