import { YearHandle } from "@/components/filters/year-handle";
import strip from "@/components/filters/year-strip.module.css";
import { typeYears } from "@/lib/domain/years";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import { getBrushYears } from "@/lib/view-models/charts/brush";
import type { ChartView } from "@/lib/view-models/charts/series";
import styles from "./brush.module.css";

/**
 * Chooses years of the chart of promises, over its plot or with two handles below it, and leads to the promises first due in
 * these. Without a script it is a field.
 */
export function Brush({ drawn: { series }, view }: { drawn: DrawnBars; view: ChartView }) {
  const years = getBrushYears(series);
  if (!years) return null;
  const query = formatQuery(view.filter, { asOf: view.asOf });
  return (
    <form
      action="/milestones"
      className={styles.brush}
      aria-label="Years of first deadlines"
      data-brush
      data-print="hide"
    >
      <div
        className={`${strip.track} ${styles.track}`}
        style={{ ["--years" as string]: years.to - years.from + 1 }}
      >
        <div className={styles.veil} />
        <YearHandle id="brush-from" side="from" value={years.from} {...years} />
        <YearHandle id="brush-to" side="to" value={years.to} {...years} />
      </div>
      <p className={styles.told}>
        <output className={styles.output}>Drag over the bars to count the promises of some years.</output>
        <label>
          <span className="visually-hidden">Years of first deadlines</span>
          <input name="firstDeadline" defaultValue={typeYears(years)} />
        </label>
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">List them</button>
        <button type="submit" formAction="/timeline">
          Timeline
        </button>
      </p>
    </form>
  );
}
