import { SceneMarks, SceneSvg } from "@/components/scene-svg";
import { listMarks } from "@/lib/drawing/scene";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";
import { isInBrief } from "@/lib/view-models/timeline/brief";
import { getCollapseHref } from "@/lib/view-models/timeline/collapse-href";
import { drawGround } from "@/lib/view-models/timeline/draw-ground";
import { drawTimeline } from "@/lib/view-models/timeline/draw-timeline";
import type { TimelineInput } from "@/lib/view-models/timeline/input";
import { buildTimelineLayout, listInBrief } from "@/lib/view-models/timeline/layout";
import { listLegend } from "@/lib/view-models/timeline/legend";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { chartSentence, formatOrder, LANE_WORDS } from "@/lib/view-models/timeline/words";
import { AxisHead } from "./axis-head";
import { GroupIndex } from "./group-index";
import { LaneGroup } from "./lane-group";
import { Legend } from "./legend";
import colours from "./status-colours.module.css";
import styles from "./timeline.module.css";
import card from "./timeline-card.module.css";
import { TimelineTable } from "./timeline-table";

interface TimelineProps {
  input: TimelineInput;
  /** What the page was asked, where it has the whole timeline. */
  params?: TimelineParams;
  /** The first lanes alone, without a table. */
  brief?: boolean;
}

/** The timeline: its legend, a lane for each company or partnership in groups that fold, and the same in a table. */
export function Timeline({ input, params, brief = false }: TimelineProps) {
  const whole = buildTimelineSeries(input);
  const series = brief ? isInBrief(whole) : whole;
  const layout = buildTimelineLayout(series, params?.open);
  const legend = listLegend(
    layout.groups.flatMap(({ shown }) => shown),
    listInBrief(layout),
  );
  const drawn = drawTimeline(layout);
  const hrefs = params
    ? getCollapseHref(
        params,
        layout.groups.flatMap(({ group }) => group?.id ?? []),
      )
    : null;
  if (series.lanes.length === 0) {
    return (
      <p className={styles.empty}>No partnership and no milestone to draw: nothing passes these filters.</p>
    );
  }
  return (
    <>
      <div className={`${styles.timeline} ${colours.colours}`} id="timeline" data-timeline>
        <SceneMarks
          names={[
            ...drawn.marks,
            ...Object.values(legend)
              .flat()
              .flatMap(({ scene }) => listMarks(scene)),
          ]}
        />
        {hrefs && <GroupIndex layout={layout} hrefs={hrefs} />}
        {hrefs && <p className={styles.order}>{formatOrder(series, layout)}</p>}
        <Legend legend={legend} />
        <p className="visually-hidden">{chartSentence(series, layout)}</p>
        {/* The years stay in view for as long as there are lanes. */}
        <div>
          <AxisHead axis={layout.axis} asOf={series.asOf} lane={LANE_WORDS[series.by].one} />
          <div className={styles.lanes}>
            <SceneSvg className={styles.ground} scene={drawGround(layout.axis)} />
            {layout.groups.map((group) => (
              <LaneGroup
                key={group.group?.id ?? ""}
                layout={group}
                drawn={drawn}
                by={series.by}
                hrefs={hrefs}
              />
            ))}
          </div>
        </div>
        {hrefs && <TimelineTable series={series} layout={layout} hrefs={hrefs} />}
      </div>
      <div className={`${card.card} ${colours.colours}`} data-timeline-card hidden />
    </>
  );
}
