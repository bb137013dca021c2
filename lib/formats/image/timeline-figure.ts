import { writeScene } from "@/lib/drawing/write-scene";
import { countByStatus, writeStatus, writeStatusFinding } from "@/lib/view-models/lists";
import { formatCount, formatList } from "@/lib/view-models/text";
import { SHORT } from "@/lib/view-models/timeline/brief";
import { type BusiestLanes, listAskedLanes, listBusiestLanes } from "@/lib/view-models/timeline/busiest";
import type { LaneSeries, TimelineSeries } from "@/lib/view-models/timeline/items";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { listLegend } from "@/lib/view-models/timeline/legend";
import { compareDates } from "@/lib/view-models/timeline/series";
import { listOnce } from "@/lib/view-models/timeline/tally";
import { LANE_WORDS } from "@/lib/view-models/timeline/words";
import {
  type Figure,
  type FigureRoom,
  type FigureTable,
  type LegendItem,
  NO_DRAWING,
  type RenderContext,
} from "./figure";
import {
  AROUND_LANES,
  buildTimelinePlot,
  drawTimeline,
  fillHeight,
  measureLane,
  type TimelinePlot,
} from "./timeline-drawing";

/** Fewer lanes say little of who does what. */
const FEW = 5;

/** The timeline: all lanes, or the busiest where they would be higher than there is room. */
export function buildTimelineFigure(
  series: TimelineSeries,
  { width, most, shape }: FigureRoom,
  context: RenderContext,
): Figure {
  const widest = buildTimelinePlot(width);
  const room = shape ? most - AROUND_LANES : most;
  const asked = listAskedLanes(series, (lane) => measureLane(lane, widest), room);
  const { axis, lanes, left } = asked ?? chooseLanes(series, widest, room, shape);
  const { many, one } = LANE_WORDS[series.by];
  const which = asked
    ? `the ${formatCount(lanes.length, one, many)} asked for`
    : `the ${formatCount(lanes.length, one, many)} with the most partnerships and milestones, of ${series.lanes.length}`;
  const isShortened = lanes.some(({ lane }) => lane.left);
  const nearest =
    left > 0
      ? "the records of each nearest the day shown"
      : `the records of each ${one} nearest the day shown`;
  const parts = [left > 0 && which, (isShortened || (left > 0 && !asked)) && nearest].filter(
    (part) => part !== false,
  );
  return {
    items: listItems(lanes, context),
    cut:
      parts.length > 0
        ? `Showing ${parts.join(", and ")}; the page shows ${asked ? "their partners too" : "all of them"}.`
        : "",
    ...(asked && left > 0 && { told: tellDrawn(lanes.map(({ lane }) => lane)) }),
    draw: (room) =>
      lanes.length === 0
        ? NO_DRAWING
        : drawTimeline(
            { axis, lanes, asOf: series.asOf, lane: one },
            shape ? fillHeight(lanes, widest, room.height) : buildTimelinePlot(room.width),
            context,
          ),
    table: () => tableOf(lanes.map(({ lane }) => lane)),
  };
}

/** What is said of some lanes by what is drawn in them: a picture is read without its page, which shows more. */
function tellDrawn(lanes: readonly LaneSeries[]): Figure["told"] {
  const milestones = listOnce(lanes.flatMap((lane) => lane.milestones));
  const partnerships = listOnce(lanes.flatMap((lane) => lane.partnerships));
  const statuses = countByStatus(milestones.map(({ status }) => ({ status, count: 1 })));
  const names = formatList(
    lanes.map(({ name }) => name),
    "and",
  );
  const finding = writeStatusFinding(statuses) ?? "partnerships and promised milestones";
  return {
    title: `${names}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
    sentence: `${formatCount(partnerships.length, "partnership")} and ${formatCount(milestones.length, "milestone")} of ${names}. ${writeStatus(statuses)}`,
  };
}

/** The lanes that have room; in a picture with a shape the less of each, where there would be only a few. */
function chooseLanes(
  series: TimelineSeries,
  plot: TimelinePlot,
  most: number,
  shape: FigureRoom["shape"],
): BusiestLanes {
  const heightOf = (lane: LaneLayout) => measureLane(lane, plot);
  const chosen = listBusiestLanes(series, heightOf, most);
  const isShort = shape && chosen.left > 0 && chosen.lanes.length < FEW;
  return isShort ? listBusiestLanes(series, heightOf, most, SHORT) : chosen;
}

/** Each record that is drawn once, in the order of time: first the milestones, then the partnerships. */
function tableOf(lanes: readonly LaneSeries[]): FigureTable {
  const milestones = listOnce(lanes.flatMap((lane) => lane.milestones)).sort(compareDates);
  const partnerships = listOnce(lanes.flatMap((lane) => lane.partnerships)).sort(compareDates);
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
