import type { TimelineAxis } from "./axis";
import type { MilestoneItem } from "./items";
import { ARROW, CAP, FADE, GLYPH, LABELLED_WIDTH } from "./measures";
import { type Box, type PlacedLabel, placeLabel } from "./placed-label";
import { type PlacedSpan, placeSpan } from "./placed-span";

/** An earlier target on the axis. */
export interface PlacedGhost {
  readonly span: PlacedSpan;
  readonly moved: boolean;
}

/** A milestone on the axis; `y` and `stripY` are the middle of its row in pixels, with labels and in a strip. */
export interface PlacedMilestone {
  readonly item: MilestoneItem;
  readonly span: PlacedSpan;
  readonly ghosts: readonly PlacedGhost[];
  readonly label: PlacedLabel;
  readonly y: number;
  readonly stripY: number;
}

/** A milestone that has its place along the axis and none yet across it. */
export type MilestoneAlong = Omit<PlacedMilestone, "y" | "stripY">;

/** Puts a milestone along the axis, with its label where it fits; null where it has no date. */
export function milestoneAlong(item: MilestoneItem, axis: TimelineAxis): MilestoneAlong | null {
  if (item.span === null) return null;
  const span = placeSpan(item.span, axis);
  const ghosts = item.ghosts.map((ghost) => ({ ...ghost, span: placeSpan(ghost.span, axis) }));
  return { item, span, ghosts, label: placeLabel(item.label, extentOf(span, ghosts, LABELLED_WIDTH)) };
}

/** What a mark takes along the axis without its label, on a plot of `width` pixels. */
export function markBox({ span, ghosts }: MilestoneAlong, width: number): Box {
  const { left, right } = extentOf(span, ghosts, width);
  return { start: left.at * width - left.by, end: right.at * width + right.by };
}

/** A place that stretches with the plot (`at`, a fraction) and a length beyond it that does not (`by`, in pixels). */
export interface Edge {
  readonly at: number;
  readonly by: number;
}

export interface Extent {
  readonly left: Edge;
  readonly right: Edge;
}

/** The outermost edges at a width, given so that nothing juts out beyond them at any larger one. */
function extentOf(span: PlacedSpan, ghosts: readonly PlacedGhost[], width: number): Extent {
  const dates = [span, ...ghosts.map((ghost) => ghost.span)];
  const glyph = { at: span.at, by: GLYPH };
  return {
    left: outermost(
      [glyph, ...dates.map((date) => ({ at: date.from, by: overhang(date.arrowStart, date.softStart) }))],
      width,
      -1,
    ),
    right: outermost(
      [glyph, ...dates.map((date) => ({ at: date.to, by: overhang(date.arrowEnd, date.softEnd) }))],
      width,
      1,
    ),
  };
}

function outermost(edges: readonly Edge[], width: number, side: 1 | -1): Edge {
  const at = side * Math.max(...edges.map((edge) => side * edge.at));
  return { at, by: Math.max(...edges.map((edge) => edge.by - Math.abs(at - edge.at) * width)) };
}

function overhang(arrow: boolean, soft: boolean): number {
  return arrow ? ARROW : soft ? FADE : CAP;
}
