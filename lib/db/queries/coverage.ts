import type { Client } from "@/lib/db/client";
import { keepAnswer } from "@/lib/db/kept";
import { buildChangeWhere } from "@/lib/db/where/changes";
import { buildMilestoneWhere } from "@/lib/db/where/milestones";
import { buildClaimWhere, buildSourceWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { Coverage, Freshness, SourceShare } from "@/lib/schema/pages/remarks";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { FACETS } from "./facets/facets";
import { listAuditsAndLeftOut } from "./remarks";
import { tallyMilestones } from "./tallies";

/** Counts what the content on solid-state batteries covers, under the conditions of the lists that it can be seen in. */
export async function readCoverage(client: Client, asOf: Day): Promise<Coverage> {
  const claimWhere = buildClaimWhere(NO_FILTER, asOf);
  const isWeak = { OR: [{ wellFrom: null }, { wellFrom: { gt: asOf } }] };
  const [sources, claims, ofSources, ofCompanies, ofMilestones, checked, weakClaims, tallies, remarks] =
    await Promise.all([
      client.source.findMany({
        where: buildSourceWhere(NO_FILTER, asOf),
        select: { id: true, language: true, tier: true, read: true },
      }),
      client.claim.groupBy({ by: ["sourceId"], where: claimWhere, _count: true }),
      FACETS.sources(client, NO_FILTER, asOf),
      FACETS.companies(client, NO_FILTER, asOf),
      client.milestoneInvolves.findMany({
        where: { country: { not: null }, milestone: buildMilestoneWhere(NO_FILTER, asOf) },
        select: { country: true, milestoneId: true },
      }),
      client.claim.count({ where: { ...claimWhere, checkedOn: { lte: asOf } } }),
      client.claim.count({ where: { AND: [claimWhere, isWeak] } }),
      tallyMilestones(client, { ...NO_FILTER, status: ["unreported"] }, asOf),
      listAuditsAndLeftOut(client),
    ]);
  const claimsOf = new Map(claims.map(({ sourceId, _count }) => [sourceId, _count]));
  const shares = (by: "language" | "tier"): SourceShare[] =>
    [...groupBy(sources, (source) => source[by])]
      .map(([id, of]) => ({
        id,
        sources: of.length,
        claims: of.reduce((sum, source) => sum + (claimsOf.get(source.id) ?? 0), 0),
      }))
      .sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
  const milestonesIn = groupBy(ofMilestones, ({ country }) => country ?? undefined);
  return {
    asOf,
    sources: sources.length,
    claims: claims.reduce((sum, { _count }) => sum + _count, 0),
    byCountry: (ofCompanies.country ?? [])
      .map(({ id, count }) => ({ id, companies: count, milestones: countMilestones(milestonesIn.get(id)) }))
      .sort((a, b) => b.companies - a.companies || (a.id < b.id ? -1 : 1)),
    byLanguage: shares("language"),
    byTier: shares("tier"),
    byYear: ofSources.year.filter(({ count }) => count > 0).toReversed(),
    checked,
    excerpts: sources.filter(({ read }) => read === "excerpt").length,
    weakClaims,
    withoutReport: tallies.reduce((sum, { count }) => sum + count, 0),
    ...remarks,
  };
}

/** Of a country several companies may be involved in one. */
function countMilestones(involved: readonly { readonly milestoneId: string }[] = []): number {
  return new Set(involved.map(({ milestoneId }) => milestoneId)).size;
}

/**
 * When the last source came and when a report was last looked for, up to a day. The source is the last of which the list of
 * what was added holds a claim in the scope: a reader who follows the day finds it there.
 */
export async function readFreshness(client: Client, filter: Filter, asOf: Day): Promise<Freshness> {
  const [newest, looks] = await Promise.all([
    client.claim.findFirst({
      where: { AND: [buildChangeWhere({ ...filter, by: "added" }, asOf), { addedOn: { lte: asOf } }] },
      orderBy: { addedOn: "desc" },
      select: { addedOn: true },
    }),
    keepAnswer(client, ["looks"], () => client.milestone.findMany({ select: { lookedFor: true } })),
  ]);
  const lookDays = looks.flatMap(({ lookedFor }) => (lookedFor as { on: Day }[]).map(({ on }) => on));
  const last = (days: readonly Day[]) =>
    days.filter((day) => day <= asOf).reduce<Day | null>((a, b) => (a !== null && a > b ? a : b), null);
  return { lastAdded: newest?.addedOn ?? null, lastLook: last(lookDays) };
}
