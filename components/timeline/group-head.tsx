import { StatusGlyph } from "@/components/status-mark";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { LaneGroup } from "@/lib/view-models/timeline/groups";
import type { LaneTally } from "@/lib/view-models/timeline/tally";
import styles from "./group.module.css";

interface GroupHeadProps {
  group: LaneGroup;
  tally: LaneTally;
  /** How many lanes, milestones and partnerships it holds. */
  words: string;
}

/** The heading of a group, what it holds, and how many of its milestones have which status. */
export function GroupHead({ group, tally, words }: GroupHeadProps) {
  return (
    <div className={styles.head}>
      <h2 id={`${group.id}-head`}>{group.label}</h2>
      <p>{words}</p>
      <ul>
        {tally.statuses.map(({ status, count }) => (
          <li key={status} title={getLabel(MILESTONE_STATUSES, status)}>
            <StatusGlyph status={status} size={12} />
            {count} <span className="visually-hidden">{getLabel(MILESTONE_STATUSES, status)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
