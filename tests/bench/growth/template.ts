import { listAncestors } from "@/lib/domain/companies";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SourceRecord } from "@/lib/schema/seeds/content";
import type { SeedMilestone, SeedPartnership } from "@/lib/schema/seeds/definitions";
import type { Random } from "@/tests/support/made-random";

/** As much of a content as stands together: all of it, or some companies with what they have a part in. */
export type Part = Pick<
  SeedDataset,
  "companies" | "partnerships" | "milestones" | "sources" | "corrections" | "redirects" | "leftOut"
>;

/** The companies that a record names itself, in its order; the first has the lead. */
export function listNamed(record: SeedMilestone | SeedPartnership): string[] {
  if ("companies" in record) return record.companies.map(({ company }) => company);
  const parties = record.parties.map(({ company }) => company);
  return record.formed === undefined ? parties : [...parties, record.formed];
}

/** The outermost company that each is a part of: a whole and its parts stay together. */
export function findFamilies({ companies }: Pick<Part, "companies">): Map<string, string> {
  const chains = listAncestors(companies.map(({ id, partOf = null }) => ({ id, partOf })));
  return new Map([...chains].map(([id, chain]) => [id, chain.at(-1) ?? id]));
}

export function countClaims(sources: readonly SourceRecord[]): number {
  return sources.reduce((sum, { claims }) => sum + claims.length, 0);
}

/**
 * Some of a content with about so many claims: drawn companies with everything they lead, and all that is said of it.
 * @param claims fewer than it has
 */
export function takePart(whole: Part, claims: number, random: Random): Part {
  const families = findFamilies(whole);
  const lead = (record: SeedMilestone | SeedPartnership) => families.get(listNamed(record)[0] ?? "") ?? "";
  const records = [...whole.milestones, ...whole.partnerships];
  const counts = new Map<string, number>();
  for (const { claims: own } of whole.sources)
    for (const { milestone, partnership } of own) {
      const id = (milestone ?? partnership) as string;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  const kept = new Set<string>();
  let rest = claims;
  const waiting = [...new Set(records.map(lead))];
  while (rest > 0 && waiting.length > 0) {
    const [family = ""] = waiting.splice(random.below(waiting.length), 1);
    for (const { id } of records.filter((record) => lead(record) === family)) {
      const own = counts.get(id) ?? 0;
      if (rest <= 0) break;
      kept.add(id);
      rest -= own;
    }
  }
  return keepWhatIsAbout(whole, kept, claims / Math.max(1, countClaims(whole.sources)), random);
}

/** @param kept ids of milestones and partnerships @param share of what is about neither */
function keepWhatIsAbout(whole: Part, kept: ReadonlySet<string>, share: number, random: Random): Part {
  const isKept = ({ milestone, partnership }: { milestone?: string; partnership?: string }) =>
    kept.has(milestone ?? partnership ?? "");
  const isOther = ({ milestone, partnership }: { milestone?: string; partnership?: string }) =>
    milestone === undefined && partnership === undefined && random.chance(share);
  const sources = whole.sources
    .map((source) => ({
      ...source,
      claims: source.claims.filter(isKept),
      metrics: source.metrics.filter(({ subject }) => isKept(subject) || isOther(subject)),
    }))
    .filter(({ claims, metrics }) => claims.length + metrics.length > 0);
  const milestones = whole.milestones
    .filter(({ id }) => kept.has(id))
    .map((each) => ({ ...each, partnerships: each.partnerships.filter((id) => kept.has(id)) }));
  const partnerships = whole.partnerships.filter(({ id }) => kept.has(id));
  const statements = sources.flatMap(({ claims, metrics }) => [...claims, ...metrics]);
  const named = [
    ...[...milestones, ...partnerships].flatMap(listNamed),
    ...statements.flatMap(({ saidBy }) => saidBy),
    ...sources.flatMap(({ metrics }) => metrics.flatMap(({ subject: { company } }) => company ?? [])),
  ];
  const chains = listAncestors(whole.companies.map(({ id, partOf = null }) => ({ id, partOf })));
  const present = new Set(named.flatMap((id) => chains.get(id) ?? []));
  const some = <T>(items: readonly T[]) => items.filter(() => random.chance(share));
  return {
    companies: whole.companies.filter(({ id }) => present.has(id)),
    partnerships,
    milestones,
    sources: sources.map((source) => ({
      ...source,
      mentions: source.mentions.filter((id) => present.has(id)),
    })),
    corrections: some(whole.corrections),
    redirects: some(whole.redirects),
    leftOut: some(whole.leftOut),
  };
}
