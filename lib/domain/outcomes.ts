import type { IdOf } from "./list";

/**
 * What became of a dated promise, measured by its first deadline (docs/rules.md, Record): every milestone that has one is in
 * exactly one part.
 */
export const OUTCOMES = [
  {
    id: "ahead",
    label: "Ahead",
    definition: "Its date has not passed, and its deadline has not moved later.",
  },
  { id: "on-time", label: "On time", definition: "Achieved, surely by the first deadline." },
  { id: "late", label: "Late", definition: "Achieved, surely after the first deadline." },
  {
    id: "unclear",
    label: "Day unclear",
    definition: "Achieved; the dates leave open whether by the first deadline.",
  },
  {
    id: "put-off",
    label: "Put off",
    definition:
      "There is no target any more, or the present one is ahead and the first deadline has passed or moved later.",
  },
  { id: "withdrawn", label: "Withdrawn", definition: "Whoever promised it says that it will not happen." },
  {
    id: "missed",
    label: "Missed",
    definition: "Its date has passed, and a source says that by then it had not happened.",
  },
  {
    id: "no-report",
    label: "No report",
    definition: "Its date has passed, and no source says what happened: neither met nor missed.",
  },
] as const;

export type Outcome = IdOf<typeof OUTCOMES>;

/** Whether a word names an outcome. */
export function isOutcome(word: string): word is Outcome {
  return OUTCOMES.some(({ id }) => id === word);
}

/** A milestone as far as it counts in a record. */
export interface Recorded {
  readonly outcome: Outcome | null;
  readonly slips: number;
  readonly shiftDays: number | null;
  /** The present target has no deadline: the shift is a lower bound. */
  readonly shiftAtLeast?: boolean;
  readonly overdueDays: number | null;
}

/** Promises by what became of them; the parts add up to `dated`. */
export interface PromiseParts {
  /** How many have a first deadline. */
  readonly dated: number;
  readonly parts: Readonly<Record<Outcome, number>>;
}

/** What became of dated promises. */
export interface PromiseRecord extends PromiseParts {
  /** Of the dated, those that slipped at least once. */
  readonly slipped: number;
  /** Of the dated, the largest deadline shift in days, and the longest without a report; null where none is above 0. */
  readonly largestShiftDays: number | null;
  readonly longestOverdueDays: number | null;
  /** The largest shift is a lower bound, its target having no deadline; where none is above 0, one that may still be kept has none. */
  readonly isLargestShiftOpen: boolean;
}

/**
 * Counts promises by what became of them; those that never had a deadline do not count.
 * @param tallies promises that became the same, counted; rows may repeat and add up
 */
export function countParts(
  tallies: readonly { readonly outcome: Outcome | null; readonly count: number }[],
): PromiseParts {
  const sum = (keeps: (outcome: Outcome) => boolean) =>
    tallies.reduce((all, { outcome, count }) => (outcome !== null && keeps(outcome) ? all + count : all), 0);
  const parts = OUTCOMES.map(({ id }) => [id, sum((outcome) => outcome === id)]);
  return {
    dated: sum(() => true),
    parts: Object.fromEntries(parts) as Record<Outcome, number>,
  };
}

/** Counts what became of promises, each once; those that never had a deadline do not count. */
export function countRecord(milestones: readonly Recorded[]): PromiseRecord {
  const dated = milestones.filter(({ outcome }) => outcome !== null);
  const largestShiftDays = findLargest(dated.map(({ shiftDays }) => shiftDays));
  return {
    ...countParts(dated.map(({ outcome }) => ({ outcome, count: 1 }))),
    slipped: dated.filter(({ slips }) => slips > 0).length,
    largestShiftDays,
    longestOverdueDays: findLargest(dated.map(({ overdueDays }) => overdueDays)),
    isLargestShiftOpen: dated.some(
      ({ shiftDays, shiftAtLeast = false, outcome }) =>
        shiftAtLeast && (largestShiftDays === null ? UNSETTLED.has(outcome) : shiftDays === largestShiftDays),
    ),
  };
}

/** Of what is settled the day is known, whether or not its last target had one. */
const UNSETTLED: ReadonlySet<Outcome | null> = new Set(["ahead", "put-off"]);

function findLargest(days: readonly (number | null)[]): number | null {
  const largest = days.reduce<number>((most, each) => Math.max(most, each ?? 0), 0);
  return largest > 0 ? largest : null;
}

/** The record of who promised nothing. */
export const NO_RECORD: PromiseRecord = countRecord([]);
