import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { GRID_ID } from "./drawing-ids";
import styles from "./lane.module.css";
import { LaneLines } from "./lane-lines";
import { MilestoneMark } from "./milestone-mark";
import { PartnershipBar } from "./partnership-bar";
import { UndatedNote } from "./undated-note";
import { heights } from "./units";

/** A lane: its name, its drawing, what has no date in words, and on a phone its milestones in lines. */
export function Lane({ layout }: { layout: LaneLayout }) {
  const { lane, bars, milestones } = layout;
  return (
    <li className={styles.lane} data-lane="">
      <div className={styles.name}>
        <div className={styles.sticky}>
          {lane.href === null ? (
            <span className={styles.title}>{lane.name}</span>
          ) : (
            <a className={styles.title} href={lane.href} data-stop="">
              {lane.name}
            </a>
          )}
          {lane.note !== "" && <span className={styles.note}>{lane.note}</span>}
        </div>
      </div>
      <div className={styles.plot}>
        <svg className={styles.grid} aria-hidden="true" focusable="false">
          <use href={`#${GRID_ID}`} width="100%" height="100%" />
        </svg>
        {bars.length + milestones.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no element of its own for a group with a name
          <svg className={styles.drawing} role="group" aria-label={lane.name} style={heights(layout.height)}>
            {bars.map((bar) => (
              <PartnershipBar key={bar.item.row.id} bar={bar} />
            ))}
            {milestones.map((mark) => (
              <MilestoneMark key={mark.item.row.id} mark={mark} />
            ))}
          </svg>
        )}
        <UndatedNote layout={layout} />
      </div>
      <LaneLines layout={layout} />
    </li>
  );
}
