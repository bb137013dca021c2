import { standsInYears } from "@/lib/domain/overlap";
import { standingDates } from "@/lib/domain/standing-dates";
import type { YearRange } from "@/lib/domain/year-range";
import type { MilestoneTally } from "./inputs";

/** Whether milestones of a tally are in a list of those years: the `year` filter of milestones. */
export function milestoneStands(tally: MilestoneTally, years: YearRange): boolean {
  return standingDates(tally).some((date) => standsInYears(date, years));
}
