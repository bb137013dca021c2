import { StatusGlyph } from "@/components/status-glyph";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import styles from "./chart-figure.module.css";

/** A status as legends and tooltips name it: shape and word. */
export function StatusName({ status }: { status: MilestoneStatus }) {
  return (
    <>
      <StatusGlyph status={status} /> <span>{labelOf(MILESTONE_STATUSES, status)}</span>
    </>
  );
}

/** A status at the head of a column, where the word gives way when there is no room. */
export function StatusHead({ status }: { status: MilestoneStatus }) {
  return (
    <span className={styles.head} title={labelOf(MILESTONE_STATUSES, status)}>
      <StatusGlyph status={status} />
      <span className={styles.word}>{labelOf(MILESTONE_STATUSES, status)}</span>
    </span>
  );
}
