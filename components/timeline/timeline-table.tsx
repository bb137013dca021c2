import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { CollapseHref } from "@/lib/view-models/timeline/collapse-href";
import type { TimelineSeries } from "@/lib/view-models/timeline/items";
import type { TimelineLayout } from "@/lib/view-models/timeline/layout";
import type { RowStatement, TimelineRow } from "@/lib/view-models/timeline/row";
import { listTableRows } from "@/lib/view-models/timeline/tally";
import { formatAsOf, formatUndrawn } from "@/lib/view-models/timeline/words";
import styles from "./timeline-table.module.css";

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

/** A record in the table; a mark's card is made of these very cells. Of hundreds of rows each element weighs. */
function TimelineTableRow({ row }: { row: TimelineRow }) {
  return (
    <tr id={row.id}>
      <th scope="row">
        <a href={row.href}>{row.title}</a> {row.kind}
      </th>
      {row.status ? (
        <td data-status={row.status}>{getLabel(MILESTONE_STATUSES, row.status)}</td>
      ) : (
        <td>{row.statusWord}</td>
      )}
      <DateCell row={row} />
      <WordsCell words={row.words} />
    </tr>
  );
}

/** The date, the phrase of the source, how far the deadline moved, and all dates that were given where there were several. */
function DateCell({ row: { when, words, dates, moved } }: { row: TimelineRow }) {
  const asSaid = words[0]?.asSaid;
  if (!asSaid && !moved && dates.length === 0) return <td>{when}</td>;
  return (
    <td>
      {when}
      {[
        asSaid && <span key="said">{`“${asSaid}”`}</span>,
        moved && <span key="moved">{moved}</span>,
        dates.length > 0 && <span key="given">{`given: ${dates.join(" → ")}`}</span>,
      ].filter(Boolean)}
    </td>
  );
}

function WordsCell({ words: [first, ...others] }: { words: readonly RowStatement[] }) {
  if (first === undefined) return <td />;
  if (others.length === 0) return <td>{wordParts(first, false)}</td>;
  return (
    <td>
      {[first, ...others].map((word) => (
        <div key={`${word.says} ${word.sourceHref}`}>{wordParts(word, true)}</div>
      ))}
    </td>
  );
}

/** "Toyota, 12 October 2023" and the link to the source, with what it says where there are several. */
function wordParts({ says, who, via, saidOn, sourceHref, publisher, place }: RowStatement, several: boolean) {
  return [
    `${several ? `${says}: ` : ""}${who}${via ? ` (via ${via})` : ""}, ${saidOn}`,
    <a key="" href={sourceHref}>{`${publisher}, ${place}`}</a>,
  ];
}
