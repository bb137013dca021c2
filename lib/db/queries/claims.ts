import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepRecords } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { whereWeak } from "@/lib/db/where/conditions";
import { buildClaimWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { Reading, Sourcing, Tier } from "@/lib/domain/sourcing";
import type { MilestoneSays, PartnershipSays } from "@/lib/domain/statement";
import type { Claim } from "@/lib/schema/api/shapes";
import type { Page } from "@/lib/schema/pages/list-page";
import { toDate, toSaidOn } from "./dates";
import { type ListQuery, readPage } from "./list";

/** Claims that a filter keeps. */
export async function listClaims(client: Client, query: ListQuery): Promise<Page<Claim>> {
  const where = buildClaimWhere(await withFound(client, "claim", query.filter), query.asOf);
  return readPage(
    "claims",
    query,
    {
      rows: ({ within, ...rows }) => client.claim.findMany({ where: { AND: [where, within] }, ...rows }),
      count: (within) => client.claim.count({ where: { AND: [where, within] } }),
    },
    (row) => toClaimShape(row, query.asOf),
  );
}

/** A claim, where it had been made by a day; else null. */
export async function getClaim(client: Client, id: string, asOf: Day): Promise<Claim | null> {
  const row = await client.claim.findFirst({ where: { id, saidOnLatest: { lte: asOf } } });
  return row && toClaimShape(row, asOf);
}

/** What claims can be asked for by: what they are about, or where they stand. */
export interface ClaimsOf {
  readonly milestones?: readonly string[];
  readonly partnerships?: readonly string[];
  readonly sources?: readonly string[];
}

/** Every claim about these records or by these sources that had been made by a day, in domain order. */
export async function findClaims(
  client: Client,
  of: ClaimsOf,
  asOf: Day,
  sourcing: Sourcing = "all",
): Promise<Claim[]> {
  const keys = (["milestones", "partnerships", "sources"] as const).flatMap((kind) =>
    (of[kind] ?? []).map((id) => keyOf(COLUMNS[kind], id)),
  );
  const kept = await keepRecords(client, `claims ${asOf} ${sourcing}`, keys, async (missing) => {
    const idsOf = (column: Column) =>
      missing.filter((key) => key.startsWith(`${column} `)).map((key) => key.slice(column.length + 1));
    const columns = Object.values(COLUMNS);
    // Asked for by one column at a time: of several at once a database reads all that was said by the day.
    const found = await Promise.all(
      columns.map((column) => {
        const ids = idsOf(column);
        const said = {
          saidOnLatest: { lte: asOf },
          ...(sourcing === "well" && { tier: { not: "tertiary" } }),
        };
        return ids.length === 0 ? [] : client.claim.findMany({ where: { ...said, [column]: { in: ids } } });
      }),
    );
    const rows = new Map(found.flat().map((row) => [row.id, row])).values();
    const claims = new Map(missing.map((key): [string, RankedClaim[]] => [key, []]));
    for (const row of rows) {
      const claim = { rank: row.rank, shape: toClaimShape(row, asOf) };
      for (const column of columns) {
        claims.get(keyOf(column, row[column] ?? ""))?.push(claim);
      }
    }
    return claims;
  });
  // Asked for by a source and by what it is about, a claim is found twice.
  const ranked = new Map([...kept.values()].flat().map((claim) => [claim.rank, claim.shape]));
  return [...ranked].sort(([a], [b]) => a - b).map(([, shape]) => shape);
}

/** The columns that tell what a claim is about and where it stands. */
const COLUMNS = { milestones: "milestoneId", partnerships: "partnershipId", sources: "sourceId" } as const;
type Column = (typeof COLUMNS)[keyof typeof COLUMNS];

interface RankedClaim {
  readonly rank: number;
  readonly shape: Claim;
}

function keyOf(column: Column, id: string): string {
  return `${column} ${id}`;
}

/** A row as a claim, as it was sourced on a day. */
export function toClaimShape(row: Prisma.ClaimGetPayload<object>, asOf: Day): Claim {
  return {
    id: row.id,
    about:
      row.milestoneId !== null
        ? { type: "milestone", id: row.milestoneId }
        : { type: "partnership", id: row.partnershipId as string },
    says: row.says as MilestoneSays | PartnershipSays,
    date: toDate(row, "date"),
    asSaid: row.asSaid,
    saidOn: toSaidOn(row, "saidOn"),
    saidBy: row.saidBy as string[],
    via: row.via,
    summary: row.summary,
    note: row.note,
    source: row.sourceId,
    paragraphs: row.paragraphs as number[],
    tier: row.tier as Tier,
    checked:
      row.checkedOn !== null && row.checkedOn <= asOf
        ? { on: row.checkedOn, against: row.checkedAgainst as Reading }
        : null,
    weaklySourced: whereWeak(row.wellFrom, asOf),
    sameTextAs: row.copyOf,
  };
}
