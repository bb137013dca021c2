import type { TechnologyGroup } from "@/lib/domain/technologies";
import { getStatusToken, type Token } from "@/lib/drawing/colours";
import {
  type BarBody,
  type JoinedMark,
  type Length,
  type MarkName,
  type Scene,
  type Shape,
  share,
  shift,
} from "@/lib/drawing/scene";
import type { MilestoneItem } from "./items";
import type { BarEnds, LaneRow, PlacedArc, PlacedMilestone } from "./lane-layout";
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
    ...drawWindow(mark.span, reached, getStatusToken(status), y, findLastEarlier(mark)),
    {
      shape: "mark",
      name: beyond === 0 ? status : `small-${status}`,
      x: share(at, beyond * OUTSIDE),
      y,
    },
  ];
}

/** The last day that an earlier target stood at. */
function findLastEarlier({ earlier, arcs }: Pick<PlacedMilestone, "earlier" | "arcs">): number {
  return Math.max(0, ...earlier.map(({ to }) => to), ...arcs.map(({ from }) => from));
}

/**
 * Earlier targets, faint, and an arc for each move of the target; a head ends the last one. One that comes from beyond the
 * axis, or leads there, is cut.
 */
export function drawMoves({ earlier, arcs }: Pick<PlacedMilestone, "earlier" | "arcs">, y: Length): Scene {
  const last = arcs.at(-1);
  const ring = ({ from, cutFrom }: PlacedArc): Shape => ({
    shape: "mark",
    x: share(from),
    y,
    ...(cutFrom ? CUT : RING),
  });
  // The ring at the end of a window stands right after it, so that a page can draw both as one.
  const rest = new Set(arcs);
  const windows = earlier
    .filter(({ from, to }) => to > from)
    .flatMap(({ from, to }): Shape[] => {
      const own = [...rest].find((arc) => !arc.cutFrom && arc.from === to);
      if (own) rest.delete(own);
      const bar = {
        shape: "bar",
        body: "earlier",
        from,
        to,
        y,
        ink: "quiet",
        begin: null,
        stop: null,
      } as const;
      return own ? [bar, ring(own)] : [bar];
    });
  const rings = [...rest].map(ring);
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
 * @param past what an arrow into the open goes beyond: with its head upon an earlier target it would read as a move to that
 */
export function drawWindow(
  span: PlacedSpan,
  reached: boolean,
  colour: Token,
  y: Length,
  past: number = span.to,
): Scene {
  if (span.arrowEnd && past > span.to) return [drawOnwards(span, past, colour, y)];
  const { from, to } = span;
  const begins = listGiven([
    span.softStart && (reached ? "soft-start-reached" : "soft-start"),
    span.arrowStart && "open-start",
    span.cutStart && "cut",
  ]);
  const stops = listGiven([
    span.softEnd && (reached ? "soft-end-reached" : "soft-end"),
    span.arrowEnd && "open-end",
    span.cutEnd && "cut",
  ]);
  if (to <= from)
    return [
      ...begins.map((name): Shape => ({ shape: "mark", name, x: share(from), y, ink: colour })),
      ...stops.map((name): Shape => ({ shape: "mark", name, x: share(to), y, ink: colour })),
    ];
  const isClosed = begins.length === 0 && stops.length === 0;
  // Of a hollow one that is open at one end the other has a cap; one that is closed has a rim all round.
  const cap: MarkName[] = reached || isClosed ? [] : ["cap"];
  return [
    {
      shape: "bar",
      body: reached ? "reached" : isClosed ? "window-closed" : "window",
      from,
      to,
      y,
      ink: colour,
      begin: joinNames(begins.length > 0 ? begins : cap),
      stop: joinNames(stops.length > 0 ? stops : cap),
    },
  ];
}

/** What has no end, as one arrow from its start to beyond a place. */
function drawOnwards({ from, softStart, cutStart }: PlacedSpan, past: number, ink: Token, y: Length): Shape {
  const begin = joinNames(listGiven([softStart && "soft-start", cutStart && "cut"]));
  return { shape: "bar", body: "onwards", from, to: past, y, ink, begin, stop: "open-on" };
}

function listGiven(names: readonly (MarkName | false)[]): MarkName[] {
  return names.filter((name) => name !== false);
}

function joinNames(names: readonly MarkName[]): JoinedMark | null {
  return names.length === 0 ? null : (names.join("+") as JoinedMark);
}

/**
 * A partnership's bar: light where its beginning or end lies in a window, hollow where its type is not said, thin where it
 * is not about solid-state batteries.
 */
export function drawBar(ends: BarEnds, technology: TechnologyGroup, y: Length): Scene {
  const { from, firmFrom, firmTo, to } = ends;
  const ink = TECHNOLOGY_TOKENS[technology];
  const begins = ends.cutStart ? "cut" : ends.fadesIn || ends.softStart ? "bar-before" : "bar-since";
  const stops = ends.cutEnd ? "cut" : ends.runsOn ? "bar-on" : "bar-over";
  // Where all of it lies beyond the axis, one cut says so.
  const isAfter = ends.cutEnd && from === 1;
  const isBefore = stops === "bar-over" && ends.cutStart && to === 0;
  const begin = isAfter ? null : begins;
  const stop = isBefore ? null : stops;
  const bar = { shape: "bar", body: BODIES[technology], y, ink } as const;
  const end = (name: MarkName | null, at: number): Shape[] =>
    name === null ? [] : [{ shape: "mark", name, x: share(at), y, ink }];
  const [isFaintFirst, hasFirm, isFirmLast] = [firmFrom > from, firmTo > firmFrom, firmTo === to];
  const parts: Shape[] = [
    { ...bar, from, to: firmFrom, begin, stop: null, opacity: FAINT },
    {
      ...bar,
      from: firmFrom,
      to: firmTo,
      begin: isFaintFirst ? null : begin,
      stop: isFirmLast ? stop : null,
    },
    { ...bar, from: firmTo, to, begin: null, stop: null, opacity: FAINT },
  ];
  return [
    ...parts.filter((each) => each.shape === "bar" && each.to > each.from),
    ...(hasFirm && isFirmLast ? [] : end(stop, to)),
    ...(isFaintFirst || hasFirm ? [] : end(begin, from)),
  ];
}

/** What the bar of a technology is. */
const BODIES: Readonly<Record<TechnologyGroup, BarBody>> = {
  "all-solid-state": "bar",
  "solid-state": "bar-hollow",
  "semi-solid-state": "bar",
  other: "bar-thin",
};
