import { listAncestors } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { buildMilestoneHistory } from "@/lib/domain/derive/history";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { getOutcome, getStatus } from "@/lib/domain/derive/outcomes";
import { groupBy } from "@/lib/domain/list";
import type { MilestoneClaim } from "@/lib/domain/statement";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { getSaidOn } from "@/lib/schema/seeds/source";

/** One thing that is counted of a content: a mean, or a share of 1. */
export interface Trait {
  readonly name: string;
  readonly value: number;
  /** Of how many records it is told: of few it may differ by chance. */
  readonly cases: number;
}

/** Made up and real may differ by this share of the real one. */
const MOST_DIFFERENCE = 0.2;
/** Shares of fewer real records than this are shown and not judged. */
const LEAST_CASES = 20;

/** What a content is like, whatever its size: how many go with how many, and which shares there are. @param asOf the day of statuses */
export function measureTraits(dataset: SeedDataset, asOf: Day): Trait[] {
  const { companies, partnerships, milestones, sources } = dataset;
  const claims = sources.flatMap((source) => source.claims);
  const metrics = sources.flatMap((source) => source.metrics);
  const promises = milestones.flatMap((milestone) => milestone.companies);
  const said = [...groupBy(claims, ({ milestone }) => milestone).values()].map(({ length }) => length);
  const ofCompanies = [...groupBy(promises, ({ company }) => company).values()].map(({ length }) => length);
  const mean = (name: string, many: number, of: number): Trait => ({ name, value: many / of, cases: of });
  const share = (name: string, some: readonly unknown[], of: readonly unknown[]): Trait => ({
    ...{ name, value: some.length / of.length, cases: some.length },
  });
  return [
    mean("companies per milestone", promises.length, milestones.length),
    mean(
      "claims per milestone",
      said.reduce((sum, count) => sum + count, 0),
      milestones.length,
    ),
    { name: "claims per milestone, of nine in ten at most", value: getNinth(said), cases: said.length },
    mean("milestones per company that has one", promises.length, ofCompanies.length),
    {
      name: "milestones per company, of nine in ten at most",
      value: getNinth(ofCompanies),
      cases: ofCompanies.length,
    },
    mean(
      "parties per partnership",
      partnerships.flatMap(({ parties }) => parties).length,
      partnerships.length,
    ),
    mean("claims per company", claims.length, companies.length),
    mean("claims per source", claims.length, sources.length),
    mean("figures per source", metrics.length, sources.length),
    share(
      "claims without a date",
      claims.filter(({ date }) => !date),
      claims,
    ),
    share(
      "milestones with a partnership",
      milestones.filter((each) => each.partnerships.length > 0),
      milestones,
    ),
    share(
      "sources that are tertiary",
      sources.filter(({ tier }) => tier === "tertiary"),
      sources,
    ),
    ...measureHistories(dataset, asOf),
  ];
}

function getNinth(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length * 0.9)] ?? 0;
}

/** Shares of statuses and outcomes among milestones, and of what claims did among all about milestones. */
function measureHistories(dataset: SeedDataset, asOf: Day): Trait[] {
  const claims = groupBy(listMilestoneClaims(dataset), ({ milestone }) => milestone);
  const partiesOf = createPartiesLookup(dataset);
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let steps = 0;
  for (const milestone of dataset.milestones) {
    const own = claims.get(milestone.id) ?? [];
    const parties = partiesOf(milestone.companies.map(({ company }) => company));
    const belief = deriveMilestone(own, parties);
    count(`status: ${getStatus(belief, asOf)}`);
    count(`outcome: ${getOutcome(belief, asOf) ?? "none"}`);
    for (const { revision } of buildMilestoneHistory(own, parties)) count(`revision: ${revision}`);
    steps += own.length;
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cases]) => ({
      name,
      value: cases / (name.startsWith("revision") ? steps : dataset.milestones.length),
      cases,
    }));
}

type ClaimOf = MilestoneClaim & { readonly milestone: string };

function listMilestoneClaims({ sources }: SeedDataset): ClaimOf[] {
  return sources.flatMap((source) =>
    source.claims.flatMap((claim, position) => {
      if (claim.milestone === undefined) return [];
      const place = { id: `${source.id}--${claim.key}`, source: source.id, tier: source.tier, position };
      const { milestone, saidBy, date = null } = claim;
      const says = claim.says as MilestoneClaim["says"];
      return [{ ...place, milestone, saidBy, says, date, saidOn: getSaidOn(claim, source) }];
    }),
  );
}

/** The companies of a milestone with their parts and wholes, looked up rather than sought among all companies. */
function createPartiesLookup({ companies }: SeedDataset): (ids: readonly string[]) => Set<string> {
  const chains = listAncestors(companies.map(({ id, partOf = null }) => ({ id, partOf })));
  const parts = new Map<string, string[]>();
  for (const [id, chain] of chains)
    for (const whole of chain) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  return (ids) => new Set(ids.flatMap((id) => [...(chains.get(id) ?? []), ...(parts.get(id) ?? [])]));
}

/** The traits of a made-up content that are too far from the real one's. */
export function findUnlikeTraits(real: readonly Trait[], made: readonly Trait[]): string[] {
  return real.flatMap(({ name, value, cases }) => {
    const own = made.find((trait) => trait.name === name)?.value ?? 0;
    const isOff = cases >= LEAST_CASES && Math.abs(own - value) > value * MOST_DIFFERENCE;
    return isOff ? [`${name}: ${own.toFixed(3)} instead of ${value.toFixed(3)}`] : [];
  });
}

/** The traits of both side by side, a line each. */
export function formatTraits(real: readonly Trait[], made: readonly Trait[]): string[] {
  const names = [...new Set([...real, ...made].map(({ name }) => name))];
  const find = (traits: readonly Trait[], name: string) =>
    traits.find((each) => each.name === name)?.value ?? 0;
  return names.map((name) => {
    const [one, other] = [find(real, name), find(made, name)];
    const columns = [one.toFixed(3), other.toFixed(3), one === 0 ? "" : `x ${(other / one).toFixed(2)}`];
    return `${name.padEnd(48)}${columns.map((column) => column.padStart(10)).join("")}`;
  });
}
