import { type Day, getYear } from "@/lib/domain/days";
import { getStatusToken } from "@/lib/drawing/colours";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import type { LeadPromise } from "@/lib/schema/pages/promises";
import { buildAxis, type TimelineAxis, toFraction } from "./timeline/axis";
import { placeSpan, type Span, toSpan } from "./timeline/span";

/** The middle of a row of targets, in pixels; the row is twice as high. */
export const TARGETS_MIDDLE = 9;

/** How many years before and after the day a small line shows at most; what lies beyond stands at its end. */
const REACH = 8;

/** What lines of targets look back and ahead to: the same years for all that stand below each other. */
export function buildTargetsAxis(leads: Iterable<LeadPromise>, asOf: Day): TimelineAxis {
  const isNear = (day: Day | null) => day === null || Math.abs(getYear(day) - getYear(asOf)) <= REACH;
  const targets = [...leads].flatMap(listTargets);
  return buildAxis(
    targets.filter(({ earliest, latest }) => isNear(earliest) && isNear(latest)),
    asOf,
  );
}

/** The targets that a promise was given one after the other, each once where it was only repeated. */
function listTargets({ course }: LeadPromise): Span[] {
  const dates = course.steps.flatMap(({ to }) => to ?? []);
  return dates
    .filter(({ edtf }, index) => edtf !== dates[index - 1]?.edtf)
    .flatMap((date) => toSpan(date) ?? []);
}

/** A promise in a small row: a ring at each deadline it was given, a line from the first to where it stands, its status there. */
export function drawTargets(lead: LeadPromise, axis: TimelineAxis): Scene {
  const { status, stands } = lead.milestone;
  const y = TARGETS_MIDDLE;
  const within = (at: number) => Math.min(1, Math.max(0, at));
  const targets = listTargets(lead).map((span) => within(placeSpan(span, axis).at));
  const end = stands === null ? null : within(toFraction(axis, stands, "middle"));
  const places = end === null ? targets : [...targets, end];
  const stroke = { stroke: end === null ? "quiet" : getStatusToken(status), strokeWidth: 1.5 } as const;
  const rule = {
    y1: 0,
    y2: 2 * y,
    x1: share(axis.asOf),
    x2: share(axis.asOf),
    stroke: "rule-strong",
  } as const;
  return [
    { shape: "line", ...rule },
    {
      shape: "line",
      x1: share(Math.min(...places)),
      x2: share(Math.max(...places)),
      y1: y,
      y2: y,
      ...stroke,
    },
    ...targets.map((at): Shape => ({ shape: "mark", name: "ring", x: share(at), y })),
    ...(end === null ? [] : [{ shape: "mark", name: status, x: share(end), y } as const]),
  ];
}
