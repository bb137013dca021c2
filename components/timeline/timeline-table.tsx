import type { LaneSeries, TimelineSeries } from "@/lib/view-models/timeline/items";
import { LANE_WORDS, asOfWords } from "@/lib/view-models/timeline/words";
import styles from "./timeline-table.module.css";
import { TimelineTableRow } from "./timeline-table-row";

/** The rows of the drawing in words: the same records, in the same lanes, in the same order. */
export function TimelineTable({ series }: { series: TimelineSeries }) {
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
          <th scope="col">Moved</th>
          <th scope="col">Whose word, when and where</th>
        </tr>
      </thead>
      {series.lanes.map((lane) => (
        <LaneRows key={lane.id} lane={lane} />
      ))}
    </table>
  );
}

function LaneRows({ lane }: { lane: LaneSeries }) {
  return (
    <tbody>
      <tr className={styles.lane}>
        <th scope="rowgroup" colSpan={5}>
          {lane.href === null ? lane.name : <a href={lane.href}>{lane.name}</a>}
        </th>
      </tr>
      {[...lane.partnerships, ...lane.milestones].map(({ row }) => (
        <TimelineTableRow key={row.id} row={row} />
      ))}
    </tbody>
  );
}
