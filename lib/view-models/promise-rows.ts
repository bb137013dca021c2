import type { Day } from "@/lib/domain/days";
import { getStatusToken } from "@/lib/drawing/colours";
import { type Scene, share } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import { buildAxis, type TimelineAxis, toFraction } from "./timeline/axis";
import { getSpanDay } from "./timeline/span";

/** From where to where a promise is drawn: how far it moved, how late it was kept, how long it is overdue, where it stands. */
export type Measure = "moved" | "late" | "overdue" | "promised";

/** Promises on one axis of years. */
export interface PromiseRows {
  readonly axis: TimelineAxis;
  /** Of each, in their order. */
  readonly scenes: readonly Scene[];
}

/** Draws promises below each other: a ring at the one end of what is measured, the status at the other, a line between. */
export function drawPromises(milestones: readonly Milestone[], measure: Measure, asOf: Day): PromiseRows {
  const stretches = milestones.map((milestone) => getStretch(milestone, measure, asOf));
  const axis = buildAxis(
    stretches.flatMap((days) => (days ? days.map(getSpanDay) : [])),
    asOf,
  );
  return {
    axis,
    scenes: milestones.map((milestone, index) => drawStretch(milestone, stretches[index] ?? null, axis)),
  };
}

/** The two days of a measure: first deadline and the present one, the delivery, or the day it is overdue on. */
function getStretch(
  { status, deadline, current, achieved, stands }: Milestone,
  measure: Measure,
  asOf: Day,
): readonly [Day, Day] | null {
  if (measure === "overdue") return deadline.current === null ? null : [deadline.current, asOf];
  // What was kept stands where it was kept, as in the timeline; a move is measured between deadlines.
  const isDelivery = measure === "late" || (measure === "promised" && status === "achieved");
  const to = isDelivery ? (achieved?.latest ?? stands) : (deadline.current ?? current?.earliest ?? null);
  return deadline.first !== null && to ? [deadline.first, to] : null;
}

function drawStretch(
  { status, deadline }: Milestone,
  days: readonly [Day, Day] | null,
  axis: TimelineAxis,
): Scene {
  if (days === null) return [];
  const [from, to] = days.map((day) => Math.min(1, Math.max(0, toFraction(axis, day, "end")))) as [
    number,
    number,
  ];
  const y = share(0.5);
  const ink = getStatusToken(status);
  return [
    { shape: "line", x1: share(from), x2: share(to), y1: y, y2: y, stroke: ink, strokeWidth: 2 },
    { shape: "mark", name: "ring", x: share(from), y },
    ...(deadline.atLeast ? [{ shape: "mark", name: "open-end", x: share(to), y, ink } as const] : []),
    { shape: "mark", name: status, x: share(to), y },
  ];
}
