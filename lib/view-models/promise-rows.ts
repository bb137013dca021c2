import type { Day } from "@/lib/domain/days";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { getStatusToken } from "@/lib/drawing/colours";
import { type Scene, share } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import { OUTCOME_STATUSES } from "./charts/keys";
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

/** How a promise came out, as its row says it: the sign and the word of its part of the record. */
export function getOutcomeSign({ outcome, status }: Pick<Milestone, "outcome" | "status">): {
  readonly sign: MilestoneStatus;
  readonly word: string;
} {
  return outcome === null
    ? { sign: status, word: getLabel(MILESTONE_STATUSES, status) }
    : { sign: OUTCOME_STATUSES[outcome], word: getLabel(OUTCOMES, outcome) };
}

/**
 * Draws promises below each other: a small ring at the first deadline, the sign of the outcome where the promise stands, a
 * line between. One that is overdue has its sign at the deadline, and a dotted line from there to the day.
 */
export function drawPromises(milestones: readonly Milestone[], measure: Measure, asOf: Day): PromiseRows {
  const stretches = milestones.map((milestone) => getStretch(milestone, measure, asOf));
  const axis = buildAxis(
    stretches.flatMap((stretch) =>
      stretch === null ? [] : [stretch.from, stretch.to].filter((day) => day !== null).map(getSpanDay),
    ),
    asOf,
  );
  return {
    axis,
    scenes: milestones.map((milestone, index) =>
      drawStretch(getOutcomeSign(milestone).sign, stretches[index] ?? null, axis),
    ),
  };
}

/** The days between which a promise is drawn. */
interface Stretch {
  readonly from: Day;
  /** Null where no day stands any more. */
  readonly to: Day | null;
  /** What the end is: the day on which the promise is overdue, a day that it names, or the first of many. */
  readonly ends: "overdue" | "there" | "there-or-later";
}

/** The two days of a measure: first deadline and the present one, the delivery, or the day it is overdue on. */
function getStretch(
  { status, deadline, current, achieved, stands }: Milestone,
  measure: Measure,
  asOf: Day,
): Stretch | null {
  if (measure === "overdue")
    return deadline.current === null ? null : { from: deadline.current, to: asOf, ends: "overdue" };
  if (deadline.first === null) return null;
  const from = deadline.first;
  // What was kept stands where it was kept, as in the timeline; a move is measured between deadlines.
  if (measure === "late" || (measure === "promised" && status === "achieved"))
    return { from, to: achieved?.latest ?? stands, ends: "there" };
  if (status === "withdrawn") return { from, to: stands, ends: "there" };
  if (deadline.current !== null) return { from, to: deadline.current, ends: "there" };
  return { from, to: current?.earliest ?? null, ends: "there-or-later" };
}

/** How far beyond the axis the sign of what has no date stands, in pixels: there is no day. */
const DATELESS = 24;

function drawStretch(sign: MilestoneStatus, stretch: Stretch | null, axis: TimelineAxis): Scene {
  if (stretch === null) return [];
  const place = (day: Day) => Math.min(1, Math.max(0, toFraction(axis, day, "end")));
  const from = place(stretch.from);
  const to = stretch.to === null ? null : place(stretch.to);
  const [y, ink] = [share(0.5), getStatusToken(sign)];
  const end = to === null ? share(1, DATELESS) : share(to);
  // To the end of the axis; beyond it stands the sign alone.
  const line = { shape: "line", x1: share(from), x2: share(to ?? 1), y1: y, y2: y, stroke: ink } as const;
  const dotted = { ...line, strokeWidth: 1.5, dash: "1.5 3" };
  if (stretch.ends === "overdue") return [dotted, { shape: "mark", name: sign, x: share(from), y }];
  const isOpen = to !== null && stretch.ends === "there-or-later";
  return [
    to === null ? dotted : { ...line, strokeWidth: 2 },
    // Beyond the first deadline too, whose ring would else lie under the head, as if the promise had moved back to it.
    ...(isOpen
      ? [
          {
            shape: "mark",
            name: from > to ? "open-on" : "open-end",
            x: share(Math.max(from, to)),
            y,
            ink,
          } as const,
        ]
      : []),
    { shape: "mark", name: "ring", x: share(from), y },
    { shape: "mark", name: sign, x: end, y },
  ];
}
