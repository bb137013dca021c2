import { AskedDayField } from "./asked-day";
import styles from "./company-search.module.css";

/** Looks for a company by its name. */
export function CompanySearch() {
  return (
    <search>
      <form action="/companies" className={styles.search}>
        <label htmlFor="company-search">Look for a company</label>
        <div className={styles.row}>
          <AskedDayField />
          <input id="company-search" type="search" name="q" maxLength={200} required />
          <button type="submit">Search</button>
        </div>
      </form>
    </search>
  );
}
