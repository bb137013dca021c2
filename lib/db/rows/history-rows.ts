import { withRelatives } from "@/lib/domain/companies";
import { buildMilestoneHistory, buildPartnershipHistory } from "@/lib/domain/derive/history";
import { groupBy } from "@/lib/domain/list";
import type { Move } from "@/lib/domain/promise";
import { CHANGES, type Revision } from "@/lib/domain/revisions";
import { isWeak } from "@/lib/domain/sourcing";
import type { MilestoneClaim, PartnershipClaim, PartnershipSays, Statement } from "@/lib/domain/statement";
import type { SeedMilestone } from "@/lib/schema/seeds/definitions";
import type { SeedClaim } from "@/lib/schema/seeds/source";
import { type DateColumns, toDateColumns } from "./columns";
import { type Fact, type Facts, listCompanyIds } from "./facts";

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
export function buildWellHistoryColumns(facts: Facts): Map<string, HistoryColumns> {
  const about = ({ record }: Fact<SeedClaim>) => record.milestone ?? record.partnership;
  const touched = new Set(facts.claims.filter(({ tier }) => isWeak(tier)).map(about));
  return buildHistoryColumns({
    ...facts,
    claims: facts.claims.filter((claim) => !isWeak(claim.tier) && touched.has(about(claim))),
  });
}

/** What each claim did, by its id. */
export function buildHistoryColumns(facts: Facts): Map<string, HistoryColumns> {
  const columns = new Map<string, HistoryColumns>();
  for (const [id, claims] of groupBy(facts.claims, ({ record }) => record.milestone)) {
    const milestone = facts.milestones.get(id);
    if (!milestone) continue;
    const words = buildMilestoneHistory(claims.map(toMilestoneClaim), listMilestoneParties(facts, milestone));
    for (const { claim, revision, from, to, shift, move } of words) {
      columns.set(claim.id, {
        revision,
        changes: CHANGING.has(revision),
        move,
        ...toDateColumns("from", from),
        ...toDateColumns("to", to),
        hasShift: shift !== null,
        shiftMinDays: shift?.minDays ?? null,
        shiftMaxDays: shift?.maxDays ?? null,
      });
    }
  }
  for (const [, claims] of groupBy(facts.claims, ({ record }) => record.partnership)) {
    for (const { claim, revision, to } of buildPartnershipHistory(claims.map(toPartnershipClaim))) {
      columns.set(claim.id, {
        revision,
        changes: revision !== "reaffirmed",
        move: null,
        ...toDateColumns("from", null),
        ...toDateColumns("to", to),
        hasShift: false,
        shiftMinDays: null,
        shiftMaxDays: null,
      });
    }
  }
  return columns;
}

/** The milestone's companies, the members of its partnerships, and their parts and wholes: whose word makes its history. */
export function listMilestoneParties(facts: Facts, milestone: SeedMilestone): Set<string> {
  const members = milestone.partnerships.flatMap((id) => {
    const partnership = facts.partnerships.get(id);
    return partnership ? listCompanyIds(partnership) : [];
  });
  return withRelatives([...listCompanyIds(milestone), ...members], facts.ancestors);
}

/** A claim about a milestone as the domain's rules take it. */
export function toMilestoneClaim({ record, from: _from, ...statement }: Fact<SeedClaim>): MilestoneClaim {
  return { ...statement, says: record.says as MilestoneClaim["says"], date: record.date ?? null };
}

/** A claim about a partnership as the domain's rules take it. */
export function toPartnershipClaim({ record, from: _from, ...statement }: Fact<SeedClaim>): PartnershipClaim {
  return { ...statement, says: record.says as PartnershipClaim["says"], date: record.date ?? null };
}

/** Of which claims a belief is: all, well-sourced ones alone, or both where that is the same. */
export type SourcingVariant = "all" | "well" | "both";

/**
 * The ways in which what was said of one record can be read: one where nothing of it is weakly sourced, else all of it
 * and what is left without the weak.
 */
export function listSourcingVariants<S extends Statement>(
  said: readonly S[],
): [SourcingVariant, readonly S[]][] {
  const well = said.filter(({ tier }) => !isWeak(tier));
  if (well.length === said.length) return [["both", said]];
  return [
    ["all", said],
    ["well", well],
  ];
}
