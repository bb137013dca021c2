import { getYear } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import type { DeadlineFilter } from "@/lib/schema/parameters/choices";
import { countByStatus, writeStatus, writeStatusFinding } from "@/lib/view-models/lists";
import { formatCount, formatList } from "@/lib/view-models/text";
import { type ChartWords, defineBarChart } from "./bar-chart";
import { type ChartView, countAllOf, listHref, listKeysInUse, type Series } from "./series";
import { buildKeyedRow, buildYearRows, writePeak, type YearRow } from "./year-rows";

/** Milestones by the one year in which each counts, by status. */
export interface MilestoneYears extends Series<MilestoneStatus, YearRow<MilestoneStatus>> {
  /** All milestones of the view; the bars add up to it. */
  readonly records: number;
  /** The year of the day of the view. */
  readonly presentYear: number;
  /** Whether the view asks for years: which has the most says nothing then. */
  readonly isAsked: boolean;
}

/**
 * The chart of milestones by year: each counts once, where it stands (docs/rules.md, Where it stands); those without a
 * deadline stand in one bar and those without a date in another. A bar opens the list of exactly its records.
 */
export function buildMilestonesPerYear(tallies: readonly MilestoneTally[], view: ChartView): MilestoneYears {
  const keys = listIds(MILESTONE_STATUSES);
  const hrefOf = (deadline: DeadlineFilter, key: MilestoneStatus | null) =>
    listHref("/milestones", view, { deadline, ...(key && { status: [key] }) });
  const params = view.filter.deadline;
  const isAsked = view.filter.year !== null || params !== null;
  const counted = tallies.flatMap(({ countedOn, status, count }) =>
    countedOn === null ? [] : [{ day: countedOn, key: status, count }],
  );
  const rest = (id: "no-deadline" | "undated", label: string, deadline: DeadlineFilter) => {
    const own = tallies
      .filter(({ countedOn, stands }) => countedOn === null && (stands === null) === (id === "undated"))
      .map(({ status, count }) => ({ key: status, count }));
    return buildKeyedRow({ id, place: id, label }, keys, own, (key) => hrefOf(deadline, key));
  };
  const presentYear = getYear(view.day);
  const rows = [
    ...buildYearRows(counted, {
      keys,
      params: typeof params === "string" ? null : params,
      present: presentYear,
      hrefOf,
    }),
    ...[rest("no-deadline", "No deadline", "none"), rest("undated", "No date", "undated")].filter(
      ({ total }) => total > 0,
    ),
  ];
  return { keys: listKeysInUse(keys, rows), rows, records: countAllOf(tallies), presentYear, isAsked };
}

/** The words of the chart by years: the bars add up to the number that they name. */
export function describeMilestonesPerYear({ rows, records, isAsked }: MilestoneYears): ChartWords {
  if (records === 0) return { finding: "No milestones to count", note: "" };
  const words = { records, noun: "milestone", verbs: ["falls", "fall"] } as const;
  const status = countByStatus(rows.flatMap(({ segments }) => segments.map(toStatusCount)));
  const note =
    "Each milestone counts once: in the year it was achieved; otherwise in the year of its deadline (the last day it allows), or of its withdrawal if that came first.";
  return {
    finding:
      (isAsked
        ? (writeStatusFinding(status) ?? writeStatus(status).replace(/\.$/, ""))
        : writePeak(rows, words)) ?? `None of ${formatCount(records, "milestone")} has a year`,
    note,
    rest: writeRest(rows),
  };
}

function toStatusCount({ key, count }: { readonly key: MilestoneStatus; readonly count: number }) {
  return { status: key, count };
}

/** "12 have no deadline and 13 have no date". */
function writeRest(rows: readonly YearRow[]): string {
  const of = (place: YearRow["place"]) => rows.find((row) => row.place === place)?.total ?? 0;
  const clauses = [
    of("no-deadline") > 0 && `${of("no-deadline")} ${of("no-deadline") === 1 ? "has" : "have"} no deadline`,
    of("undated") > 0 && `${of("undated")} ${of("undated") === 1 ? "has" : "have"} no date`,
  ].filter((clause) => clause !== false);
  return formatList(clauses, "and");
}

export const MILESTONES_PER_YEAR = defineBarChart({
  counts: "milestones",
  build: ({ tallies }, view) => buildMilestonesPerYear(tallies, view),
  describe: describeMilestonesPerYear,
});
