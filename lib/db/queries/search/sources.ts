import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { toDate } from "@/lib/db/queries/dates";
import { whereKnown } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { SourceKind, Tier } from "@/lib/domain/sourcing";
import { type Finder, getLines } from "./finder";

type Row = Prisma.SourceGetPayload<object>;

/** Searches sources by title and publisher; within a place the newest first. */
export function createSourceFinder(client: Client, asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const orderBy = { rank: "desc" } as const;
  return {
    columns: { own: "words", all: "words" },
    ids: (where, take) => client.source.findMany({ where: known(where), select: { id: true }, take }),
    rowsOf: (ids) => client.source.findMany({ where: { id: { in: ids } }, orderBy }),
    rows: (where, take) => client.source.findMany({ where: known(where), orderBy, take }),
    count: (where) => client.source.count({ where: known(where) }),
    idOf: ({ id }) => id,
    searched: ({ words }) => ({ own: getLines(words), borrowed: [] }),
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
