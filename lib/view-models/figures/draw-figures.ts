import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { NATURES, type Nature } from "@/lib/domain/quantities";
import { type Length, type Scene, type Shape, share, shift } from "@/lib/drawing/scene";
import { placeDay } from "@/lib/drawing/year-scale";
import { STRONG_TICK, TICK } from "@/lib/view-models/timeline/axis";
import { listYears } from "@/lib/view-models/trends/scale";
import { NAME, type PlacedFigures, type PlacedMark, type PlotWidths } from "./layout";
import { FIGURE_EDGE, formatTick } from "./scale";
import type { FigurePanel } from "./series";

/** What a year's label takes across, and how far below its middle the foot of a line stands, in pixels. */
const YEAR_ROOM = 36;
const FOOT = 4;

/** A panel in its plot: across the date that a figure is for, upwards its value. */
export function drawFigures(placed: PlacedFigures, asOf: Day, { least }: PlotWidths): Scene {
  const { height, axis, ticks } = placed;
  const bottom = height - FIGURE_EDGE.bottom;
  const now = share(placeDay(axis, asOf, "end"));
  return [
    ...ticks.flatMap(({ value, y }): Shape[] => [
      { shape: "line", x1: 0, x2: share(1), y1: y, y2: y, stroke: "rule" },
      label(formatTick(value), -7, y + FOOT, "end"),
    ]),
    ...listYears(axis, least, YEAR_ROOM).flatMap((year): Shape[] => {
      const x = share(placeDay(axis, `${year}-01-01`, "start"));
      return [upright(x, bottom, bottom + 5, "rule-strong"), label(String(year), x, bottom + 18, "middle")];
    }),
    upright(now, FIGURE_EDGE.top - 5, bottom, "ink"),
    {
      shape: "text",
      x: now,
      y: FIGURE_EDGE.top - 10,
      text: formatDate({ edtf: asOf }),
      type: STRONG_TICK,
      anchor: "middle",
    },
    ...(placed.hasUndated ? [label("no date", share(1, FIGURE_EDGE.right - 2), bottom + 18, "end")] : []),
    ...placed.marks.map(drawMark),
  ];
}

function label(text: string, x: Length, y: number, anchor: "middle" | "end"): Shape {
  return { shape: "text", x, y, text, type: TICK, fill: "quiet", anchor };
}

function upright(x: Length, from: number, to: number, stroke: "ink" | "rule-strong"): Shape {
  return { shape: "line", x1: x, x2: x, y1: from, y2: to, stroke };
}

/** A figure with its window, its range, its name and what joins the two; it leads to what it is about. */
function drawMark({ mark, share: at, px, y, since, reach, label: name }: PlacedMark): Shape {
  const x = share(at, px);
  const ink = mark.metric.nature === "target" ? "accent" : "ink";
  const thin = { stroke: ink, strokeWidth: 1.25, opacity: 0.45 } as const;
  const shapes: (Shape | false)[] = [
    since !== null && { shape: "line", x1: share(since, px), x2: x, y1: y, y2: y, ...thin },
    reach.low > reach.high && { shape: "line", x1: x, x2: x, y1: reach.high, y2: reach.low, ...thin },
    name !== null &&
      Math.abs(name.y - y) > 1 && {
        shape: "path",
        x: share(at),
        y: 0,
        d: `M${px} ${y.toFixed(1)}L${name.px} ${name.y.toFixed(1)}`,
        fill: "none",
        stroke: "quiet",
        opacity: 0.5,
      },
    ...drawNature(mark.metric.nature, x, y),
    name !== null && {
      shape: "text",
      x: share(at, name.px),
      y: name.y + FOOT,
      text: name.text,
      type: NAME,
      rim: true,
      ...(name.anchor === "end" && { anchor: "end" }),
    },
  ];
  return {
    shape: "group",
    title: mark.words,
    ...(mark.href !== null && { href: mark.href }),
    shapes: shapes.filter((shape) => shape !== false),
  };
}

/** The sign of a figure: its shape alone tells what is measured, reported and aimed at. */
function drawNature(nature: Nature, x: Length, y: number): Shape[] {
  switch (nature) {
    case "measured":
      return [{ shape: "rect", x: shift(x, -4.5), y: y - 4.5, width: 9, height: 9, fill: "ink" }];
    case "reported":
      return [{ shape: "circle", x, y, radius: 4.5, fill: "ink" }];
    case "target":
      return [{ shape: "circle", x, y, radius: 4, fill: "paper", stroke: "accent", strokeWidth: 2 }];
  }
}

/** What the signs in some panels mean and how many there are, those in use alone; each drawn in 14 pixels around y = 0. */
export function listNatureSigns(panels: readonly FigurePanel[]) {
  const marks = panels.flatMap((panel) => panel.marks);
  return NATURES.map(({ id, label: word, definition }) => ({
    id,
    label: word,
    definition,
    count: marks.filter(({ metric }) => metric.nature === id).length,
    scene: drawNature(id, 7, 0),
  })).filter(({ count }) => count > 0);
}
