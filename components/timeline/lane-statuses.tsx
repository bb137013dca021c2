import { StatusGlyph } from "@/components/status-mark";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { LaneSeries } from "@/lib/view-models/timeline/items";
import { tallyLanes } from "@/lib/view-models/timeline/tally";
import styles from "./lane-statuses.module.css";

/** How many of its milestones have which status; only where a lane was asked for, since in hundreds each element weighs. */
export function LaneStatuses({ lane }: { lane: LaneSeries }) {
  return (
    <span className={styles.statuses}>
      {tallyLanes([lane]).statuses.map(({ status, count }) => (
        <span key={status} title={getLabel(MILESTONE_STATUSES, status)}>
          <StatusGlyph status={status} size={12} />
          {count} <span className="visually-hidden">{getLabel(MILESTONE_STATUSES, status)}</span>
        </span>
      ))}
    </span>
  );
}
