import { SceneMarks, SceneSvg } from "@/components/scene-svg";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { listMarks } from "@/lib/drawing/scene";
import { writeStatusStyles } from "@/lib/drawing/status-styles";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import { isInBrief } from "@/lib/view-models/timeline/brief";
import { getCollapseHref } from "@/lib/view-models/timeline/collapse-href";
import { drawAsOfLabel, drawGround, drawYears } from "@/lib/view-models/timeline/draw-ground";
import { drawTimeline } from "@/lib/view-models/timeline/draw-timeline";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { buildTimelineLayout, listInBrief } from "@/lib/view-models/timeline/layout";
import { type LegendEntry, listLegend, type TimelineLegend } from "@/lib/view-models/timeline/legend";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { formatOrder, LANE_WORDS, writeChartSentence } from "@/lib/view-models/timeline/words";
import { GroupIndex } from "./group-head";
import { LaneGroup } from "./lane-group";
import colours from "./status-colours.module.css";
import styles from "./timeline.module.css";

/** A card tells every status by its sign before its word, a row that of what has no date. */
const STATUS_STYLES = writeStatusStyles(
  MILESTONE_STATUSES.map(({ id }) => id),
  `.${colours.colours}`,
);

interface TimelineProps {
  input: TimelineInput;
  /** What the page was asked, where it has the whole timeline. */
  params?: TimelineParams;
  /** The first lanes alone. */
  brief?: boolean;
}

/** The timeline: its legend, and a lane for each company or partnership in groups that fold. */
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
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it */}
      <style dangerouslySetInnerHTML={{ __html: STATUS_STYLES }} />
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
        <p className="visually-hidden">{writeChartSentence(series, layout)}</p>
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
      </div>
      <div className={`${styles.card} ${colours.colours}`} data-timeline-card hidden />
    </>
  );
}

/** The years along the top and the as-of day above them; what lies to its right is promised. */
function AxisHead({ axis, asOf, lane }: { axis: TimelineAxis; asOf: string; lane: string }) {
  return (
    <div className={styles.head} aria-hidden="true">
      {lane}
      <SceneSvg scene={[...drawAsOfLabel(axis, asOf, 15), ...drawYears(axis, 36, null)]} />
    </div>
  );
}

/** What the signs mean, those in use alone. */
function Legend({ legend }: { legend: TimelineLegend }) {
  return (
    <dl className={styles.legend}>
      <Entries title="Milestones" entries={legend.milestones} />
      <Entries title="Dates" entries={legend.dates} />
      <Entries title="Partnerships" entries={legend.partnerships} />
    </dl>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {entries.map(({ label, scene, width }) => (
        <dd key={label}>
          <SceneSvg scene={scene} width={width} height={1} overflow="visible" />
          {label}
        </dd>
      ))}
    </div>
  );
}
