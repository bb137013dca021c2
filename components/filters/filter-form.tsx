import Link from "next/link";
import type { ReactNode } from "react";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { FilterPanel } from "./filter-panel";
import styles from "./filters.module.css";
import { LiveForm } from "./live-form";
import { YearPanel } from "./year-panel";

interface FilterFormProps {
  model: FilterFormModel;
  /** What the list below shows, in a sentence. */
  sentence: string;
  /** What stands before the search field: a choice that belongs to one page only. */
  before?: ReactNode;
}

/** The filter of a page: a form, what is chosen, and a sentence that says what is shown. */
export function FilterForm({ model, sentence, before }: FilterFormProps) {
  return (
    <div className={styles.filter}>
      <LiveForm action={model.path} query={model.query} className={styles.form}>
        {before}
        <label className={styles.search}>
          <span className={styles.label}>Search</span>
          <input type="search" name="q" defaultValue={model.q} maxLength={200} autoComplete="off" />
        </label>
        {model.groups.map((group) => (
          <FilterPanel key={group.parameter} group={group} />
        ))}
        <YearPanel year={model.year} years={model.years} />
        <label className={styles.scope}>
          <input type="checkbox" name="scope" value="all" defaultChecked={model.scopeAll} />
          <span>
            Beyond solid-state too <Count value={model.hidden} sign="+" />
          </span>
        </label>
        {model.carried.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={styles.apply}>
          Show
        </button>
      </LiveForm>
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
      <FilterChips model={model} />
    </div>
  );
}

/** What is chosen, each a link to the view without it, and one to the view without any. */
function FilterChips({ model }: { model: FilterFormModel }) {
  if (model.chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Chosen">
      {model.chips.map(({ label, href }) => (
        <li key={label}>
          <Link href={href} scroll={false} prefetch={false}>
            <span className="visually-hidden">Take back: </span>
            {label}
            <span aria-hidden="true"> ×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={model.everything} scroll={false} prefetch={false} className={styles.everything}>
          Show everything
        </Link>
      </li>
    </ul>
  );
}

/** How many records a choice would leave. */
export function Count({ value, sign = "" }: { value: number; sign?: string }) {
  return (
    <span className={styles.count}>
      {sign}
      {value.toLocaleString("en")}
    </span>
  );
}
