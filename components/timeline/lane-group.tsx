import { Link } from "@/components/link";
import type { Lanes } from "@/lib/schema/parameters/choices";
import type { CollapseHref } from "@/lib/view-models/timeline/collapse-href";
import type { DrawnTimeline } from "@/lib/view-models/timeline/draw-timeline";
import type { GroupLayout } from "@/lib/view-models/timeline/layout";
import { formatCollapsed, formatGroup } from "@/lib/view-models/timeline/words";
import styles from "./group.module.css";
import { GroupHead } from "./group-head";
import { Lane } from "./lane";

interface LaneGroupProps {
  layout: GroupLayout;
  drawn: DrawnTimeline;
  by: Lanes;
  /** The addresses with more or less of it folded; null in brief, where nothing unfolds. */
  hrefs: CollapseHref | null;
  /** Whether the page is about the one lane that there is. */
  alone: boolean;
}

/** A group of lanes: its head, everything in it in brief, the busiest lanes, and a link to the others. */
export function LaneGroup({ layout, drawn, by, hrefs, alone }: LaneGroupProps) {
  const { group, shown, folded, busiest, tally } = layout;
  const lanes = (
    <ul className={styles.lanes}>
      {shown.map((lane, index) => (
        <Lane
          key={lane.lane.id}
          layout={lane}
          scene={drawn.lanes.get(lane) ?? []}
          hrefs={hrefs}
          alone={alone}
          {...(index === busiest && { id: `${group?.id}-more` })}
        />
      ))}
    </ul>
  );
  if (group === null || hrefs === null) return lanes;
  const strip = drawn.strips.get(layout);
  return (
    <section className={styles.group} id={group.id} aria-labelledby={`${group.id}-head`}>
      <GroupHead group={group} tally={tally} words={formatGroup(layout, by)} strip={strip} />
      {lanes}
      {folded.length > 0 && (
        <FoldLink
          id={`${group.id}-more`}
          words={`Show ${formatCollapsed(layout, by)}`}
          href={hrefs.open(group.id)}
        />
      )}
      {busiest !== null && <FoldLink words="Fold this group again" href={hrefs.fold(group.id)} />}
    </section>
  );
}

/** A link that shows what is folded in a group, or folds it again. */
function FoldLink({ words, href, id }: { words: string; href: string; id?: string }) {
  return (
    <p className={styles.fold} {...(id && { id })}>
      <Link href={href} stays>
        {words}
      </Link>
    </p>
  );
}
