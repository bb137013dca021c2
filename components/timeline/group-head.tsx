import { Link } from "@/components/link";
import { SceneSvg } from "@/components/scene-svg";
import { StatusGlyph } from "@/components/status-mark";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { CollapseHref } from "@/lib/view-models/timeline/collapse-href";
import type { DrawnStrip } from "@/lib/view-models/timeline/draw-timeline";
import type { LaneGroup, TimelineLayout } from "@/lib/view-models/timeline/layout";
import type { LaneTally } from "@/lib/view-models/timeline/tally";
import styles from "./group.module.css";

interface GroupHeadProps {
  group: LaneGroup;
  tally: LaneTally;
  /** How many lanes, milestones and partnerships it holds. */
  words: string;
  /** Everything in it in one row, lanes folded or not: where its promises lie at a glance. */
  strip: DrawnStrip | undefined;
}

/** The heading of a group, what it holds, how many of its milestones have which status, and all of them in brief. */
export function GroupHead({ group, tally, words, strip }: GroupHeadProps) {
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
      {strip && <SceneSvg scene={strip.scene} height={strip.height} />}
    </div>
  );
}

/** Shows every lane, or folds all groups. */
export function FoldAll({ layout: { groups }, hrefs }: { layout: TimelineLayout; hrefs: CollapseHref }) {
  const folds = groups.some(({ folded }) => folded.length > 0);
  // Also where whoever was not asked for is shown below who was.
  const opened =
    groups.some(({ busiest }) => busiest !== null) ||
    (!folds && groups.length > 1 && groups[0]?.group === null);
  return (
    <p className={styles.all}>
      {folds && (
        <Link href={hrefs.all} stays>
          Show all lanes
        </Link>
      )}
      {opened && (
        <Link href={hrefs.none} stays>
          Fold all groups
        </Link>
      )}
    </p>
  );
}
