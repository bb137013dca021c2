import type { Day } from "@/lib/domain/days";
import { type PlacedArc, placeArcs, placeDay } from "./arcs";
import type { TimelineAxis } from "./axis";
import type { MilestoneItem } from "./items";
import { ARROW, CAP, FADE, GLYPH, type Labelled, type Level, PLOT } from "./measures";
import { type Box, type Edge, type Extent, labelWords, type PlacedLabel, placeLabel } from "./placed-label";
import { type PlacedSpan, placeSpan } from "./placed-span";
import type { Span } from "./span";

/** A milestone on the axis; `y` is the middle of its row in each layout, in pixels from the lane's top. */
export interface PlacedMilestone {
  readonly item: MilestoneItem;
  readonly span: PlacedSpan;
  /** Earlier targets. */
  readonly earlier: readonly PlacedSpan[];
  readonly arcs: readonly PlacedArc[];
  readonly label: PlacedLabel;
  readonly y: Record<Level, number>;
}

/** A milestone that has its place along the axis and none yet across it. */
export type MilestoneAlong = Omit<PlacedMilestone, "y">;

/** Puts a milestone along the axis, with its label where it fits; null where it has no date. */
export function milestoneAlong(item: MilestoneItem, axis: TimelineAxis): MilestoneAlong | null {
  if (item.span === null) return null;
  const span = placeMark(item.span, item.stands, axis);
  const earlier = item.earlier.map((each) => placeSpan(each, axis));
  const words = labelWords(item.label);
  const place = (level: Labelled) => placeLabel(words, extentOf(span, earlier, PLOT[level]), level);
  return {
    item,
    span,
    earlier,
    arcs: placeArcs(item.arcs, axis),
    label: { ...words, places: { wide: place("wide"), medium: place("medium") } },
  };
}

/** What a mark takes along the axis without its label, on a plot of `plot` pixels. */
export function markBox({ span, earlier }: MilestoneAlong, plot: number): Box {
  const { left, right } = extentOf(span, earlier, plot);
  return { start: left.at * plot - left.by, end: right.at * plot + right.by };
}

/** Whether a target moved, so that a curve stands above the mark. */
export function hasArc({ arcs }: Pick<PlacedMilestone, "arcs">): boolean {
  return arcs.length > 0;
}

/** A window with its glyph at the day where the milestone stands, which may lie outside of it. */
function placeMark(span: Span, stands: Day | null, axis: TimelineAxis): PlacedSpan {
  const placed = placeSpan(span, axis);
  if (stands === null || stands === span.latest) return placed;
  const isStart = span.latest === null && stands === span.earliest;
  return isStart ? placed : { ...placed, at: placeDay(stands, axis) };
}

/** The outermost edges at a width, given so that nothing juts out beyond them at any larger one. */
function extentOf(span: PlacedSpan, earlier: readonly PlacedSpan[], plot: number): Extent {
  const dates = [span, ...earlier];
  const glyph = { at: span.at, by: GLYPH };
  return {
    left: outermost(
      [glyph, ...dates.map((date) => ({ at: date.from, by: overhang(date.arrowStart, date.softStart) }))],
      plot,
      -1,
    ),
    right: outermost(
      [glyph, ...dates.map((date) => ({ at: date.to, by: overhang(date.arrowEnd, date.softEnd) }))],
      plot,
      1,
    ),
  };
}

function outermost(edges: readonly Edge[], plot: number, side: 1 | -1): Edge {
  const at = side * Math.max(...edges.map((edge) => side * edge.at));
  return { at, by: Math.max(...edges.map((edge) => edge.by - Math.abs(at - edge.at) * plot)) };
}

function overhang(arrow: boolean, soft: boolean): number {
  return arrow ? ARROW : soft ? FADE : CAP;
}
