import { dateText } from "@/lib/domain/date-text";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { milestoneHistory } from "@/lib/domain/history";
import { believeMilestone } from "@/lib/domain/milestone-belief";
import { statusOn } from "@/lib/domain/milestone-status";
import { movesTarget } from "@/lib/domain/movement";
import type { MilestoneClaim } from "@/lib/domain/statement";
import type { MilestoneWord } from "@/lib/schema/milestone-word";
import { NO_FILTER } from "@/lib/schema/parameters";
import type { Claim, DateShape, Milestone } from "@/lib/schema/shapes";
import type { TrendsInput } from "@/lib/view-models/trends/input";
import { AS_OF, claims, company, milestone, type Saying, timelineInput } from "./timeline-fixture";

const PARTIES = new Set(["aster"]);

/** A milestone of Aster's with what was said about it by the day, as the database gives it. */
export interface Told {
  readonly milestone: Milestone;
  readonly words: readonly MilestoneWord[];
}

/** What follows from sayings by the rules of the domain; nothing that was said after the day. */
export function told(
  id: string,
  sayings: readonly Saying[],
  { asOf = AS_OF, owner = "aster" }: { readonly asOf?: string; readonly owner?: string } = {},
): Told {
  const said = claims("milestone", id, sayings).filter(({ saidOn }) => (saidOn.latest ?? "") <= asOf);
  const byId = new Map(said.map((claim) => [claim.id, claim]));
  const statements = said.map(asDomain);
  const words = milestoneHistory(statements, PARTIES).map(({ claim, from, to, ...word }) => ({
    ...(byId.get(claim.id) as Claim),
    ...word,
    from: shape(from),
    to: shape(to),
  }));
  const belief = believeMilestone(statements, PARTIES);
  return {
    words,
    milestone: milestone(id, {
      companies: [{ company: owner, part: "responsible" }],
      status: statusOn(belief, asOf),
      baseline: shape(belief.baseline),
      current: shape(belief.current),
      achieved: shape(belief.achieved),
      slip: belief.slip,
      claims: said.length,
    }),
  };
}

/** The input of a page with these milestones, in the order given. */
export function trendsInput(all: readonly Told[], asOf = AS_OF, asked: readonly string[] = []): TrendsInput {
  const owners = all.flatMap(({ milestone: each }) => each.companies.map((part) => part.company));
  return {
    asked: { asOf, askedDay: null, filter: { ...NO_FILTER, company: asked } },
    total: all.length,
    promises: all.map(({ milestone: each, words }) => ({
      milestone: each.id,
      words: words.length,
      moves: words.filter(movesTarget).length,
      slip: each.slip,
    })),
    milestones: all.map((each) => each.milestone),
    words: all.flatMap(({ words }) => words),
    companies: new Map(owners.map((id) => [id, company(id)])),
    sources: timelineInput().sources,
  };
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

function asDomain(claim: Claim, position: number): MilestoneClaim {
  return {
    ...claim,
    says: claim.says as MilestoneClaim["says"],
    saidOn: claim.saidOn as MilestoneClaim["saidOn"],
    position,
  };
}

function shape(date: EdtfDate | null): DateShape | null {
  return date && { ...date, text: dateText(date) };
}
