import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { countBySource } from "@/lib/db/queries/counts";
import { toDate } from "@/lib/db/queries/dates";
import { whereKnown } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { SearchTerms } from "@/lib/domain/search-tokens";
import type { SourceKind, Tier } from "@/lib/domain/sourcing";
import { type Finder, MOST_READ, sortByCount } from "./finder";

type Row = Prisma.SourceGetPayload<object>;

/** Searches sources by title and publisher; those that say most first, then the newest. */
export function createSourceFinder(client: Client, _search: SearchTerms, asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const read = { select: { id: true }, orderBy: { rank: "desc" } } as const;
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const sort = async (ids: string[]) => {
    const all = { scope: "all", sourcing: "all" } as const;
    const [rows, { claims, metrics }] = await Promise.all([
      client.source.findMany({ where: known({ id: { in: ids } }), ...read }),
      countBySource(client, ids, all, asOf),
    ]);
    return sortByCount(idsOf(rows), (id) => (claims.get(id) ?? 0) + (metrics.get(id) ?? 0));
  };
  return {
    kind: "source",
    sort,
    first: async (where) =>
      sort(idsOf(await client.source.findMany({ where: known(where), ...read, take: MOST_READ }))),
    count: (where) => client.source.count({ where: known(where) }),
    rows: (ids) => client.source.findMany({ where: { id: { in: ids } } }),
    idOf: ({ id }) => id,
    result: (row) => ({
      type: "source",
      id: row.id,
      name: row.title ?? row.publisher,
      solidState: row.solidFrom !== null && row.solidFrom <= asOf,
      publisher: row.publisher,
      published: toDate(row, "published"),
      kind: row.kind as SourceKind,
      tier: row.tier as Tier,
    }),
  };
}
