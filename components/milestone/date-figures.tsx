import type { ReactNode } from "react";
import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { listDefinitions, type Scene } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import { formatHeadline, formatLateness } from "@/lib/view-models/format-deadline";
import { getShownDate } from "@/lib/view-models/milestone/input";
import {
  type ClaimStrip,
  type Dumbbell,
  drawClaim,
  drawDumbbell,
  type StripRow,
} from "@/lib/view-models/milestone/strip";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import { drawGround, drawYears } from "@/lib/view-models/timeline/draw-ground";
import styles from "./date-figures.module.css";

interface DateFiguresProps {
  milestone: Milestone;
  /** Null where there are not two dates to compare. */
  moved: Dumbbell | null;
  /** Null where no claim has a date. */
  strip: ClaimStrip | null;
  asOf: Day;
}

/** How far a promise has moved, and each date that was given for it, drawn with the signs of the timeline. */
export function DateFigures({ milestone, moved, strip, asOf }: DateFiguresProps) {
  const dumbbell = moved && { axis: moved.axis, scene: drawDumbbell(moved, milestone) };
  const rows = strip?.rows.map((row) => ({ row, scene: drawClaim(row, milestone.status) })) ?? [];
  return (
    <>
      <SceneDefinitions
        of={[dumbbell?.scene ?? [], ...rows.map(({ scene }) => scene)].flatMap(listDefinitions)}
      />
      {dumbbell && <DumbbellFigure {...dumbbell} milestone={milestone} />}
      {strip && (
        <figure className={styles.figure}>
          <figcaption className={styles.caption}>
            Each claim (stroke) and its target window (bar), oldest first. The vertical line is{" "}
            {formatDate({ edtf: asOf })}.
          </figcaption>
          <Plot axis={strip.axis}>
            <ol className={styles.list}>
              {rows.map(({ row, scene }) => (
                <ClaimRow key={row.id} row={row} scene={scene} />
              ))}
            </ol>
          </Plot>
        </figure>
      )}
    </>
  );
}

/** The years above some rows, and their rules behind them. */
function Plot({ axis, children }: { axis: TimelineAxis; children: ReactNode }) {
  return (
    <div className={styles.plot}>
      <SceneSvg className={styles.years} scene={drawYears(axis, 12, null)} height={18} />
      <div className={styles.rows}>
        <SceneSvg className={styles.ground} scene={drawGround(axis)} />
        {children}
      </div>
    </div>
  );
}

/** A dated claim: when it was said, and the window it spoke of. */
function ClaimRow({ row: { saidOn, words }, scene }: { row: StripRow; scene: Scene }) {
  return (
    <li className={styles.row}>
      <p className={styles.label}>
        <span>{saidOn}</span> <span className={styles.date}>{words}</span>
      </p>
      <SceneSvg className={styles.drawing} scene={scene} />
    </li>
  );
}

/** The first target against the date that stands: how far a promise has moved, with its ends as certain as they were said. */
function DumbbellFigure(figure: { axis: TimelineAxis; scene: Scene; milestone: Milestone }) {
  const { axis, scene, milestone } = figure;
  const first = milestone.baseline?.text;
  const reached = getShownDate(milestone)?.text;
  const isAchieved = milestone.status === "achieved";
  const moved = isAchieved ? formatLateness(milestone) : formatHeadline(milestone);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        First target {first} (above), {isAchieved ? "achieved" : "target now"} {reached} (below)
        {moved && `: ${moved}`}.
      </figcaption>
      <Plot axis={axis}>
        <div className={styles.list}>
          <div className={styles.row}>
            <p className={styles.label}>
              <span>First {first}</span>{" "}
              <span className={styles.date}>
                {isAchieved ? "achieved" : "now"} {reached}
              </span>
            </p>
            <SceneSvg className={`${styles.drawing} ${styles.dumbbell}`} scene={scene} />
          </div>
        </div>
      </Plot>
    </figure>
  );
}
