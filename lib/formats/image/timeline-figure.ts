import { writeScene } from "@/lib/drawing/write-scene";
import { formatCount } from "@/lib/view-models/text";
import { listBusiestLanes } from "@/lib/view-models/timeline/busiest";
import type { LaneSeries, TimelineSeries } from "@/lib/view-models/timeline/items";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { listLegend } from "@/lib/view-models/timeline/legend";
import { byDate } from "@/lib/view-models/timeline/series";
import { listOnce } from "@/lib/view-models/timeline/tally";
import { LANE_WORDS } from "@/lib/view-models/timeline/words";
import { type Figure, type FigureTable, type LegendItem, NO_DRAWING, type RenderContext } from "./figure";
import { drawTimeline, laneHeight, timelinePlot } from "./timeline-drawing";

/**
 * The timeline: all lanes, or the busiest where they would be higher than `most` pixels at a width.
 * @param width of the drawing that has most room
 */
export function timelineFigure(
  series: TimelineSeries,
  { width, most }: { readonly width: number; readonly most: number },
  context: RenderContext,
): Figure {
  const widest = timelinePlot(width);
  const { axis, lanes, left } = listBusiestLanes(series, (lane) => laneHeight(lane, widest), most);
  const { many, one } = LANE_WORDS[series.by];
  const busiest = `Drawn are the ${formatCount(lanes.length, one, many)} with the most partnerships and milestones, of ${series.lanes.length}`;
  const drawnWords =
    left > 0
      ? `${busiest}, and of each what lies nearest to the day`
      : `Of each ${one} what lies nearest to the day is drawn`;
  const isCut = left > 0 || lanes.some(({ lane }) => lane.left);
  return {
    items: listItems(lanes, context),
    cut: isCut ? `${drawnWords}; the page shows all of it.` : "",
    draw: (room) =>
      lanes.length === 0
        ? NO_DRAWING
        : drawTimeline({ axis, lanes, asOf: series.asOf, lane: one }, timelinePlot(room.width), context),
    table: () => tableOf(lanes.map(({ lane }) => lane)),
  };
}

/** Each record that is drawn once, in the order of time: first the milestones, then the partnerships. */
function tableOf(lanes: readonly LaneSeries[]): FigureTable {
  const milestones = listOnce(lanes.flatMap((lane) => lane.milestones)).sort(byDate);
  const partnerships = listOnce(lanes.flatMap((lane) => lane.partnerships)).sort(byDate);
  return {
    columns: ["Milestone or partnership", "Status", "Date", "Said", "Source"],
    rows: [...milestones, ...partnerships].map(({ row }) => ({
      href: row.href,
      cells: [
        row.title,
        row.statusWord,
        row.dates.length > 0 ? `${row.when} (given: ${row.dates.join(" → ")})` : row.when,
        row.words.map(({ who, saidOn }) => `${who}, ${saidOn}`).join("; "),
        row.words.map(({ publisher, place }) => `${publisher}, ${place}`).join("; "),
      ],
    })),
  };
}

/** What the signs of some lanes mean. */
function listItems(lanes: readonly LaneLayout[], { paint }: RenderContext): LegendItem[] {
  const { milestones, dates, partnerships } = listLegend(lanes, { statuses: [], technologies: [] });
  const named = partnerships.map((entry) => ({
    ...entry,
    label: `Partnership: ${entry.label.charAt(0).toLowerCase()}${entry.label.slice(1)}`,
  }));
  return [...milestones, ...dates, ...named].map(({ label, scene, width }) => ({
    label,
    width,
    mark: writeScene(scene, { paint, size: { width, height: 0 } }),
  }));
}
