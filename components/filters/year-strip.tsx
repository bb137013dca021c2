import { Link } from "@/components/link";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { FORM_ID, YearField } from "./filter-panel";
import { YearHandle } from "./year-handle";
import styles from "./year-strip.module.css";

/** Every how many years one carries its number. */
const NUMBERED = 5;

/**
 * The years in a strip above a drawing: a bar for each with how many records stand in it, and a handle at either end of
 * those shown. Beside it ranges that are often asked for, and the field for any other.
 */
export function YearStrip({ years }: Pick<FilterFormModel, "years">) {
  const { counts, presets } = years;
  const chosen = counts.filter((each) => each.chosen);
  const shown = chosen.length > 0 ? chosen : counts;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <div className={styles.strip} data-years data-print="hide">
      {counts.length > 0 && (
        <div className={styles.track} style={{ ["--years" as string]: counts.length }}>
          <ol className={styles.years} aria-label="Records by year">
            {counts.map(({ year, count, chosen: isChosen, href }) => (
              <li key={year} data-chosen={isChosen ? "" : undefined}>
                <Link
                  href={href}
                  stays
                  tabIndex={-1}
                  title={`${year}: ${count.toLocaleString("en")}`}
                  style={{ ["--share" as string]: count / most }}
                >
                  {year % NUMBERED === 0 && <span className={styles.number}>{year}</span>}
                  <span className="visually-hidden">
                    {`${year % NUMBERED === 0 ? "" : `${year}: `}${count.toLocaleString("en")}`}
                  </span>
                </Link>
              </li>
            ))}
          </ol>
          {(["from", "to"] as const).map((side) => (
            <YearHandle
              key={side}
              id={`year-${side}`}
              side={side}
              from={counts[0]?.year}
              to={counts.at(-1)?.year}
              value={(side === "from" ? shown[0] : shown.at(-1))?.year}
            />
          ))}
        </div>
      )}
      <ul className={styles.presets} aria-label="Years">
        {presets.map(({ label, chosen, href }) => (
          <li key={label}>
            <Link href={href} stays aria-current={chosen ? "true" : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.field}>
        <YearField years={years}>
          <span className="visually-hidden">Years</span>
        </YearField>
        <button type="submit" form={FORM_ID}>
          Go
        </button>
      </div>
    </div>
  );
}
