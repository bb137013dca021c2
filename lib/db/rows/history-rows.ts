import { withPartsAndWholes } from "@/lib/domain/companies";
import { milestoneHistory, partnershipHistory } from "@/lib/domain/derive/history";
import { groupBy } from "@/lib/domain/list";
import type { Move } from "@/lib/domain/promise";
import { CHANGES, type Revision } from "@/lib/domain/revisions";
import { isWeak } from "@/lib/domain/sourcing";
import type { MilestoneClaim, PartnershipClaim, PartnershipSays } from "@/lib/domain/statement";
import type { SeedMilestone } from "@/lib/schema/seeds/definitions";
import type { SeedClaim } from "@/lib/schema/seeds/source";
import { type DateColumns, dateColumns } from "./columns";
import { companiesOf, type Fact, type Facts } from "./facts";

/** What a claim did to what was believed before it, as columns. */
export type HistoryColumns = {
  revision: Revision | PartnershipSays;
  changes: boolean;
  move: Move | null;
  hasShift: boolean;
  shiftMinDays: number | null;
  shiftMaxDays: number | null;
} & DateColumns<"from"> &
  DateColumns<"to">;

const CHANGING: ReadonlySet<string> = new Set(CHANGES);

/** What the claims that are left did in records of which weakly sourced ones are left out, by their ids. */
export function wellHistoryColumns(facts: Facts): Map<string, HistoryColumns> {
  const about = ({ record }: Fact<SeedClaim>) => record.milestone ?? record.partnership;
  const touched = new Set(facts.claims.filter(({ tier }) => isWeak(tier)).map(about));
  return historyColumns({
    ...facts,
    claims: facts.claims.filter((claim) => !isWeak(claim.tier) && touched.has(about(claim))),
  });
}

/** What each claim did, by its id. */
export function historyColumns(facts: Facts): Map<string, HistoryColumns> {
  const columns = new Map<string, HistoryColumns>();
  for (const [id, claims] of groupBy(facts.claims, ({ record }) => record.milestone)) {
    const milestone = facts.milestones.get(id);
    if (!milestone) continue;
    const words = milestoneHistory(claims.map(milestoneClaim), milestoneParties(facts, milestone));
    for (const { claim, revision, from, to, shift, move } of words) {
      columns.set(claim.id, {
        revision,
        changes: CHANGING.has(revision),
        move,
        ...dateColumns("from", from),
        ...dateColumns("to", to),
        hasShift: shift !== null,
        shiftMinDays: shift?.minDays ?? null,
        shiftMaxDays: shift?.maxDays ?? null,
      });
    }
  }
  for (const [, claims] of groupBy(facts.claims, ({ record }) => record.partnership)) {
    for (const { claim, revision, to } of partnershipHistory(claims.map(partnershipClaim))) {
      columns.set(claim.id, {
        revision,
        changes: revision !== "reaffirmed",
        move: null,
        ...dateColumns("from", null),
        ...dateColumns("to", to),
        hasShift: false,
        shiftMinDays: null,
        shiftMaxDays: null,
      });
    }
  }
  return columns;
}

/** The milestone's companies, the members of its partnerships, and their parts and wholes: whose word makes its history. */
export function milestoneParties(facts: Facts, milestone: SeedMilestone): Set<string> {
  const members = milestone.partnerships.flatMap((id) => {
    const partnership = facts.partnerships.get(id);
    return partnership ? companiesOf(partnership) : [];
  });
  return withPartsAndWholes([...companiesOf(milestone), ...members], facts.wholes);
}

/** A claim about a milestone as the domain's rules take it. */
export function milestoneClaim({ record, from: _from, ...statement }: Fact<SeedClaim>): MilestoneClaim {
  return { ...statement, says: record.says as MilestoneClaim["says"], date: record.date ?? null };
}

/** A claim about a partnership as the domain's rules take it. */
export function partnershipClaim({ record, from: _from, ...statement }: Fact<SeedClaim>): PartnershipClaim {
  return { ...statement, says: record.says as PartnershipClaim["says"], date: record.date ?? null };
}
