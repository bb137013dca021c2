import type { Day } from "@/lib/domain/days";
import type { DateShape } from "@/lib/schema/api/shapes";
import type { HistoryClaim, PromiseCourse, PromiseStep } from "@/lib/schema/pages/promises";

/** What a point of a line is: a date given, a report that it happened, or an end without a date. */
export type TrendPointKind = "target" | "achieved" | "withdrawn" | "put-off";

/** One word of a history, where it stands: when it was said, and the date it gave. */
export interface TrendPoint {
  /** The claim's. */
  readonly id: string;
  readonly kind: TrendPointKind;
  /** When it was said; `from` is earlier than `to` where that is an interval, and null where it is open. */
  readonly said: { readonly from: Day | null; readonly to: Day };
  /** Where the line passes on the axis of targets. */
  readonly at: Day;
  /** What the date allows; null for a word that ends a line without giving a date. */
  readonly window: TrendWindow | null;
}

/** What a date allows: inclusive days, of which an open side has none beyond the bound that is known. */
export interface TrendWindow {
  readonly from: Day;
  readonly to: Day;
  /** Whether it allows no last day. */
  readonly openEnd: boolean;
  /** Where the line passes: the last day the date allows, or its first where it allows no last. */
  readonly at: Day;
}

/**
 * The points of one milestone: each dated claim of its history, each report that it happened, and where the promise was
 * withdrawn or put off without a date. Claims that make no history, and those that repeat a target without a date, are none.
 * @param words about one milestone, in the domain's order
 * @param course how its promise went
 */
export function buildTrendPoints(words: readonly HistoryClaim[], course: PromiseCourse): TrendPoint[] {
  const stepOf = new Map(course.steps.map((step) => [step.claim, step]));
  const points: TrendPoint[] = [];
  let reported: string | null = null;
  for (const word of words) {
    const step = stepOf.get(word.id);
    if (word.says === "achieved") {
      const date = word.date?.edtf ?? "";
      if (reported === null || (date !== "" && date !== reported)) points.push(achievement(word));
      reported = date || (reported ?? date);
    } else if (step) {
      const point = promise(word, step);
      if (point) points.push(point);
    }
  }
  return points;
}

/** Where a source says that it happened but not when, it had happened by the day of the words. */
function achievement(word: HistoryClaim): TrendPoint {
  const window = word.date && toTrendWindow(word.date);
  return pointOf(word, "achieved", window?.at ?? saidBy(word.saidOn), window);
}

function promise(word: HistoryClaim, { says, from }: PromiseStep): TrendPoint | null {
  if (word.date !== null && says !== "withdrawn") {
    const window = toTrendWindow(word.date);
    return pointOf(word, "target", window.at, window);
  }
  if (from === null || says === "target") return null;
  return pointOf(word, says === "withdrawn" ? "withdrawn" : "put-off", toTrendWindow(from).at, null);
}

function pointOf(
  { id, saidOn }: HistoryClaim,
  kind: TrendPointKind,
  at: Day,
  window: TrendWindow | null,
): TrendPoint {
  return { id, kind, said: { from: saidOn.earliest, to: saidBy(saidOn) }, at, window };
}

/** The day by which words had been said; they always have one, since nothing is known before it was said. */
function saidBy({ edtf, latest }: DateShape): Day {
  if (latest === null) throw new Error(`words without a day by which they were said: ${edtf}`);
  return latest;
}

/**
 * What a date allows.
 * @throws where a date has no bound at all, which the house grammar does not know
 */
export function toTrendWindow({ edtf, earliest, latest }: Pick<DateShape, "edtf" | "earliest" | "latest">) {
  const at = latest ?? earliest;
  if (at === null) throw new Error(`a date without a bound: ${edtf}`);
  return { from: earliest ?? at, to: at, openEnd: latest === null, at } satisfies TrendWindow;
}
