import type { LaneSeries, TimelineSeries } from "@/lib/view-models/timeline/items";
import { asOfWords, LANE_WORDS } from "@/lib/view-models/timeline/words";
import styles from "./timeline-table.module.css";
import { TimelineTableRow } from "./timeline-table-row";

/** The rows of the drawing in words: the same records, in the same lanes, in the same order. */
export function TimelineTable({ series }: { series: TimelineSeries }) {
  const withDates = series.lanes.some(({ milestones }) => milestones.some(({ row }) => row.dates.length > 0));
  return (
    <table className={styles.table}>
      <caption>
        The same in words, by {LANE_WORDS[series.by].one}, {asOfWords(series.asOf)}
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Status</th>
          <th scope="col">Date</th>
          {withDates && <th scope="col">Dates given</th>}
          <th scope="col">Whose word, when and where</th>
        </tr>
      </thead>
      {series.lanes.map((lane) => (
        <LaneRows key={lane.id} lane={lane} withDates={withDates} />
      ))}
    </table>
  );
}

function LaneRows({ lane, withDates }: { lane: LaneSeries; withDates: boolean }) {
  return (
    <tbody>
      <tr className={styles.lane}>
        <th scope="rowgroup" colSpan={withDates ? 5 : 4}>
          {lane.href === null ? lane.name : <a href={lane.href}>{lane.name}</a>}
        </th>
      </tr>
      {[...lane.partnerships, ...lane.milestones].map(({ row }) => (
        <TimelineTableRow key={row.id} row={row} withDates={withDates} />
      ))}
    </tbody>
  );
}
