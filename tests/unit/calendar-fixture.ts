import type { Milestone } from "@/lib/schema/api/shapes";
import type { CalendarPage } from "@/lib/schema/pages/files";
import { makeCourse, makeMilestone } from "@/tests/support/made-course";
import { AS_OF, claims, company, type Saying } from "./timeline-fixture";

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
    courses: new Map(),
    companies: new Map([["aster", company("aster", { name: "Aster" })]]),
    ...given,
  };
}

/** A page with one milestone of which this is said. */
export function pageOf(id: string, sayings: readonly Saying[], asOf = AS_OF): CalendarPage {
  const said = claims("milestone", id, sayings);
  const milestone = makeMilestone(id, said, { asOf, title: "Aster sells its first car" });
  return calendarPage([milestone], { courses: new Map([[id, makeCourse(said)]]) });
}

/** What is said of a car whose target slipped twice. */
export const CAR_SAYINGS: readonly Saying[] = [
  ["target", "2020/2023", "2017-12-18", "aster"],
  ["target", "2020/2023", "2019-06", "aster"],
  ["target", "../2025", "2021-09-07", "aster"],
  ["target", null, "2022", "aster"],
  ["target", "2027/2028", "2023-10-12", "aster"],
];

/** A milestone whose target moved. */
export const CAR = makeMilestone("car", claims("milestone", "car", CAR_SAYINGS), {
  title: "Aster sells its first car",
});
