import { yearOf } from "@/lib/domain/days";
import { idsOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { standingDates } from "@/lib/domain/standing-dates";
import type { YearRange } from "@/lib/domain/year-range";
import type { ChartView, MilestoneTally } from "./inputs";
import { listHref } from "./list-href";
import { milestoneStands } from "./milestone-stands";
import { keysInUse, type Series, type SeriesRow, sumOf } from "./series";
import { type ShownYears, shownYears } from "./shown-years";

/** A bar of the chart by years: one year, all before or after the years shown, or those without an end alone. */
export interface MilestoneYearRow extends SeriesRow<MilestoneStatus> {
  readonly place: "before" | "year" | "after" | "no-end";
}

/** Milestones per year their date may fall in, by status. */
export interface MilestoneYears extends Series<MilestoneStatus, MilestoneYearRow> {
  /** All milestones of the view, each counted once. */
  readonly milestones: number;
  /** Those without any date, which stand in no bar. */
  readonly undated: number;
  /** The year of the day of the view. */
  readonly presentYear: number;
}

/**
 * The chart of milestones by year. A bar counts exactly what `/milestones?year=…` lists under the same filter:
 * a milestone is in every year its date may fall in, and one without an end in every year from its first on and
 * in the bar after the last.
 */
export function milestoneYears(tallies: readonly MilestoneTally[], view: ChartView): MilestoneYears {
  const years = shownYears(tallies, view);
  const rows = years ? rowsOf(years, tallies, view) : [];
  return {
    keys: keysInUse(idsOf(MILESTONE_STATUSES), rows),
    rows,
    milestones: sumOf(tallies),
    undated: sumOf(tallies.filter((tally) => standingDates(tally).length === 0)),
    presentYear: yearOf(view.day),
  };
}

function rowsOf(years: ShownYears, tallies: readonly MilestoneTally[], view: ChartView): MilestoneYearRow[] {
  const { first, last, before, after, endsAfter } = years;
  const row = (place: MilestoneYearRow["place"], label: string, range: YearRange): MilestoneYearRow => {
    const standing = tallies.filter((tally) => milestoneStands(tally, range));
    const segments = idsOf(MILESTONE_STATUSES).map((key) => ({
      key,
      count: sumOf(standing.filter((tally) => tally.status === key)),
      href: listHref("/milestones", view, { year: range, status: [key] }),
    }));
    return {
      id: place === "year" ? label : place,
      place,
      label,
      segments: segments.filter((segment) => segment.count > 0),
      total: sumOf(standing),
      href: listHref("/milestones", view, { year: range }),
    };
  };
  const ends = {
    before: before && row("before", `Before ${first}`, before),
    after:
      after &&
      (endsAfter
        ? row("after", `After ${last}, or no end given`, after)
        : row("no-end", "No end given", after)),
  };
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [
    ...(ends.before?.total ? [ends.before] : []),
    ...between.map((year) => row("year", String(year).padStart(4, "0"), { from: year, to: year })),
    ...(ends.after?.total ? [ends.after] : []),
  ];
}
