import type { Bounds } from "@/lib/domain/edtf-date";
import { standsInYears } from "@/lib/domain/overlap";
import type { YearRange } from "@/lib/domain/year-range";
import type { MilestoneTally } from "./inputs";

/** The dates a milestone stands at: its current target and its achievement; where it has neither, its baseline. */
export function standingDates({ current, achieved, baseline }: MilestoneTally): readonly Bounds[] {
  const dates = current || achieved ? [current, achieved] : [baseline];
  return dates.filter((date) => date !== null);
}

/** Whether milestones of a tally are in a list of those years: the `year` filter of milestones. */
export function milestoneStands(tally: MilestoneTally, years: YearRange): boolean {
  return standingDates(tally).some((date) => standsInYears(date, years));
}
