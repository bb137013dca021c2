import styles from "./data-table.module.css";
import { Link } from "./link";

/** The order a column offers: where its link leads, and how the table is ordered by it now. */
export interface Sort {
  readonly href: string;
  readonly direction: "ascending" | "descending" | "none";
}

interface HeadColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly sort?: Sort;
}

const ARROWS = { ascending: "↑", descending: "↓", none: "" } as const;

/** The head of a table, with a link in each column it can be ordered by. */
export function DataTableHead({ columns }: { columns: readonly HeadColumn[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, label, numeric, sort }) => (
          <th
            key={key}
            scope="col"
            className={numeric ? styles.numeric : undefined}
            aria-sort={sort && sort.direction !== "none" ? sort.direction : undefined}
            data-sortable={sort ? "" : undefined}
          >
            {sort ? <SortLink label={label} sort={sort} /> : label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortLink({ label, sort }: { label: string; sort: Sort }) {
  return (
    <Link href={sort.href} className={styles.sort} stays>
      {label}
      <span aria-hidden="true" className={styles.arrow}>
        {ARROWS[sort.direction]}
      </span>
    </Link>
  );
}
