import { Link } from "@/components/link";
import { getLabel, listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { TimelineLayout } from "@/lib/view-models/timeline/layout";
import { writeOverlap } from "@/lib/view-models/timeline/tally";
import styles from "./counts.module.css";

/** What stands in the timeline, counted: a row for each group; the records themselves stand in the table of the frame. */
export function TimelineCounts({ layout: { groups }, table }: { layout: TimelineLayout; table: string }) {
  const used = listIds(MILESTONE_STATUSES).filter((id) =>
    groups.some(({ tally }) => tally.statuses.some(({ status }) => status === id)),
  );
  const overlap = writeOverlap(groups.map(({ tally }) => tally));
  return (
    <>
      <table className={styles.counts}>
        <caption>
          Counts by group; <Link href={table}>see every milestone in a table</Link>
        </caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Lanes</th>
            <th scope="col">Partnerships</th>
            <th scope="col">Milestones</th>
            {used.map((status) => (
              <th key={status} scope="col">
                {getLabel(MILESTONE_STATUSES, status)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, tally }, index) => (
            <tr key={group?.id ?? index}>
              <th scope="row">{group?.label ?? (groups.length > 1 ? "Selected" : "All")}</th>
              <td>{tally.lanes}</td>
              <td>{tally.partnerships.length}</td>
              <td>{tally.milestones.length}</td>
              {used.map((id) => (
                <td key={id}>{tally.statuses.find(({ status }) => status === id)?.count ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {overlap && <p className={styles.overlap}>{overlap}</p>}
    </>
  );
}
