import type { CalendarPage } from "@/lib/schema/calendar-data";
import type { Milestone } from "@/lib/schema/shapes";
import { company, date, milestone } from "./timeline-fixture";

/** A page of a calendar. */
export function calendarPage(
  milestones: readonly Milestone[],
  given: Partial<CalendarPage> = {},
): CalendarPage {
  return {
    data: [...milestones],
    total: milestones.length,
    next: null,
    place: { before: 0, previous: null },
    withdrawn: new Map(),
    companies: new Map([["aster", company("aster", { name: "Aster" })]]),
    ...given,
  };
}

/** A milestone whose target moved. */
export const CAR = milestone("car", {
  title: "Aster sells its first car",
  baseline: date("2020/2023"),
  current: date("2027/2028"),
  slip: { minDays: 1096, maxDays: 3287 },
  claims: 5,
  lastSaidOn: date("2023-10-12"),
});
