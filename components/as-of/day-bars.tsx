import type { DayControl } from "@/lib/view-models/as-of/control";
import styles from "./as-of.module.css";

/** How much was said in each month, behind the slider: up to the day shown, since beyond it nothing is known. */
export function DayBars({ control }: { control: Pick<DayControl, "bars" | "years" | "stops"> }) {
  const { bars, years, stops } = control;
  const width = Math.min(1 / stops, 1 / 24) * 70;
  return (
    <div className={styles.scale} aria-hidden="true">
      <svg className={styles.bars} width="100%" height="100%">
        {bars.map(({ at, height }) => (
          <rect
            key={at}
            x={`${at * 100 - width / 2}%`}
            width={`${width}%`}
            y={`${100 - height * 100}%`}
            height={`${height * 100}%`}
          />
        ))}
      </svg>
      {years.map(({ year, at }) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: `${at * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
