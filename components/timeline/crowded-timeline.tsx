import type { ComponentProps } from "react";
import { DayLine } from "@/components/as-of/day-line";
import { Link } from "@/components/link";
import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import { StatusGlyph } from "@/components/status-mark";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { listDefinitions } from "@/lib/drawing/scene";
import { formatCount } from "@/lib/view-models/text";
import type { CrowdLaneView, CrowdView } from "@/lib/view-models/timeline/crowd";
import { drawGround } from "@/lib/view-models/timeline/draw-ground";
import group from "./group.module.css";
import { drawHead } from "./timeline";
import styles from "./timeline.module.css";

interface CrowdedTimelineProps {
  crowd: CrowdView;
  /** How its as-of line is dragged to another day. */
  dayLine: Omit<ComponentProps<typeof DayLine>, "axis">;
  asOf: string;
}

/** More milestones than can be drawn one by one: a lane for each of the busiest companies, and how many stand where. */
export function CrowdedTimeline({ crowd, dayLine, asOf }: CrowdedTimelineProps) {
  const { axis, lanes, words } = crowd;
  return (
    <div className={styles.timeline} id="timeline" data-timeline>
      <SceneDefinitions of={listDefinitions(lanes.flatMap(({ strip }) => strip.scene))} />
      <p className={styles.order}>{words}</p>
      <div>
        <div className={styles.head}>
          <div>Companies</div>
          <SceneSvg scene={drawHead(axis, asOf)} />
          <DayLine axis={axis} {...dayLine} />
        </div>
        <div className={styles.lanes}>
          <SceneSvg className={styles.ground} scene={drawGround(axis)} />
          <ul className={group.lanes}>
            {lanes.map((lane) => (
              <CrowdedLane key={lane.id} lane={lane} />
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** A company, how many milestones it has of which status, and where they stand. */
function CrowdedLane({ lane: { name, note, href, total, statuses, strip } }: { lane: CrowdLaneView }) {
  return (
    <li className={`${group.head} ${group.crowded}`} data-lane="">
      <p>
        <Link href={href} stays>
          <b>{name}</b>
        </Link>
        {` ${note}`}
      </p>
      <p>{formatCount(total, "milestone")}</p>
      <ul>
        {statuses.map(({ status, count }) => (
          <li key={status} title={getLabel(MILESTONE_STATUSES, status)}>
            <StatusGlyph status={status} size={12} />
            {count} <span className="visually-hidden">{getLabel(MILESTONE_STATUSES, status)}</span>
          </li>
        ))}
      </ul>
      <SceneSvg scene={strip.scene} height={strip.height} />
    </li>
  );
}
