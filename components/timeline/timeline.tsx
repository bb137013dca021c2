import { shapesInUse } from "@/lib/view-models/timeline/in-use";
import type { TimelineInput } from "@/lib/view-models/timeline/input";
import { type TimelineLayout, timelineLayout } from "@/lib/view-models/timeline/layout";
import { timelineSeries } from "@/lib/view-models/timeline/series";
import { chartSentence, LANE_WORDS } from "@/lib/view-models/timeline/words";
import { AxisHead } from "./axis-head";
import { DrawingDefinitions } from "./drawing-definitions";
import { Lane } from "./lane";
import { Legend } from "./legend";
import styles from "./timeline.module.css";
import { TimelineLeaf } from "./timeline-leaf";
import { TimelineTable } from "./timeline-table";

const ROOT_ID = "timeline";
const OPEN_LANES = { brief: 6, full: 30 } as const;

/** The timeline: its legend, a lane for each company or partnership, and the same in a table; brief is the first lanes alone. */
export function Timeline({ input, brief = false }: { input: TimelineInput; brief?: boolean }) {
  const series = timelineSeries(input);
  const layout = timelineLayout(series, { openLanes: brief ? OPEN_LANES.brief : OPEN_LANES.full, brief });
  const inUse = shapesInUse(layout);
  if (series.lanes.length === 0) {
    return (
      <p className={styles.empty}>No partnership and no milestone to draw: nothing passes these filters.</p>
    );
  }
  return (
    <>
      <div className={styles.timeline} id={ROOT_ID}>
        <DrawingDefinitions axis={layout.axis} inUse={inUse} />
        {!brief && <p className={styles.order}>{LANE_WORDS[series.by].order}</p>}
        <Legend inUse={inUse} />
        <p className="visually-hidden">{chartSentence(series, layout)}</p>
        <AxisHead axis={layout.axis} asOf={series.asOf} lane={LANE_WORDS[series.by].one} />
        <Lanes lanes={layout.open} />
        {layout.more.length > 0 && (
          <details className={styles.more}>
            <summary>
              and {layout.more.length} more {LANE_WORDS[series.by].many}
            </summary>
            <Lanes lanes={layout.more} />
          </details>
        )}
        {!brief && <TimelineTable series={series} />}
      </div>
      <TimelineLeaf rootId={ROOT_ID} />
    </>
  );
}

function Lanes({ lanes }: { lanes: TimelineLayout["open"] }) {
  return (
    <ul className={styles.lanes}>
      {lanes.map((layout) => (
        <Lane key={layout.lane.id} layout={layout} />
      ))}
    </ul>
  );
}
