import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import styles from "./mark.module.css";
import { StatusGlyph, statusColour } from "./status-glyph";

/** The status of a milestone: shape, colour and word. */
export function StatusMark({ status }: { status: MilestoneStatus }) {
  return (
    <span className={styles.mark} style={{ color: statusColour(status) }}>
      <StatusGlyph status={status} />
      {labelOf(MILESTONE_STATUSES, status)}
    </span>
  );
}
