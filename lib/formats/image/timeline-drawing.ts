import type { Day } from "@/lib/domain/days";
import type { Palette } from "@/lib/drawing/colours";
import { at, join, type Markup } from "@/lib/drawing/markup";
import type { Scene, Shape } from "@/lib/drawing/scene";
import { measureWidth, shorten, wrapText } from "@/lib/drawing/type";
import { writeScene } from "@/lib/drawing/write-scene";
import { capitalize } from "@/lib/view-models/text";
import { MARGIN, PLOT, TICK, type TimelineAxis } from "@/lib/view-models/timeline/axis";
import { drawAsOfLabel, drawGround, drawYears } from "@/lib/view-models/timeline/draw-ground";
import { drawRow } from "@/lib/view-models/timeline/draw-record";
import type { LaneLayout, LaneRow } from "@/lib/view-models/timeline/lane-layout";
import { describeRow, formatRowLabel } from "@/lib/view-models/timeline/words";
import type { Drawing, RenderContext } from "./figure";

/** The years along the top, with the as-of day above them; once more below, where the top is far away. */
const HEAD = 40;
const FOOT = 24;
const FAR = 640;

/** What stands above and below the lanes, together. */
export const AROUND_LANES = HEAD + FOOT;

const NAME = { face: "strong", size: 13 } as const;
const NOTE = { face: "regular", size: 12 } as const;
const LABEL = { face: "regular", size: 12.5 } as const;

/** A lane's name above its rows, and the room below them. */
const LANE = { name: 24, below: 6 };

/** More than that between lanes would tear them apart. */
const MOST_AIR = 28;

/** The words of a row stand beside its mark, or above it where there is no room; long ones go on below. */
const ROW = { least: 22, leading: 15, around: 7, mark: 18, most: 8 };
/** The least width with words beside marks, and what words take of it. */
const BESIDE = 640;
const INDENT = 10;

/** Where a timeline's rows and their words stand in a drawing of a width. */
export interface TimelinePlot {
  readonly width: number;
  /** What words take at the left; 0 where they stand above their marks. */
  readonly labels: number;
  /** Where the axis begins, and its pixels. */
  readonly left: number;
  readonly axis: number;
  /** Whether lanes have their names. */
  readonly named: boolean;
  /** What each lane has below it, beside its own. */
  readonly air: number;
}

/** The plot of a drawing, in the layout that it has room for. */
export function buildTimelinePlot(width: number, named = true): TimelinePlot {
  const labels = width >= BESIDE ? Math.min(360, width * 0.36) : 0;
  const left = labels + MARGIN.left;
  return { width, labels, left, axis: width - left - MARGIN.right, named, air: 0 };
}

/** The same plot with air between lanes that are lower than there is room for. */
export function fillHeight(lanes: readonly LaneLayout[], plot: TimelinePlot, height: number): TimelinePlot {
  const all = lanes.reduce((sum, lane) => sum + measureLane(lane, plot), 0);
  const spare = (height - AROUND_LANES - all) / Math.max(1, lanes.length);
  return { ...plot, air: Math.max(0, Math.min(MOST_AIR, spare)) };
}

/** What a lane takes in a drawing, in pixels. */
export function measureLane({ rows }: LaneLayout, plot: TimelinePlot): number {
  const heights = rows.map((row) => wordRow(row, plot).height);
  return (
    (plot.named ? LANE.name : LANE.below) +
    heights.reduce((sum, height) => sum + height, 0) +
    LANE.below +
    plot.air
  );
}

/** The words of a row in lines, its height, and where in it the mark stands, in pixels. */
function wordRow({ item }: LaneRow, { labels, width }: TimelinePlot) {
  const { title, date } = formatRowLabel(item);
  const room = labels > 0 ? labels : width;
  const dateRoom = date === "" ? 0 : measureWidth(date, LABEL) + 10;
  const isDateBelow = dateRoom > room * 0.45;
  const lines = wrapText(title, LABEL, room - INDENT - (isDateBelow ? 0 : dateRoom), ROW.most);
  if (isDateBelow) lines.push("");
  const words = Math.max(ROW.least, lines.length * ROW.leading + ROW.around);
  const isBeside = labels > 0;
  return {
    lines,
    date,
    dateLine: isDateBelow ? lines.length - 1 : 0,
    room,
    first: isBeside ? (words - (lines.length - 1) * ROW.leading) / 2 + 4.4 : 15,
    height: isBeside ? words : words + ROW.mark - ROW.around,
    mark: isBeside ? words / 2 : words + ROW.mark / 2 - ROW.around,
  };
}

/** Lanes on one axis, the years along the top. */
export function drawTimeline(
  {
    axis,
    lanes,
    asOf,
    lane: laneWord,
  }: {
    readonly axis: TimelineAxis;
    readonly lanes: readonly LaneLayout[];
    readonly asOf: Day;
    /** What a lane stands for. */
    readonly lane: string;
  },
  plot: TimelinePlot,
  { paint }: RenderContext,
): Drawing {
  const heights = lanes.map((lane) => measureLane(lane, plot));
  const all = heights.reduce((sum, height) => sum + height, 0);
  const isFar = HEAD + all > FAR;
  const level = (["wide", "medium"] as const).find((each) => plot.axis >= PLOT[each]) ?? "strip";
  let top = HEAD;
  const drawn = lanes.map((lane, index) => {
    const y = top;
    top += heights[index] ?? 0;
    return at(0, y, [drawLane(lane, plot, paint)]);
  });
  const onAxis = (y: number, height: number, scene: Scene) =>
    at(plot.left, y, [writeScene(scene, { paint, size: { width: plot.axis, height } })]);
  return {
    height: HEAD + all + (isFar ? FOOT : 1),
    definitions: join([]),
    body: join([
      onAxis(HEAD, all, drawGround(axis)),
      plot.labels > 0 && text(capitalize(laneWord), TICK, 0, HEAD - 8, "quiet", paint),
      onAxis(0, HEAD, [...drawAsOfLabel(axis, asOf, 12), ...drawYears(axis, HEAD - 8, level)]),
      ...drawn,
      rule(HEAD + all, plot, paint),
      isFar && onAxis(HEAD + all, FOOT, drawYears(axis, 16, level)),
    ]),
  };
}

/** A lane: its name, and a row for each record. */
function drawLane({ lane, rows }: LaneLayout, plot: TimelinePlot, paint: Palette): Markup {
  const name = shorten(lane.name, NAME, plot.width);
  const noteAt = measureWidth(name, NAME) + 8;
  let top = plot.named ? LANE.name : LANE.below;
  return join([
    rule(0, plot, paint),
    plot.named && text(name, NAME, 0, 17, "ink", paint),
    plot.named && text(shorten(lane.note, NOTE, plot.width - noteAt), NOTE, noteAt, 17, "quiet", paint),
    ...rows.map((row) => {
      const y = top;
      top += wordRow(row, plot).height;
      return at(0, y, [drawLaneRow(row, plot, paint)]);
    }),
  ]);
}

/** A record: its words, and its mark on the axis. */
function drawLaneRow(row: LaneRow, plot: TimelinePlot, paint: Palette): Markup {
  const { lines, date, dateLine, room, first, mark } = wordRow(row, plot);
  const label = { shape: "text", type: LABEL, rim: true } as const;
  const words: Shape[] = [
    ...lines.map((text, index) => ({ ...label, x: INDENT, y: first + index * ROW.leading, text })),
    ...(date === ""
      ? []
      : [
          {
            ...label,
            x: room,
            y: first + dateLine * ROW.leading,
            text: date,
            anchor: "end",
            fill: "quiet",
          } as const,
        ]),
  ];
  const shapes = drawRow(row, mark);
  const marks: Shape[] = [{ shape: "group", title: `${describeRow(row.item.row).join(". ")}.`, shapes }];
  return join([
    writeScene(words, { paint, size: { width: plot.width, height: 0 } }),
    shapes.length > 0 &&
      at(plot.left, 0, [writeScene(marks, { paint, size: { width: plot.axis, height: 0 } })]),
  ]);
}

function text(
  words: string,
  type: typeof NAME | typeof NOTE | typeof TICK,
  x: number,
  y: number,
  fill: "ink" | "quiet",
  paint: Palette,
): Markup {
  return writeScene([{ shape: "text", x, y, text: words, type, fill, rim: true }], {
    paint,
    size: { width: 0, height: 0 },
  });
}

function rule(y: number, { width }: TimelinePlot, paint: Palette): Markup {
  const at = Math.round(y) + 0.5;
  return writeScene([{ shape: "line", x1: 0, x2: width, y1: at, y2: at, stroke: "rule-strong" }], {
    paint,
    size: { width, height: 0 },
  });
}
