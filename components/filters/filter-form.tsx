import type { ReactNode } from "react";
import { Link } from "@/components/link";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { FilterPanel, FORM_ID, MorePanel, YearPanel } from "./filter-panel";
import styles from "./filters.module.css";
import { YearStrip } from "./year-strip";

interface FilterFormProps {
  model: FilterFormModel;
  /** How many records it leaves: "5 milestones". */
  counts: string;
  /** What stands before the search field: a choice that belongs to one page only. */
  before?: ReactNode;
  /** Whether the years stand below it in a strip and not in a panel of it. */
  strip?: boolean;
}

/** The filter of a page: a form, and what is chosen. */
export function FilterForm({ model, counts, before, strip = false }: FilterFormProps) {
  return (
    <search className={styles.filter} aria-label="Filter">
      <details className={styles.sheet} data-filters data-sticky>
        <summary>
          Filters
          {model.chips.length > 0 && <span className={styles.chosen}>{model.chips.length}</span>}
        </summary>
        <form
          id={FORM_ID}
          method="get"
          action={model.path}
          className={styles.form}
          aria-busy={false}
          data-live-form
          data-panels
          data-query={model.query}
        >
          {before}
          {model.q !== null && (
            <label className={styles.search}>
              <span className="visually-hidden">Search</span>
              <input
                type="search"
                name="q"
                placeholder="Search"
                defaultValue={model.q}
                maxLength={200}
                autoComplete="off"
              />
            </label>
          )}
          {model.groups
            .filter(({ isMinor }) => !isMinor)
            .map((group) => (
              <FilterPanel key={group.parameter} group={group} />
            ))}
          {!strip && <YearPanel years={model.years} />}
          <MorePanel model={model} />
          {model.carried.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={styles.apply}>
            Show<span className={styles.counts}> {counts}</span>
          </button>
        </form>
      </details>
      <div className={styles.below}>
        <FilterChips model={model} />
        {strip && <YearStrip years={model.years} />}
      </div>
    </search>
  );
}

/** What is chosen, each a link to the view without it, and one to the view without any. */
function FilterChips({ model }: { model: FilterFormModel }) {
  if (model.chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters in use">
      {model.chips.map(({ label, href }) => (
        <li key={label}>
          <Link href={href} stays>
            <span className="visually-hidden">Remove filter: </span>
            {label}
            <span aria-hidden="true"> ×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={model.everything} stays className={styles.everything}>
          Clear all
        </Link>
      </li>
    </ul>
  );
}
