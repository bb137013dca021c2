import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import type { PromiseRecord } from "@/lib/domain/promise-record";
import { wilsonInterval } from "@/lib/domain/wilson";
import { formatLength } from "@/lib/view-models/format-deadline";
import { counted } from "@/lib/view-models/joined";
import { numberText } from "@/lib/view-models/numbers";

/** Fewer settled promises than this say nothing about a share. */
const FEWEST_SETTLED = 5;

/** The outcomes that settle a promise: somebody has said what became of it. */
const SETTLED = ["on-time", "late", "unclear", "missed", "withdrawn"] as const satisfies readonly Outcome[];

/** A part of the record: what is counted, how many, and the list of exactly those. */
export interface RecordRow {
  readonly outcome: Outcome;
  readonly label: string;
  readonly definition: string;
  readonly count: number;
}

/** The parts of a record, which add up to its dated promises. */
export function recordRows({ parts }: PromiseRecord): RecordRow[] {
  return OUTCOMES.map(({ id, label, definition }) => ({ outcome: id, label, definition, count: parts[id] }));
}

/** How many slipped, how far at the most, and how long one has passed without a report: null where nothing is to be told. */
export function describeMeasures(record: PromiseRecord): string | null {
  const { dated, slipped, largestShiftDays, longestOverdueDays } = record;
  const clauses = [
    slipped > 0 &&
      `${slipped} of ${counted(dated, "dated promise", "dated promises")} slipped at least once${largestShiftDays === null ? "" : `, the furthest by ${formatLength(largestShiftDays)}`}`,
    longestOverdueDays !== null &&
      `the longest overdue has had no report for ${formatLength(longestOverdueDays)}`,
  ].filter((clause) => clause !== false);
  return clauses.length === 0 ? null : `${clauses.join("; ")}.`.replace(/^t/, "T");
}

/** What share of the settled promises was kept on time, with its interval and its base; or that they are too few to rate. */
export function keptSentence({ parts }: PromiseRecord): string {
  const settled = SETTLED.reduce((sum, id) => sum + parts[id], 0);
  const kept = parts["on-time"];
  if (settled === 0) return "No promise is settled yet.";
  const base = keptWords(settled, kept);
  if (settled < FEWEST_SETTLED) return `${base}: too few to rate (fewer than ${FEWEST_SETTLED}).`;
  const { share, low, high } = wilsonInterval(kept, settled);
  return `${base}: ${percent(share)} (95 % interval after Wilson ${percent(low)} to ${percent(high)}, n = ${settled}).`;
}

/** Of what was kept on an unclear day nobody knows whether it was on time. */
function keptWords(settled: number, kept: number): string {
  const known = "known to have been kept on time";
  if (settled === 1) return `The one settled promise is ${kept === 1 ? "" : "not "}${known}`;
  const some = kept === 0 ? "none is" : kept === 1 ? "1 is" : `${numberText(kept)} are`;
  return `Of ${numberText(settled)} settled promises, ${some} ${known}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
