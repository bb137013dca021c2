import type { CollapseHref } from "@/lib/view-models/timeline/collapse-href";
import type { TimelineSeries } from "@/lib/view-models/timeline/items";
import type { TimelineLayout } from "@/lib/view-models/timeline/layout";
import type { TimelineRow } from "@/lib/view-models/timeline/row";
import { listTableRows } from "@/lib/view-models/timeline/table-rows";
import { formatAsOf, formatUndrawn } from "@/lib/view-models/timeline/words";
import styles from "./timeline-table.module.css";
import { TimelineTableRow } from "./timeline-table-row";

interface TimelineTableProps {
  series: TimelineSeries;
  layout: TimelineLayout;
  hrefs: CollapseHref;
}

/** What is drawn in words: each record once, in the order of time; and where the rest is. */
export function TimelineTable({ series, layout, hrefs }: TimelineTableProps) {
  const { milestones, partnerships } = listTableRows(layout.groups);
  return (
    <>
      <table className={styles.table}>
        <caption>The same in words, {formatAsOf(series.asOf)}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Status</th>
            <th scope="col">Date</th>
            <th scope="col">Whose word, when and where</th>
          </tr>
        </thead>
        <Rows words="Milestones, by date" rows={milestones} />
        <Rows words="Partnerships, by announcement" rows={partnerships} />
      </table>
      <TableRest layout={layout} hrefs={hrefs} />
    </>
  );
}

interface RowsProps {
  words: string;
  rows: readonly TimelineRow[];
}

function Rows({ words, rows }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.part}>
        <th scope="rowgroup" colSpan={4}>
          {words}
        </th>
      </tr>
      {rows.map((row) => (
        <TimelineTableRow key={row.id} row={row} />
      ))}
    </tbody>
  );
}

/** What the table leaves out because it is folded above, and where to find it. */
function TableRest({ layout, hrefs }: { layout: TimelineLayout; hrefs: CollapseHref }) {
  const words = formatUndrawn(layout);
  if (words === null) return null;
  return (
    <p className={styles.rest}>
      {`Not in this table: ${words} that are folded above. `}
      <a href={hrefs.all}>Show every lane</a>, or read all <a href={hrefs.milestones}>milestones</a> and{" "}
      <a href={hrefs.partnerships}>partnerships</a> as lists.
    </p>
  );
}
