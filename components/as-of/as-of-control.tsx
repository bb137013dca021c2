import { Link } from "@/components/link";
import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import type { SaidDays } from "@/lib/schema/pages/promises";
import { buildDayControl, type DayControl, type DayShown } from "@/lib/view-models/as-of/control";
import { getStop, listDayStops } from "@/lib/view-models/as-of/day-stops";
import styles from "./as-of.module.css";

interface AsOfControlProps {
  /** The page, without a query. */
  path: string;
  /** What else its address asks, a query with its leading "?" or "". */
  rest?: string;
  params: DayShown;
  /** When something was said, up to the day shown. */
  said: SaidDays;
  /** Whether it is a tool in a line on an earlier day too; else an earlier day is said at length. */
  folded?: boolean;
}

/** Chooses the day a page shows, folded; while it is an earlier one, says so and leads back to today. */
export function AsOfControl({ path, rest = "", params, said, folded = false }: AsOfControlProps) {
  const control = buildDayControl(params, said);
  const { day, today, past, from, first } = control;
  const isTool = folded || !past;
  return (
    <aside
      className={styles.control}
      aria-label="Day shown"
      data-past={!isTool || undefined}
      data-earlier={(past && folded) || undefined}
      data-panels={isTool ? "tools" : undefined}
      data-day-control
      data-path={path}
      data-rest={rest}
      data-today={today}
    >
      {past && (
        <p className={styles.past}>
          {!isTool && `Showing what was known on ${control.words}. `}
          <Link href={`${path}${rest}`}>Back to today</Link>
        </p>
      )}
      <details className={styles.panel} data-opens={isTool ? "today" : "past"} data-print="hide">
        <summary>{isTool ? `As of ${control.words}` : "Change date"}</summary>
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
              <span>Show data as of</span>
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
          {past && <p className={styles.recalled}>Includes statements made by then but found later.</p>}
        </div>
      </details>
    </aside>
  );
}

/** How much was said in each month, behind the slider: up to the day shown, since beyond it nothing is known. */
function DayBars({ control }: { control: Pick<DayControl, "bars" | "years" | "stops"> }) {
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

interface DaySliderProps {
  /** Where it begins. */
  from: Day;
  /** The day shown. */
  day: Day;
  today: Day;
}

/** The day as a place between the first word and today: a stop for each month. */
function DaySlider({ from, day, today }: DaySliderProps) {
  const stops = listDayStops(from, today, day);
  const words = day === today ? "today" : formatDate({ edtf: day });
  return (
    <div className={styles.slider} data-day-slider data-from={from} data-day={day}>
      <input
        type="range"
        aria-label="Day shown"
        aria-valuetext={words}
        min={0}
        max={stops.length - 1}
        defaultValue={getStop(stops, day)}
      />
      <output>{words}</output>
    </div>
  );
}
