import type { Day } from "@/lib/domain/days";
import { type PlacedArc, placeArcs, placeDay } from "./arcs";
import type { TimelineAxis } from "./axis";
import type { MilestoneItem } from "./items";
import { type PlacedSpan, placeSpan } from "./placed-span";
import type { Span } from "./span";

/** A milestone on the axis. */
export interface PlacedMilestone {
  readonly span: PlacedSpan;
  /** Earlier targets. */
  readonly earlier: readonly PlacedSpan[];
  readonly arcs: readonly PlacedArc[];
}

/** Puts a milestone along the axis; null where it has no date. */
export function placeMilestone(item: MilestoneItem, axis: TimelineAxis): PlacedMilestone | null {
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
  return isStart ? placed : { ...placed, at: placeDay(stands, axis) };
}
