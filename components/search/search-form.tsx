import type { Day } from "@/lib/domain/days";
import styles from "./search-form.module.css";

interface SearchFormProps {
  /** The id of its field, of which a page may have several. */
  id: string;
  /** What was searched for. */
  value?: string;
  /** The day that is searched for; null for today. */
  day: Day | null;
}

/** The field that searches everything: a plain form, and while one types, suggestions. The / key leads to it. */
export function SearchForm({ id, value = "", day }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page's <search> is its filter; this one is the site's.
    <form role="search" aria-label="Site" action="/search" className={styles.form} data-search>
      <label htmlFor={id} className="visually-hidden">
        Search
      </label>
      {day && <input type="hidden" name="asOf" value={day} />}
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={value}
        placeholder="Search"
        maxLength={200}
        autoComplete="off"
        aria-keyshortcuts="/"
        className={styles.field}
      />
      <span aria-hidden="true" className={styles.key}>
        /
      </span>
      <button type="submit" aria-label="Search" className={styles.send}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 11l4 4M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
        </svg>
      </button>
      <div data-suggestions />
    </form>
  );
}
