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

/** The groups with how many lanes each holds, each a link to it; and one that shows or folds all of them. */
export function GroupIndex({ layout: { groups }, hrefs }: { layout: TimelineLayout; hrefs: CollapseHref }) {
  const headed = groups.flatMap(({ group }) => group ?? []);
  if (headed.length < 2) return null;
  const folds = groups.some(({ folded }) => folded.length > 0);
  const opened = groups.some(({ busiest }) => busiest !== null);
  return (
    <nav className={styles.index} aria-label="Groups of lanes">
      <ul>
        {headed.map(({ id, label, lanes }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> {lanes.length}
          </li>
        ))}
        {folds && (
          <li>
            <Link href={hrefs.all} stays>
              Show every lane
            </Link>
          </li>
        )}
        {opened && (
          <li>
            <Link href={hrefs.none} stays>
              Fold all groups
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Everything in a group in one row, lanes folded or not: where its promises lie at a glance. */
export function GroupStrip({ strip: { height, scene }, label }: { strip: DrawnStrip; label: string }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {label}
      <SceneSvg scene={scene} height={height} />
    </div>
  );
}
