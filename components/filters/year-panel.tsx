import { Link } from "@/components/link";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { Count } from "./count";
import styles from "./panel.module.css";

/** The years: a field for a year or a range, and a link for each year with how many records it would leave. */
export function YearPanel({ year, years }: Pick<FilterFormModel, "year" | "years">) {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <details className={styles.panel} data-panel="year">
      <summary>
        Year
        {year !== "" && <span className={styles.chosen}>{year.replace("..", "–")}</span>}
      </summary>
      <div className={styles.choices}>
        <label className={styles.range}>
          <span>A year or a range</span>
          <input
            name="year"
            defaultValue={year}
            placeholder="2027 or 2025..2030"
            autoComplete="off"
            size={14}
          />
        </label>
        <p className={styles.note}>A record counts in every year it may fall in.</p>
        <ul className={styles.years}>
          {years.map(({ year, count, href }) => (
            <li key={year}>
              <Link href={href} stays>
                <span>{year}</span>
                <span
                  className={styles.bar}
                  style={{ inlineSize: `${(count / most) * 100}%` }}
                  aria-hidden="true"
                />
                <Count value={count} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
