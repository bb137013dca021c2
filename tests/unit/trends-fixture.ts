import type { Milestone } from "@/lib/schema/api/shapes";
import type { HistoryClaim, PromiseCourse } from "@/lib/schema/pages/promises";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { TrendsInput } from "@/lib/view-models/trends/series";
import { makeCourse, makeMilestone, makeWords } from "@/tests/support/made-course";
import { AS_OF, claims, company, type Saying, timelineInput } from "./timeline-fixture";

/** A milestone of Aster's with what was said about it by the day, as the database gives it. */
export interface Told {
  readonly milestone: Milestone;
  readonly words: readonly HistoryClaim[];
  readonly course: PromiseCourse;
}

/** What follows from sayings by the rules of the domain; nothing that was said after the day. */
export function told(
  id: string,
  sayings: readonly Saying[],
  { asOf = AS_OF, owner = "aster" }: { readonly asOf?: string; readonly owner?: string } = {},
): Told {
  const said = claims("milestone", id, sayings).filter(({ saidOn }) => (saidOn.latest ?? "") <= asOf);
  const parties = new Set(["aster", owner]);
  const companies = [...parties].map((company) => ({ company, part: "responsible" as const }));
  return {
    words: makeWords(said, parties),
    course: makeCourse(said, parties),
    milestone: {
      ...makeMilestone(id, said, { asOf, companies }),
      companies: [{ company: owner, part: "responsible" }],
    },
  };
}

/** The input of a page with these milestones, in the order given. */
export function trendsInput(all: readonly Told[], asOf = AS_OF, params: readonly string[] = []): TrendsInput {
  const owners = all.flatMap(({ milestone: each }) => each.companies.map((part) => part.company));
  return {
    params: { asOf, asOfParam: null, filter: { ...NO_FILTER, company: params } },
    total: all.length,
    moves: all.map(({ milestone: { slips, pullIns }, words, course }) => ({
      datedClaims: countDated(words, course),
      slips,
      pullIns,
      count: 1,
    })),
    courses: new Map(all.map(({ milestone: { id }, course }) => [id, course])),
    milestones: all.map((each) => each.milestone),
    words: all.flatMap(({ words }) => words),
    companies: new Map(owners.map((id) => [id, company(id)])),
    sources: timelineInput().sources,
  };
}

function countDated(words: readonly HistoryClaim[], { steps }: PromiseCourse): number {
  const history = new Set(steps.map(({ claim }) => claim));
  return words.filter(({ id, says, date }) => history.has(id) && says !== "withdrawn" && date !== null)
    .length;
}

/** Twelve words by one party, each time a few years further off. */
export const TWELVE: readonly Saying[] = [
  ["target", "2017/2018", "2014-03", "aster"],
  ["target", "2018", "2015-01", "aster"],
  ["target", "2019~", "2016-02", "aster"],
  ["target", "2020/2022", "2017-06-10", "aster"],
  ["target", "2022", "2018", "aster"],
  ["target", "2023", "2019-05", "aster"],
  ["target", "2024/2025", "2020-10-01", "aster"],
  ["target", "2025", "2021-06", "aster"],
  ["target", "2026/..", "2022-02-02", "aster"],
  ["target", "2027", "2023-05", "aster"],
  ["target", "2028~", "2024-09-09", "aster"],
  ["target", "2029/2030", "2026-01", "aster"],
];
