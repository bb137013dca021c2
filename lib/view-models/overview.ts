import type { Day } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import { OUTCOMES, type Outcome, type PromiseParts } from "@/lib/domain/outcomes";
import { getStatusToken } from "@/lib/drawing/colours";
import { drawFilling } from "@/lib/drawing/patterns";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { RankedMilestone } from "@/lib/schema/pages/promises";
import { getKey, type Key } from "./charts/keys";
import { spellCount } from "./format-duration";
import { describeOutcome } from "./promise-record";
import { formatCount, formatNumber } from "./text";
import { buildAxis, type TimelineAxis, toFraction } from "./timeline/axis";
import { getSpanDay } from "./timeline/span";

/** Fewer promises are told one by one and not in tenths. */
const FEWEST_IN_TENTHS = 20;

/** The front page's headline: one measure and its base, "No report found for four in ten promises no longer ahead". */
export function writeHeadline({ dated, parts }: PromiseParts): string {
  const over = dated - parts.ahead;
  const open = parts["no-report"];
  if (over === 0) return "Every dated promise lies ahead";
  if (open === 0) return "Of every promise no longer ahead it is known what became";
  const tenths = Math.round((open / over) * 10);
  const isEven = over >= FEWEST_IN_TENTHS && tenths > 0 && tenths < 10;
  const share = isEven ? `${spellCount(tenths)} in ten` : `${formatNumber(open)} of ${formatNumber(over)}`;
  return `No report found for ${share} promises no longer ahead`;
}

/** What the headline rests on: "113 of 241 dated promises lie ahead. What became of the other 128:". */
export function writeBase({ dated, parts }: PromiseParts): string {
  const all = formatCount(dated, "dated promise", "dated promises");
  const over = dated - parts.ahead;
  return over === 0
    ? `${all}.`
    : `${formatNumber(parts.ahead)} of ${all} lie ahead. What became of the other ${formatNumber(over)}:`;
}

/** A part of the record that no longer lies ahead, and how it looks. */
export interface VerdictPart {
  readonly key: Key;
  readonly outcome: Outcome;
  readonly count: number;
}

/** The parts of the record that no longer lie ahead; they add up to its base. */
export function listVerdictParts({ parts }: PromiseParts): VerdictPart[] {
  return listIds(OUTCOMES)
    .filter((outcome) => outcome !== "ahead" && parts[outcome] > 0)
    .map((outcome) => ({
      key: getKey("promises-by-first-deadline", outcome),
      outcome,
      count: parts[outcome],
    }));
}

/** These parts as one bar of a height, each a link to exactly its promises. */
export function drawVerdict(
  parts: readonly VerdictPart[],
  height: number,
  hrefOf: (outcome: Outcome) => string,
): Scene {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  return parts.map(({ key, outcome, count }): Shape => {
    const box = { x: share(at / all), y: 1, width: share(count / all), height: height - 2 };
    at += count;
    return {
      shape: "group",
      title: describeOutcome(outcome, count),
      href: hrefOf(outcome),
      shapes: drawFilling(key, box),
    };
  });
}

/** What a ranking measures: from where to where each of its promises is drawn. */
export type Measure = "moved" | "late" | "overdue";

/** A ranked promise, and the stretch that the ranking measures. */
export interface RankedRow extends RankedMilestone {
  readonly scene: Scene;
}

/** A ranking on one axis of years. */
export interface RankedRows {
  readonly axis: TimelineAxis;
  readonly rows: readonly RankedRow[];
}

/** Draws a ranking: for each promise a ring at the one end, its status at the other, a line between. */
export function drawRanking(ranked: readonly RankedMilestone[], measure: Measure, asOf: Day): RankedRows {
  const stretches = ranked.map(({ milestone }) => getStretch(milestone, measure, asOf));
  const axis = buildAxis(
    stretches.flatMap((days) => (days ? days.map(getSpanDay) : [])),
    asOf,
  );
  return {
    axis,
    rows: ranked.map((each, index) => ({
      ...each,
      scene: drawStretch(each.milestone, stretches[index] ?? null, axis),
    })),
  };
}

/** The two days of a measure: first deadline and the present one, the delivery, or the day it is overdue on. */
function getStretch(
  { deadline, current, achieved, stands }: Milestone,
  measure: Measure,
  asOf: Day,
): readonly [Day, Day] | null {
  if (measure === "overdue") return deadline.current === null ? null : [deadline.current, asOf];
  const to =
    measure === "late" ? (achieved?.latest ?? stands) : (deadline.current ?? current?.earliest ?? null);
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
