import type { CSSProperties, ReactNode } from "react";
import styles from "./data-table.module.css";
import columnStyles from "./data-table-columns.module.css";
import { Folding, markRest } from "./folding";
import { Link } from "./link";

/** The order a column offers: where its link leads, and how the table is ordered by it now. */
interface Sort {
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
function DataTableHead({ columns, byColumn }: { columns: readonly HeadColumn[]; byColumn: boolean }) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, label, numeric, sort }, index) => (
          <th
            key={key}
            style={byColumn ? placeColumn(index) : undefined}
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

function placeColumn(index: number) {
  return { "--column": index } as CSSProperties;
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

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  /** Numbers stand right, so that their digits line up. */
  readonly numeric?: boolean;
  /** The cell that names the row: its heading, and the headline of its card on a phone. */
  readonly head?: boolean;
  readonly sort?: Sort;
}

interface DataTableProps<Row> {
  /** The sentence above the table; "" where the page already has it. */
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The id of a row in the page, for links to it. */
  rowId?: (row: Row) => string;
  /** What stands in place of a table without rows. */
  empty: ReactNode;
  /** Whether rows become cards on a phone; a table of two or three short columns need not. */
  stack?: boolean;
  /** What a row is called in a line where on a phone the table is read column by column: its values stand under each other. */
  byColumn?: (row: Row) => string;
  /** What the rows are called where those after the tenth are folded: "claims"; a list in pages folds none. */
  fold?: string;
}

/**
 * A table whose head stays in view; on a phone its rows are cards, and the head is a line of orders to choose from, or it is
 * read column by column.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowId, empty, stack = true, byColumn, fold } = props;
  if (rows.length === 0) return <>{empty}</>;
  const table = (
    <div className={stack ? styles.stacking : undefined}>
      <div className={byColumn ? `${styles.scroller} ${columnStyles.columns}` : styles.scroller}>
        <table className={styles.table}>
          {caption && <caption>{caption}</caption>}
          <DataTableHead columns={columns} byColumn={byColumn !== undefined} />
          <tbody>
            {rows.map((row, index) => (
              <tr key={rowKey(row)} id={rowId?.(row)} {...(fold ? markRest(index) : {})}>
                {columns.map((column, place) => (
                  <Cell
                    key={column.key}
                    column={column}
                    line={byColumn && { "data-row": byColumn(row), style: placeColumn(place) }}
                  >
                    {column.render(row)}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
  if (!fold) return table;
  return (
    <Folding count={rows.length} rows={fold}>
      {table}
    </Folding>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  /** What places it where the table is read column by column. */
  line: { readonly "data-row": string; readonly style: CSSProperties } | undefined;
  children: ReactNode;
}

function Cell<Row>({ column, line, children }: CellProps<Row>) {
  if (column.head) return <th scope="row">{children}</th>;
  return (
    <td data-label={column.label} className={column.numeric ? styles.numeric : undefined} {...line}>
      <div>{children}</div>
    </td>
  );
}
