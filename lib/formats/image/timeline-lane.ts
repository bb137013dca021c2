import { accessibleName } from "@/lib/view-models/timeline/accessible-name";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { ROW } from "@/lib/view-models/timeline/measures";
import type { PlacedBar } from "@/lib/view-models/timeline/placed-bar";
import { hasArc, type PlacedMilestone } from "@/lib/view-models/timeline/placed-milestone";
import { type Palette, statusToken } from "./colours";
import { element, join, type Markup, words } from "./markup";
import { at, statusAt } from "./status-shape";
import { partnershipBar } from "./timeline-bar";
import { ghostMarks } from "./timeline-ghosts";
import { markLabel } from "./timeline-label";
import { laneList, listBody } from "./timeline-list";
import type { TimelinePlot } from "./timeline-plot";
import { windowBar } from "./timeline-window";
import { line, shorten, wrap } from "./type";

const NAME = { face: "strong", size: 13 } as const;
const NOTE = { face: "regular", size: 11 } as const;
const LEADING = { name: 16, note: 14 };
const TOP = 12;
const NOTE_LINES = 2;
/** What the undated milestones take, and what stands above a strip. */
const UNDATED_HEIGHT = 20;

interface Named {
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

/** What a lane takes in a drawing. */
export function laneHeight(layout: LaneLayout, plot: TimelinePlot): number {
  const { height } = named(layout, plot);
  // Rounded, so that no line shows through between the ground of a list and the rule below it.
  if (plot.listed) return Math.ceil(height + layout.height[plot.level] + laneList(layout, plot).height);
  const drawing = layout.height[plot.level] + (layout.undated.length > 0 ? UNDATED_HEIGHT : 0);
  return plot.names === 0 ? height + drawing : Math.max(height, drawing);
}

/** A lane: its name, its bars and marks, what of them has no words beside it, and what has no date in words. */
export function laneBody(layout: LaneLayout, plot: TimelinePlot, paint: Palette): Markup {
  const names = named(layout, plot);
  const list = laneList(layout, plot);
  const top = plot.names === 0 ? names.height : 0;
  const bottom = top + layout.height[plot.level];
  const place = { top, plot, paint };
  return join([
    plot.listed && ground(1, top - 1, plot, paint),
    nameLines(names, paint),
    ...layout.bars.map((bar) => barMark(bar, place)),
    ...layout.milestones.map((mark) => milestoneMark(mark, place)),
    plot.listed
      ? join([
          ground(bottom, laneHeight(layout, plot) - bottom, plot, paint),
          at(0, bottom, [listBody(list, paint)]),
        ])
      : undatedNote(layout, bottom, plot, paint),
  ]);
}

/** Paper under words that would stand on the rules of the years. */
function ground(y: number, height: number, { width }: TimelinePlot, paint: Palette): Markup {
  return element("rect", { y, width, height, fill: paint.colour("paper") });
}

interface Place {
  readonly top: number;
  readonly plot: TimelinePlot;
  readonly paint: Palette;
}

function barMark(bar: PlacedBar, { top, plot, paint }: Place): Markup {
  const y = top + bar.y[plot.level];
  return element("g", {}, [
    element("title", {}, [words(accessibleName(bar.item.row, bar.label))]),
    partnershipBar(bar, bar.item.technology, { x: plot.x, y, paint }),
    markLabel(bar.label, { y, rise: ROW.bar / 2 + 1, plot, paint }),
  ]);
}

function milestoneMark(mark: PlacedMilestone, { top, plot, paint }: Place): Markup {
  const { item, span, label } = mark;
  const { x } = plot;
  const y = top + mark.y[plot.level];
  const token = statusToken(item.status);
  const place = { x, y, colour: paint.colour(token), tint: paint.tint(token) };
  const rise = ROW.mark / 2 + (hasArc(mark) ? ROW.arc : 0) + 1;
  return element("g", {}, [
    element("title", {}, [words(accessibleName(item.row, label))]),
    ghostMarks(mark, { x, y, paint }),
    windowBar(span, item.reached, place),
    statusAt(item.status, { x: x(span.at), y }, paint),
    markLabel(label, { y, rise, plot, paint }),
  ]);
}

function named({ lane }: LaneLayout, { names, width }: TimelinePlot): Named {
  const room = names === 0 ? width : names - 12;
  const left = lane.left ? lane.left.milestones + lane.left.partnerships : 0;
  const name = wrap(lane.name, NAME, room, 3);
  const note = [
    ...wrap(lane.note, NOTE, room, NOTE_LINES),
    ...(left > 0 ? [`${left.toLocaleString("en")} more not drawn`] : []),
  ].filter((text) => text !== "");
  const height = TOP + name.length * LEADING.name + note.length * LEADING.note;
  return { name, note, height: names === 0 ? height : height + TOP - 4 };
}

function nameLines({ name, note }: Named, { colour }: Palette): Markup {
  const first = TOP + LEADING.name * 0.8;
  const notes = first + (name.length - 1) * LEADING.name + LEADING.note + 1;
  return join([
    ...name.map((text, index) =>
      line(text, NAME, { x: 0, y: first + index * LEADING.name, fill: colour("ink") }),
    ),
    ...note.map((text, index) =>
      line(text, NOTE, { x: 0, y: notes + index * LEADING.note, fill: colour("quiet") }),
    ),
  ]);
}

/** The milestones without a date, which have no place on the axis. */
function undatedNote(
  { undated, milestones }: LaneLayout,
  top: number,
  { x, width }: TimelinePlot,
  paint: Palette,
): Markup | null {
  if (undated.length === 0) return null;
  const count = `${milestones.length > 0 ? "and " : ""}${undated.length} undated: `;
  const titles = undated.map(({ label }) => label.title).join("; ");
  const start = x(0) + 12;
  const text = shorten(`${count}${titles}`, NOTE, width - start - 8);
  const y = top + 4;
  return element("g", {}, [
    element("title", {}, [words(`${undated.length} undated: ${titles}`)]),
    statusAt("undated", { x: start - 7, y, radius: 5 }, paint),
    line(text, NOTE, { x: start, y: y + 4, fill: paint.colour("quiet") }),
  ]);
}
