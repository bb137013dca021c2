import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepRecords, listKnown } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { buildSourceWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { PublishedBasis, Reading, SourceKind, Tier } from "@/lib/domain/sourcing";
import type { Source } from "@/lib/schema/api/shapes";
import type { Page } from "@/lib/schema/pages/list-page";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { toDate } from "./dates";
import { type ListQuery, readPage, readSortedPage } from "./list";

const MENTIONS = { mentions: { orderBy: { position: "asc" } } } as const satisfies Prisma.SourceInclude;

type Row = Prisma.SourceGetPayload<{ include: typeof MENTIONS }>;

/** Orders that the database does not have, and what they take. */
const SORTED_HERE: readonly string[] = ["published", "publisher", "-publisher"];
const SORTED_BY = { id: true, rank: true, publisher: true, publishedEdtf: true } as const;

/** Sources that a filter keeps. */
export async function listSources(client: Client, query: ListQuery): Promise<Page<Source>> {
  const where = buildSourceWhere(await withFound(client, "source", query.filter), query.asOf);
  if (query.sort !== null && SORTED_HERE.includes(query.sort)) {
    const rows = await client.source.findMany({ where, select: SORTED_BY });
    const records = rows.map(({ publishedEdtf, ...row }) => ({ ...row, undated: publishedEdtf === null }));
    return readSortedPage("sources", query, records, (ids) => getSources(client, ids, query.asOf));
  }
  return readPage(
    "sources",
    query,
    {
      rows: ({ within, ...rows }) =>
        client.source.findMany({ where: { AND: [where, within] }, ...rows, include: MENTIONS }),
      count: (within) => client.source.count({ where: { AND: [where, within] } }),
    },
    sourceShape,
  );
}

/** A source, where something it says had been said by a day; else null. */
export async function getSource(client: Client, id: string, asOf: Day): Promise<Source | null> {
  const row = await client.source.findFirst({ where: { id, knownFrom: { lte: asOf } }, include: MENTIONS });
  return row && sourceShape(row);
}

/** The ids of the sources that speak of at least two of some companies, the newest first. */
export async function listSharedSources(
  client: Client,
  companies: readonly string[],
  { scope, sourcing }: Pick<Filter, "scope" | "sourcing">,
  asOf: Day,
): Promise<string[]> {
  const rows = await client.sourceInvolves.findMany({
    where: {
      companyId: { in: [...companies] },
      knownFrom: { lte: asOf },
      source: buildSourceWhere({ ...NO_FILTER, scope, sourcing }, asOf),
    },
    orderBy: { source: { rank: "desc" } },
    select: { sourceId: true },
  });
  const bySource = groupBy(rows, ({ sourceId }) => sourceId);
  return [...bySource].flatMap(([id, about]) => (about.length > 1 ? [id] : []));
}

/** Sources by id, the oldest first; those that had said nothing by a day are passed over. */
export async function getSources(client: Client, ids: Iterable<string>, asOf: Day): Promise<Source[]> {
  const kept = await keepRecords(client, "source", ids, async (missing) => {
    const rows = await client.source.findMany({ where: { id: { in: missing } }, include: MENTIONS });
    return rows.map((row) => [row.id, { rank: row.rank, from: row.knownFrom, shape: sourceShape(row) }]);
  });
  return listKnown(kept.values(), asOf);
}

function sourceShape(row: Row): Source {
  return {
    id: row.id,
    publisher: row.publisher,
    title: row.title,
    authors: row.authors as string[],
    url: row.url,
    archiveUrl: row.archiveUrl,
    retrieved: row.retrieved,
    read: row.read as Reading,
    added: row.added,
    published: toDate(row, "published"),
    publishedBasis: row.publishedBasis as PublishedBasis,
    kind: row.kind as SourceKind,
    tier: row.tier as Tier,
    syndicatedFrom: row.syndicatedFrom,
    mentions: row.mentions.map(({ companyId }) => companyId),
    language: row.language,
    note: row.note,
  };
}
