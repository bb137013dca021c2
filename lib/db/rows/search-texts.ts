import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import { normalizeLines } from "@/lib/domain/search-text";
import type { SeedMilestone, SeedPartnership } from "@/lib/schema/seeds/definitions";
import type { SeedClaim } from "@/lib/schema/seeds/source";
import { type Facts, getRecordAbout } from "./facts";

/*
 * What a record is found by beside its own words, in one column of its own row: a search asks each of its words of that
 * column alone, however many words it has.
 */

/** What a milestone is found by: its title, the names and aliases of its companies, its stage. */
export function getMilestoneSearchText(facts: Facts, { title, companies, kind }: SeedMilestone): string {
  return normalizeLines([title, ...listRecordNames(facts, companies), getLabel(MILESTONE_KINDS, kind)]);
}

/** What a partnership is found by: its name, the names and aliases of its parties, its kinds. */
export function getPartnershipSearchText(facts: Facts, { name, parties, kinds }: SeedPartnership): string {
  return normalizeLines([
    name,
    ...listRecordNames(facts, parties),
    ...kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind)),
  ]);
}

/** What a claim is found by as a change: its summary, and the name or title of what it is about. */
export function getClaimSearchText(facts: Facts, claim: SeedClaim): string {
  const about = getRecordAbout(facts, claim);
  const name = about === null ? [] : ["title" in about ? about.title : about.name];
  return normalizeLines([claim.summary, ...name]);
}

/** The names and aliases of some companies, each once. */
function listRecordNames(facts: Facts, named: readonly { readonly company: string }[]): string[] {
  return [...new Set(named.map(({ company }) => company))].flatMap((id) => {
    const company = facts.companies.get(id);
    return company ? [company.name, ...company.aliases] : [];
  });
}
