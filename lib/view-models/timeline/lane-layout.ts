import type { Day } from "@/lib/domain/days";
import { measureWidth, type Type } from "@/lib/drawing/type";
import type { TimelineAxis } from "./axis";
import type { ArcItem, LaneSeries, MilestoneItem, PartnershipItem } from "./items";
import { type PlacedSpan, placeDay, placeSpan, type Span } from "./span";
import { formatRowLabel } from "./words";

/** A record in its row: where it stands along the axis, null where it has no date. */
export type LaneRow = (
  | { readonly type: "partnership"; readonly item: PartnershipItem; readonly bar: BarEnds | null }
  | { readonly type: "milestone"; readonly item: MilestoneItem; readonly mark: PlacedMilestone | null }
) & {
  /** How high it is in a page, in rows of one line: its words may need a second one. */
  readonly height: number;
};

/** A lane with a row for each record: partnerships first, then milestones by date, last those without one. */
export interface LaneLayout {
  readonly lane: LaneSeries;
  readonly rows: readonly LaneRow[];
}

/** Puts a lane's records along the axis, one to a row. */
export function buildLaneLayout(lane: LaneSeries, axis: TimelineAxis): LaneLayout {
  return {
    lane,
    rows: [
      ...lane.partnerships.map((item) => ({
        type: "partnership" as const,
        item,
        bar: placeBar(item, axis),
        height: measureHeight(item),
      })),
      ...lane.milestones.map((item) => ({
        type: "milestone" as const,
        item,
        mark: placeMilestone(item, axis),
        height: measureHeight(item),
      })),
    ],
  };
}

/** The words of a row, and the room that they have beside the axis of a wide window (--labels of the style sheet). */
const WORDS = { face: "regular", size: 13 } as const;
const ROOM = 428;
/** Between a title and its date, and what the sign of an undated one takes before it. */
const GAP = 22;
const SIGN = 17;

/** How high a row of two lines is. */
export const TWO_LINES = 1.5;

function measureHeight(item: MilestoneItem | PartnershipItem): number {
  return measureLabel(item, WORDS) > ROOM ? TWO_LINES : 1;
}

function measureLabel(item: MilestoneItem | PartnershipItem, type: Type): number {
  const { title, date } = formatRowLabel(item);
  const sign = item.type === "milestone" && item.status === "undated" ? SIGN : 0;
  return sign + measureWidth(title, type) + (date === "" ? 0 : GAP + measureWidth(date, type));
}

/** The words of a row on a phone, where they stand above its mark, and what is lost at the end of a line that wraps. */
const NARROW_WORDS = { face: "regular", size: 14 } as const;
const WRAP = 72;

/**
 * How wide a phone has to be, in pixels, for the words of a lane to fit the lines that its rows have: one, or two in a long
 * row. On a narrower one every row of the lane takes a line more (lane.module.css).
 */
export function measureNarrowest({ rows }: LaneLayout): number {
  const widths = rows.map(({ item, height }) => {
    const width = measureLabel(item, NARROW_WORDS);
    return height > 1 ? (width + WRAP) / 2 : width;
  });
  return Math.ceil(Math.max(0, ...widths));
}

/** Whether a target moved in a lane: the arcs of moves need room above the marks. */
export function hasArcs({ rows }: LaneLayout): boolean {
  return rows.some((row) => row.type === "milestone" && (row.mark?.arcs.length ?? 0) > 0);
}

/** How high a lane's rows are together, in rows of one line. */
export function sumHeights({ rows }: LaneLayout): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** What is drawn of the milestones and the partnerships of some lanes. */
export function listPlaced(lanes: readonly LaneLayout[]) {
  const rows = lanes.flatMap((lane) => lane.rows);
  return {
    marks: rows.flatMap((row) =>
      row.type === "milestone" && row.mark ? [{ item: row.item, ...row.mark }] : [],
    ),
    bars: rows.flatMap((row) =>
      row.type === "partnership" && row.bar ? [{ item: row.item, ...row.bar }] : [],
    ),
  };
}

/** Where a partnership's bar begins and ends, in fractions of the axis. */
export interface BarEnds {
  /** The day from which it may have been announced, and the one by which it was. */
  readonly from: number;
  readonly firmFrom: number;
  /** The day until which it lived for sure, and the one by which it was over. */
  readonly firmTo: number;
  readonly to: number;
  /** Its beginning is not known. */
  readonly fadesIn: boolean;
  readonly softStart: boolean;
  /** It lives, so it runs on beyond the as-of day. */
  readonly runsOn: boolean;
  /** It goes on beyond this end of the axis. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** Puts a partnership along the axis; null where nothing says when it began. */
export function placeBar(item: PartnershipItem, axis: TimelineAxis): BarEnds | null {
  if (item.start === null) return null;
  const start = placeSpan(item.start, axis);
  const end = item.end && placeSpan(item.end, axis);
  const today = Math.min(1, Math.max(0, axis.asOf));
  const to = Math.max(start.from, end ? Math.min(end.to, today) : today);
  const firmFrom = Math.min(start.to, to);
  const firmTo = end ? Math.min(to, Math.max(firmFrom, end.from)) : to;
  return {
    from: start.from,
    firmFrom,
    firmTo,
    to,
    fadesIn: start.arrowStart,
    softStart: start.softStart,
    runsOn: end === null,
    cutStart: start.cutStart,
    cutEnd: start.cutEnd || (axis.asOf > 1 && (end === null || end.cutEnd)),
  };
}

/** A move of a target, in fractions of the axis. */
export interface PlacedArc {
  readonly from: number;
  readonly to: number;
  /** It comes from beyond the axis, or leads there: at its end. */
  readonly cutFrom: boolean;
  readonly cutTo: boolean;
}

/** The least part of the axis that an arc spans, so that each can be seen and counted. */
const LEAST = 0.01;
/** What one spans that has no end to lead to. */
const ONWARDS = 0.02;

/** Puts the moves of a target on the axis, each as one arc. */
export function placeArcs(arcs: readonly ArcItem[], axis: TimelineAxis): PlacedArc[] {
  return arcs.map(({ from, to }) => {
    const [start, end] = [placeDay(from, axis, "end"), placeDay(to, axis, "end")];
    const cut = { cutFrom: start.beyond !== 0, cutTo: end.beyond !== 0 };
    if (Math.abs(end.at - start.at) >= LEAST) return { from: start.at, to: end.at, ...cut };
    // A target that lost its deadline leads on from there, nobody says how far.
    if (from === to) {
      const left = Math.min(start.at, 1 - ONWARDS);
      return { from: left, to: left + ONWARDS, ...cut };
    }
    const isLater = from <= to;
    const last = isLater ? Math.max(end.at, LEAST) : Math.min(end.at, 1 - LEAST);
    return { from: isLater ? last - LEAST : last + LEAST, to: last, ...cut };
  });
}

/** A milestone on the axis. */
export interface PlacedMilestone {
  readonly span: PlacedSpan;
  /** Earlier targets. */
  readonly earlier: readonly PlacedSpan[];
  readonly arcs: readonly PlacedArc[];
}

/** Puts a milestone along the axis; null where it has no date. */
function placeMilestone(item: MilestoneItem, axis: TimelineAxis): PlacedMilestone | null {
  if (item.span === null) return null;
  return {
    span: placeMark(item.span, item.stands, axis),
    earlier: item.earlier.map((each) => placeSpan(each, axis)),
    arcs: placeArcs(item.arcs, axis),
  };
}

/** A window with its glyph at the day where the milestone stands, which may lie outside of it. */
function placeMark(span: Span, stands: Day | null, axis: TimelineAxis): PlacedSpan {
  const placed = placeSpan(span, axis);
  if (stands === null || stands === span.latest) return placed;
  const isStart = span.latest === null && stands === span.earliest;
  return isStart ? placed : { ...placed, ...placeDay(stands, axis, "end") };
}
