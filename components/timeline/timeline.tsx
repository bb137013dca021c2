import type { ComponentProps } from "react";
import { DayLine } from "@/components/as-of/day-line";
import { Link } from "@/components/link";
import { SceneDefinitions, SceneSvg } from "@/components/scene-svg";
import type { Day } from "@/lib/domain/days";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { writeStatusStyles } from "@/lib/drawing/status-styles";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import { drawAsOfLabel, drawGround, drawYears } from "@/lib/view-models/timeline/draw-ground";
import type { LegendEntry } from "@/lib/view-models/timeline/legend";
import { listTimelineDefinitions, type TimelineView } from "@/lib/view-models/timeline/view";
import { formatOrder, LANE_WORDS, writeChartSentence } from "@/lib/view-models/timeline/words";
import card from "./card.module.css";
import { FoldAll } from "./group-head";
import { LaneGroup } from "./lane-group";
import colours from "./status-colours.module.css";
import styles from "./timeline.module.css";

/** A card tells every status by its sign before its word, a row that of what has no date. */
const STATUS_STYLES = writeStatusStyles(
  MILESTONE_STATUSES.map(({ id }) => id),
  `.${colours.colours}`,
);

interface TimelineProps {
  view: TimelineView;
  /** How its as-of line is dragged to another day, where that changes the page. */
  dayLine?: Omit<ComponentProps<typeof DayLine>, "axis">;
  /** The address of what the page is about: a lane of it that stands alone needs no name. */
  about?: string;
}

/** The timeline: a lane for each company or partnership, in groups that fold. In brief its key opens above it. */
export function Timeline({ view, dayLine, about }: TimelineProps) {
  const { series, layout, drawn, hrefs } = view;
  if (series.lanes.length === 0) {
    return <p className={styles.empty}>No partnerships or milestones match these filters.</p>;
  }
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it */}
      <style dangerouslySetInnerHTML={{ __html: STATUS_STYLES }} />
      <div className={`${styles.timeline} ${colours.colours}`} id="timeline" data-timeline>
        <SceneDefinitions of={listTimelineDefinitions(view)} />
        {hrefs === null && (
          <details className={styles.key} data-key>
            <summary>Key</summary>
            <TimelineKey view={view} />
          </details>
        )}
        <p className="visually-hidden">{writeChartSentence(series, layout)}</p>
        {/* The years stay in view for as long as there are lanes. */}
        <div>
          <div className={styles.head}>
            <div>{hrefs ? <FoldAll layout={layout} hrefs={hrefs} /> : LANE_WORDS[series.by].one}</div>
            <SceneSvg scene={drawHead(layout.axis, series.asOf)} />
            {dayLine && <DayLine axis={layout.axis} {...dayLine} />}
          </div>
          <div className={styles.lanes}>
            <SceneSvg className={styles.ground} scene={drawGround(layout.axis)} />
            {layout.groups.map((group, index) => (
              <LaneGroup
                key={group.group?.id ?? index}
                layout={group}
                drawn={drawn}
                by={series.by}
                hrefs={hrefs}
                alone={about !== undefined && series.lanes.length === 1 && series.lanes[0]?.href === about}
              />
            ))}
          </div>
        </div>
      </div>
      <div className={`${card.card} ${colours.colours}`} data-timeline-card hidden />
    </>
  );
}

/** The years along the top and the as-of day above them; what lies to its right is promised. */
export function drawHead(axis: TimelineAxis, asOf: Day) {
  return [...drawAsOfLabel(axis, asOf, 15), ...drawYears(axis, 36, null)];
}

/** What the signs of a timeline mean, those in use alone; of a whole one also in what order its lanes stand. */
export function TimelineKey({ view: { series, layout, legend, hrefs } }: TimelineProps) {
  return (
    <>
      {hrefs && <p className={styles.order}>{formatOrder(series, layout)}</p>}
      <dl className={styles.legend}>
        <Entries title="Milestones" entries={legend.milestones} />
        <Entries title="Dates" entries={legend.dates} />
        <Entries title="Partnerships" entries={legend.partnerships} />
      </dl>
    </>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {entries.map(({ label, scene, width, href }) => (
        <dd key={label}>
          <SceneSvg scene={scene} width={width} height={1} overflow="visible" />
          {href === null ? (
            label
          ) : (
            <Link href={href} stays>
              {label}
            </Link>
          )}
        </dd>
      ))}
    </div>
  );
}
