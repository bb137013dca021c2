import { yearOf } from "@/lib/domain/days";
import { idsOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { DeadlineFilter } from "@/lib/schema/parameters/choices";
import type { ChartView, MilestoneTally } from "./inputs";
import { listHref } from "./list-href";
import { keysInUse, type Series, sumOf } from "./series";
import { buildKeyedRow, buildYearRows, type YearRow } from "./year-rows";

/** Milestones by the one year in which each counts, by status. */
export interface MilestoneYears extends Series<MilestoneStatus, YearRow<MilestoneStatus>> {
  /** All milestones of the view; the bars add up to it. */
  readonly milestones: number;
  /** The year of the day of the view. */
  readonly presentYear: number;
}

/**
 * The chart of milestones by year: each counts once, where it stands (docs/rules.md, Where it stands); those without a
 * deadline stand in one bar and those without a date in another. A bar opens the list of exactly its records.
 */
export function milestoneYears(tallies: readonly MilestoneTally[], view: ChartView): MilestoneYears {
  const keys = idsOf(MILESTONE_STATUSES);
  const hrefOf = (deadline: DeadlineFilter, key: MilestoneStatus | null) =>
    listHref("/milestones", view, { deadline, ...(key && { status: [key] }) });
  const asked = view.filter.deadline;
  const counted = tallies.flatMap(({ countedOn, status, count }) =>
    countedOn === null ? [] : [{ day: countedOn, key: status, count }],
  );
  const rest = (id: "no-deadline" | "undated", label: string, deadline: DeadlineFilter) => {
    const own = tallies
      .filter(({ countedOn, stands }) => countedOn === null && (stands === null) === (id === "undated"))
      .map(({ status, count }) => ({ key: status, count }));
    return buildKeyedRow({ id, place: id, label }, keys, own, (key) => hrefOf(deadline, key));
  };
  const presentYear = yearOf(view.day);
  const rows = [
    ...buildYearRows(counted, {
      keys,
      asked: typeof asked === "string" ? null : asked,
      present: presentYear,
      hrefOf,
    }),
    ...[rest("no-deadline", "No deadline", "none"), rest("undated", "No date", "undated")].filter(
      ({ total }) => total > 0,
    ),
  ];
  return { keys: keysInUse(keys, rows), rows, milestones: sumOf(tallies), presentYear };
}
