import { AsOfField } from "./carried";
import styles from "./record-search.module.css";

/** Looks for any record, where a page has nothing else to offer. */
export function RecordSearch() {
  return (
    <search>
      <form action="/search" className={styles.search}>
        <label htmlFor="record-search">Look for a company, a partnership, a milestone or a source</label>
        <div className={styles.row}>
          <AsOfField />
          <input id="record-search" type="search" name="q" maxLength={200} required />
          <button type="submit">Search</button>
        </div>
      </form>
    </search>
  );
}
