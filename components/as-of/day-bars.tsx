import type { DayControl } from "@/lib/view-models/as-of/control";
import styles from "./as-of.module.css";

/** How much was said in each month, behind the slider: up to the day shown, since beyond it nothing is known. */
export function DayBars({ control }: { control: Pick<DayControl, "bars" | "years" | "stops"> }) {
  const { bars, years, stops } = control;
  const width = Math.min(1 / stops, 1 / 24) * 700;
  return (
    <div className={styles.scale} aria-hidden="true">
      <svg
        className={styles.bars}
        width="100%"
        height="100%"
        viewBox="0 0 1000 100"
        preserveAspectRatio="none"
      >
        <path d={bars.map(({ at, height }) => drawBar(at, height, width)).join("")} />
      </svg>
      {years.map(({ year, at }) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: `${at * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

function drawBar(at: number, height: number, width: number): string {
  const [left, top] = [Math.round(at * 1000 - width / 2), Math.round(100 - height * 100)];
  return `M${left} 100V${top}h${Math.round(width * 10) / 10}V100Z`;
}
