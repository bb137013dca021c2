import { yearOf } from "@/lib/domain/days";
import { idsOf } from "@/lib/domain/list";
import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import { withOutcomes } from "@/lib/schema/outcome-filter";
import type { ChartView, MilestoneTally } from "./inputs";
import { listHref } from "./list-href";
import { keysInUse, type Series, sumOf } from "./series";
import { buildYearRows, type YearRow } from "./year-rows";

/** Dated promises by the year of their first deadline, by what became of them. */
export interface PromiseYears extends Series<Outcome, YearRow<Outcome>> {
  /** All milestones of the view. */
  readonly milestones: number;
  /** Those that have a first deadline; the bars add up to it. */
  readonly dated: number;
  readonly presentYear: number;
}

/** The chart of promises by first deadline: each counts once; those that never had a deadline do not count. */
export function promiseYears(tallies: readonly MilestoneTally[], view: ChartView): PromiseYears {
  const keys = idsOf(OUTCOMES);
  const counted = tallies.flatMap(({ firstDeadline, outcome, count }) =>
    firstDeadline === null || outcome === null ? [] : [{ day: firstDeadline, key: outcome, count }],
  );
  const presentYear = yearOf(view.day);
  const all = withOutcomes(view.filter).outcome;
  const rows = buildYearRows(counted, {
    keys,
    asked: view.filter.firstDeadline,
    present: presentYear,
    hrefOf: (firstDeadline, key) =>
      listHref("/milestones", view, { firstDeadline, outcome: key ? [key] : all }),
  });
  return {
    keys: keysInUse(keys, rows),
    rows,
    milestones: sumOf(tallies),
    dated: sumOf(counted),
    presentYear,
  };
}
