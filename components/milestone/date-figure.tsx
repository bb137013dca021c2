import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { listDefinitions, type Scene } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import { type ClaimStrip, drawClaim, type StripRow } from "@/lib/view-models/milestone/strip";
import { drawGround, drawYears } from "@/lib/view-models/timeline/draw-ground";
import styles from "./date-figure.module.css";

interface DateFigureProps {
  milestone: Milestone;
  strip: ClaimStrip;
  asOf: Day;
}

/** Each date that was given for a milestone, with the days it was said on and how it moved, in the signs of the timeline. */
export function DateFigure({ milestone, strip: { axis, rows }, asOf }: DateFigureProps) {
  const drawn = rows.map((row) => ({ row, scene: drawClaim(row, milestone.status) }));
  return (
    <figure className={styles.figure}>
      <SceneDefinitions of={drawn.flatMap(({ scene }) => listDefinitions(scene))} />
      <div className={styles.plot}>
        <SceneSvg className={styles.years} scene={drawYears(axis, 12, null)} height={18} />
        <div className={styles.rows}>
          <SceneSvg className={styles.ground} scene={drawGround(axis)} />
          <ol className={styles.list}>
            {drawn.map(({ row, scene }) => (
              <DateRow key={row.id} row={row} scene={scene} />
            ))}
          </ol>
        </div>
      </div>
      <figcaption className={styles.caption}>
        Each date in the order it was first given: strokes are the days it was said, bars its window, arcs the
        moves. The vertical line is {formatDate({ edtf: asOf })}.
      </figcaption>
    </figure>
  );
}

/** A date: what was said, what that changed, who gave it first and how often it was repeated; and its drawing. */
function DateRow({ row: { words, change, told }, scene }: { row: StripRow; scene: Scene }) {
  return (
    <li className={styles.row}>
      <p className={styles.label}>
        <span className={styles.date}>
          {words}
          {change && <span className={styles.change}>, {change}</span>}
        </span>{" "}
        <span className={styles.told}>{told}</span>
      </p>
      <SceneSvg className={styles.drawing} scene={scene} />
    </li>
  );
}
