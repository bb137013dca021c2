import type { FoldHref } from "@/lib/view-models/timeline/fold-href";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { GRID_ID } from "./drawing-ids";
import styles from "./lane.module.css";
import { LaneName } from "./lane-name";
import marks from "./marks.module.css";
import { MilestoneMark } from "./milestone-mark";
import { PartnershipBar } from "./partnership-bar";
import { UndatedNote } from "./undated-note";
import { heights } from "./units";

interface LaneProps {
  layout: LaneLayout;
  /** Null in brief, where no table says what marks are. */
  hrefs: FoldHref | null;
  id?: string;
}

/** A lane: its name, its drawing, and what has no date in words; on a phone the drawing's words are lines below it. */
export function Lane({ layout, hrefs, id }: LaneProps) {
  const { lane, bars, milestones } = layout;
  const described = hrefs !== null;
  return (
    <li className={styles.lane} {...(id && { id })} data-lane="">
      <LaneName lane={lane} hrefs={hrefs} />
      <div className={styles.plot} style={heights(layout.height)}>
        <svg className={styles.grid} aria-hidden="true">
          <use href={`#${GRID_ID}`} width="100%" height="100%" />
        </svg>
        {bars.length + milestones.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
          <div className={marks.drawing} role="group" aria-label={lane.name}>
            {bars.map((bar) => (
              <PartnershipBar key={bar.item.row.id} bar={bar} described={described} />
            ))}
            {milestones.map((mark) => (
              <MilestoneMark key={mark.item.row.id} mark={mark} described={described} />
            ))}
          </div>
        )}
        <UndatedNote layout={layout} described={described} />
      </div>
    </li>
  );
}
