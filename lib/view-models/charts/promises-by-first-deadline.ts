import { getYear } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import { withOutcomes } from "@/lib/schema/parameters/filter";
import { describeOutcome } from "@/lib/view-models/promise-record";
import { formatCount, formatList } from "@/lib/view-models/text";
import { type ChartWords, defineBarChart } from "./bar-chart";
import { type ChartView, countAllOf, listHref, listKeysInUse, type Series } from "./series";
import { buildYearRows, writePeak, type YearRow } from "./year-rows";

/** Dated promises by the year of their first deadline, by what became of them. */
export interface PromiseYears extends Series<Outcome, YearRow<Outcome>> {
  /** All milestones of the view. */
  readonly records: number;
  /** Those that have a first deadline; the bars add up to it. */
  readonly dated: number;
  readonly presentYear: number;
  /** Whether the view asks for years of first deadlines: which has the most says nothing then. */
  readonly isAsked: boolean;
}

/** The chart of promises by first deadline: each counts once; those that never had a deadline do not count. */
export function buildPromisesByFirstDeadline(
  tallies: readonly MilestoneTally[],
  view: ChartView,
): PromiseYears {
  const keys = listIds(OUTCOMES);
  const counted = tallies.flatMap(({ firstDeadline, outcome, count }) =>
    firstDeadline === null || outcome === null ? [] : [{ day: firstDeadline, key: outcome, count }],
  );
  const presentYear = getYear(view.day);
  const all = withOutcomes(view.filter).outcome;
  const rows = buildYearRows(counted, {
    keys,
    params: view.filter.firstDeadline,
    present: presentYear,
    hrefOf: (firstDeadline, key) =>
      listHref("/milestones", view, { firstDeadline, outcome: key ? [key] : all }),
  });
  return {
    keys: listKeysInUse(keys, rows),
    rows,
    records: countAllOf(tallies),
    dated: countAllOf(counted),
    presentYear,
    isAsked: view.filter.firstDeadline !== null,
  };
}

/** The words of the chart by first deadlines. */
export function describePromisesByFirstDeadline({
  rows,
  keys,
  records,
  dated,
  isAsked,
}: PromiseYears): ChartWords {
  if (dated === 0) return { finding: "No dated promises to count", note: "" };
  const total = (outcome: Outcome) =>
    rows.reduce((sum, row) => sum + (row.segments.find(({ key }) => key === outcome)?.count ?? 0), 0);
  const clauses = keys.map((outcome) => describeOutcome(outcome, total(outcome)));
  const undated = records - dated;
  const all = formatCount(dated, "dated promise", "dated promises");
  const became = `Of ${all}, ${formatList(clauses, "and")}`;
  const peak = writePeak(rows, { records: dated, noun: "first deadline", verbs: ["falls", "fall"] });
  const notes = [
    !isAsked && `${became}.`,
    "A dated promise counts once, in the year of its first deadline; its colour shows the outcome.",
    undated > 0 &&
      `${formatCount(undated, "milestone", "milestones")} never had a deadline and ${undated === 1 ? "is" : "are"} not counted.`,
  ];
  return {
    finding: isAsked ? became : (peak ?? `None of ${all} is in the years shown`),
    note: notes.filter(Boolean).join(" "),
  };
}

export const PROMISES_BY_FIRST_DEADLINE = defineBarChart({
  counts: "milestones",
  build: ({ tallies }, view) => buildPromisesByFirstDeadline(tallies, view),
  describe: describePromisesByFirstDeadline,
});
