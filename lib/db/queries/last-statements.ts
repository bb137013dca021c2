import type { Client } from "@/lib/db/client";
import { whereKnown, whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { Collection } from "@/lib/schema/api/shapes";

/** The collections whose records have a page. */
type Paged = Exclude<Collection, "claims" | "metrics">;

/** A record, and the last day on which something was said about it, or by it where it is a source. */
export interface LastStatement {
  readonly id: string;
  readonly said: Day;
}

/** A stretch of a collection in the order of its ranks, which count from 0 without a gap. */
export interface RankRange {
  readonly from: number;
  readonly before: number;
}

/** How many records each collection holds, whatever the day: its ranks end there. */
export async function getPageRanks(client: Client): Promise<Record<Paged, number>> {
  const [companies, partnerships, milestones, sources] = await Promise.all([
    client.company.count(),
    client.partnership.count(),
    client.milestone.count(),
    client.source.count(),
  ]);
  return { companies, partnerships, milestones, sources };
}

/** The records of a stretch that were known on a day, with their last words. */
export async function listLastStatements(
  client: Client,
  collection: Paged,
  { from, before }: RankRange,
  asOf: Day,
): Promise<LastStatement[]> {
  const rank = { gte: from, lt: before };
  const orderBy = { rank: "asc" } as const;
  switch (collection) {
    case "milestones": {
      const where = { ...whereValid(asOf), rank };
      const select = { milestoneId: true, lastSaidOnLatest: true } as const;
      const rows = await client.milestoneBelief.findMany({ where, select, orderBy });
      return rows.map(({ milestoneId, lastSaidOnLatest }) => ({ id: milestoneId, said: lastSaidOnLatest }));
    }
    // A belief begins on each day on which something was said.
    case "partnerships": {
      const where = { ...whereValid(asOf), rank };
      const select = { partnershipId: true, validFrom: true } as const;
      const rows = await client.partnershipBelief.findMany({ where, select, orderBy });
      return rows.map(({ partnershipId, validFrom }) => ({ id: partnershipId, said: validFrom }));
    }
    case "companies":
    case "sources": {
      const query = { where: { ...whereKnown(asOf, "all"), rank }, select: KNOWN, orderBy };
      const [rows, wordsOf] =
        collection === "companies"
          ? [await client.company.findMany(query), wordsOfCompanies]
          : [await client.source.findMany(query), wordsOfSources];
      return inTurn(rows, (some) => wordsOf(client, some, asOf));
    }
  }
}

const KNOWN = { id: true, knownFrom: true } as const;

interface KnownRow {
  readonly id: string;
  readonly knownFrom: Day;
}

type Dated = readonly [id: string | null, day: Day | null];

/** So many at a time: what is read to find their last words is much more than they are. */
const AT_ONCE = 200;

async function inTurn(
  rows: readonly KnownRow[],
  wordsOf: (ids: string[]) => Promise<readonly Dated[]>,
): Promise<LastStatement[]> {
  const last = new Map(rows.map(({ id, knownFrom }) => [id, knownFrom]));
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const ids = rows.slice(start, start + AT_ONCE).map(({ id }) => id);
    for (const [id, day] of await wordsOf(ids)) {
      const known = id === null ? undefined : last.get(id);
      if (id !== null && day !== null && known !== undefined && day > known) last.set(id, day);
    }
  }
  return [...last].map(([id, said]) => ({ id, said }));
}

async function wordsOfSources(client: Client, ids: string[], asOf: Day): Promise<Dated[]> {
  const where = { sourceId: { in: ids }, saidOnLatest: { lte: asOf } };
  const [claims, metrics] = await Promise.all([
    client.claim.groupBy({ by: ["sourceId"], where, _max: { saidOnLatest: true } }),
    client.metric.groupBy({ by: ["sourceId"], where, _max: { saidOnLatest: true } }),
  ]);
  return [...claims, ...metrics].map(({ sourceId, _max }): Dated => [sourceId, _max.saidOnLatest]);
}

/** About what they take part in, and figures of their own. */
async function wordsOfCompanies(client: Client, ids: string[], asOf: Day): Promise<Dated[]> {
  const where = whereValid(asOf);
  const milestoneBeliefs = { where, select: { lastSaidOnLatest: true } } as const;
  const partnershipBeliefs = { where, select: { validFrom: true } } as const;
  const companyId = { in: ids };
  const [milestones, partnerships, metrics] = await Promise.all([
    client.milestoneInvolves.findMany({
      where: { companyId },
      select: { companyId: true, milestone: { select: { beliefs: milestoneBeliefs } } },
    }),
    client.partnershipInvolves.findMany({
      where: { companyId },
      select: { companyId: true, partnership: { select: { beliefs: partnershipBeliefs } } },
    }),
    client.metric.groupBy({
      by: ["companyId"],
      where: { companyId, saidOnLatest: { lte: asOf } },
      _max: { saidOnLatest: true },
    }),
  ]);
  return [
    ...milestones.map((row): Dated => [row.companyId, row.milestone.beliefs[0]?.lastSaidOnLatest ?? null]),
    ...partnerships.map((row): Dated => [row.companyId, row.partnership.beliefs[0]?.validFrom ?? null]),
    ...metrics.map((row): Dated => [row.companyId, row._max.saidOnLatest]),
  ];
}
