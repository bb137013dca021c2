import type { TechnologyGroup } from "@/lib/domain/technologies";
import { getStatusToken, type Token } from "@/lib/drawing/colours";
import { PROMISED, REACHED } from "@/lib/drawing/marks";
import {
  type Ink,
  type Length,
  type MarkName,
  type Scene,
  type Shape,
  share,
  shift,
} from "@/lib/drawing/scene";
import type { MilestoneItem } from "./items";
import type { BarEnds, LaneRow, PlacedMilestone } from "./lane-layout";
import type { PlacedSpan } from "./span";

/** How much of its colour a bar has where it may not have begun yet, or may be over. */
const FAINT = 0.35;

/** The colours of technologies. */
export const TECHNOLOGY_TOKENS: Readonly<Record<TechnologyGroup, Token>> = {
  "all-solid-state": "technology-all-solid",
  "solid-state": "technology-all-solid",
  "semi-solid-state": "technology-semi-solid",
  other: "technology-other",
};

/** What is drawn of a record, around the middle of its row; nothing where it has no date. */
export function drawRow(row: LaneRow, y: Length): Scene {
  if (row.type === "partnership") return row.bar ? drawBar(row.bar, row.item.technology, y) : [];
  return row.mark ? drawMilestone(row.item, row.mark, y) : [];
}

/** How far outside of the axis the small glyph of what stands beyond it is, in pixels. */
const OUTSIDE = 8;

/** A milestone: earlier targets and their moves, its window, and its status where it stands. */
function drawMilestone(
  { status, reached }: Pick<MilestoneItem, "status" | "reached">,
  mark: PlacedMilestone,
  y: Length,
): Scene {
  const { at, beyond } = mark.span;
  return [
    ...drawMoves(mark, y),
    ...drawWindow(mark.span, reached, getStatusToken(status), y),
    {
      shape: "mark",
      name: beyond === 0 ? status : `small-${status}`,
      x: share(at, beyond * OUTSIDE),
      y,
    },
  ];
}

/**
 * Earlier targets, faint, and an arc for each move of the target; a head ends the last one. One that comes from beyond the
 * axis, or leads there, is cut.
 */
export function drawMoves({ earlier, arcs }: Pick<PlacedMilestone, "earlier" | "arcs">, y: Length): Scene {
  const last = arcs.at(-1);
  const windows = earlier
    .filter(({ from, to }) => to > from)
    .map(({ from, to }): Shape => ({ ...box(from, to, REACHED, y), fill: "quiet", opacity: 0.22 }));
  const rings = arcs.map(
    ({ from, cutFrom }): Shape => ({ shape: "mark", x: share(from), y, ...(cutFrom ? CUT : RING) }),
  );
  const curves = arcs.map(
    ({ from, to }): Shape => ({
      shape: "arc",
      from,
      to,
      y: shift(y, -6),
      rise: 9,
      stroke: "quiet",
      strokeWidth: 1,
    }),
  );
  if (last === undefined) return windows;
  const name = last.from < last.to ? "moved-later" : "moved-earlier";
  const cut: Shape[] = last.cutTo ? [{ shape: "mark", x: share(last.to), y, ...CUT }] : [];
  return [...windows, ...rings, ...curves, ...cut, { shape: "mark", name, x: share(last.to), y }];
}

/** Where an arc begins: at an earlier target, or beyond the axis. */
const RING = { name: "ring" } as const;
const CUT = { name: "cut", ink: "quiet" } as const;

/**
 * The window of a date: one in which something happened solid, one in which it is to happen hollow. Closed ends are
 * capped, soft ones fade, open ones run out in an arrow, and those beyond the axis are cut.
 */
export function drawWindow(span: PlacedSpan, reached: boolean, colour: Token, y: Length): Scene {
  const { from, to } = span;
  const ends = [
    span.softStart && end(reached ? "soft-start-reached" : "soft-start", from),
    span.softEnd && end(reached ? "soft-end-reached" : "soft-end", to),
    span.arrowStart && end("open-start", from),
    span.arrowEnd && end("open-end", to),
    span.cutStart && end("cut", 0),
    span.cutEnd && end("cut", 1),
  ].filter((each) => each !== false);
  if (to <= from) return ends;
  if (reached) return [{ ...box(from, to, REACHED, y), fill: colour }, ...ends];
  const hollow = { ...box(from, to, PROMISED, y), fill: { tint: colour } } as const;
  const closes = [
    !span.softStart && !span.arrowStart && !span.cutStart && from,
    !span.softEnd && !span.arrowEnd && !span.cutEnd && to,
  ];
  const caps = closes.filter((cap) => cap !== false);
  if (caps.length === 2) return [{ ...hollow, stroke: colour, strokeWidth: 1 }];
  const edge = (by: number): Shape => ({
    shape: "line",
    x1: share(from),
    x2: share(to),
    y1: shift(y, by),
    y2: shift(y, by),
    stroke: colour,
    strokeWidth: 1,
  });
  return [hollow, edge(-PROMISED), edge(PROMISED), ...caps.map((cap) => end("cap", cap)), ...ends];

  function end(name: MarkName, at: number): Shape {
    return { shape: "mark", name, x: share(at), y, ink: colour };
  }
}

/**
 * A partnership's bar: light where its beginning or end lies in a window, hollow where its type is not said, thin where it
 * is not about solid-state batteries.
 */
export function drawBar(ends: BarEnds, technology: TechnologyGroup, y: Length): Scene {
  const { from, firmFrom, firmTo, to } = ends;
  const ink: Ink = TECHNOLOGY_TOKENS[technology];
  const half = technology === "other" ? 1.5 : REACHED;
  const body = (start: number, stop: number, opacity?: number): Shape[] => [
    { ...box(start, stop, half, y), fill: ink, ...(opacity !== undefined && { opacity }) },
    ...(technology === "solid-state" ? [{ ...box(start, stop, 1, y), fill: "paper" } as const] : []),
  ];
  const begins = ends.cutStart ? "cut" : ends.fadesIn || ends.softStart ? "bar-before" : "bar-since";
  const stops = ends.cutEnd ? "cut" : ends.runsOn ? "bar-on" : "bar-over";
  const beginning: Shape = { shape: "mark", name: begins, x: share(from), y, ink };
  // Where all of it lies beyond the axis, one cut says so.
  const isAfter = ends.cutEnd && from === 1;
  const isBefore = stops === "bar-over" && ends.cutStart && to === 0;
  return [
    ...(firmFrom > from ? body(from, firmFrom, FAINT) : []),
    ...(firmTo > firmFrom ? body(firmFrom, firmTo) : []),
    ...(to > firmTo ? body(firmTo, to, FAINT) : []),
    ...(isBefore ? [] : [{ shape: "mark", name: stops, x: share(to), y, ink } as const]),
    ...(isAfter ? [] : [firmFrom > from ? faint(beginning) : beginning]),
  ];
}

function faint(shape: Shape): Shape {
  return { shape: "group", opacity: FAINT, shapes: [shape] };
}

function box(from: number, to: number, half: number, y: Length) {
  return {
    shape: "rect",
    x: share(from),
    y: shift(y, -half),
    width: share(to - from),
    height: half * 2,
  } as const;
}
