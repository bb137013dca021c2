import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepRecords } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { whereKnown, whereValid, whereWeak } from "@/lib/db/where/conditions";
import { buildPartnershipStateWhere, buildPartnershipWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { PartnershipKind, PartnershipStatus, Role } from "@/lib/domain/partnerships";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { Electrolyte, SolidState, Technology } from "@/lib/domain/technologies";
import type { Partnership } from "@/lib/schema/api/shapes";
import type { Page } from "@/lib/schema/pages/list-page";
import { countByPartnership } from "./counts";
import { compareDated, toDate } from "./dates";
import { type ListQuery, readPage, readSortedPage } from "./list";

/** What a belief needs beside it to become a partnership: only what was known by then. */
function withPartnership(asOf: Day, sourcing: Sourcing = "all") {
  const said = {
    where: { saidOnLatest: { lte: asOf }, ...(sourcing === "well" && { tier: { not: "tertiary" } }) },
    select: { sourceId: true },
    orderBy: { rank: "asc" },
  } as const;
  return {
    partnership: {
      include: {
        kinds: { orderBy: { position: "asc" } },
        technologies: { orderBy: { position: "asc" } },
        electrolytes: { orderBy: { position: "asc" } },
        parties: { orderBy: { position: "asc" } },
        milestones: {
          where: { milestone: whereKnown(asOf, sourcing) },
          orderBy: { milestone: { rank: "asc" } },
        },
        claims: said,
        metrics: said,
      },
    },
  } as const satisfies Prisma.PartnershipBeliefInclude;
}

/** The columns of all orders of the list that the database has (orders.ts). */
const ORDERED = { partnershipId: true, undated: true, sortDay: true, rank: true } as const;

type Row = Prisma.PartnershipBeliefGetPayload<{ include: ReturnType<typeof withPartnership> }>;

/** Partnerships that a filter keeps, as they were believed on the day asked for. */
export async function listPartnerships(client: Client, query: ListQuery): Promise<Page<Partnership>> {
  const { asOf, filter } = query;
  const where: Prisma.PartnershipBeliefWhereInput = {
    ...buildPartnershipStateWhere(filter, asOf),
    partnership: buildPartnershipWhere(await withFound(client, "partnership", filter), asOf),
  };
  if (query.sort?.endsWith("milestones")) {
    const [rows, counts] = await Promise.all([
      client.partnershipBelief.findMany({ where, select: { partnershipId: true, rank: true } }),
      countByPartnership(client, filter.sourcing, asOf),
    ]);
    const records = rows.map(({ partnershipId: id, rank }) => ({ id, rank, count: counts.get(id) ?? 0 }));
    return readSortedPage("partnerships", query, records, (ids) =>
      getPartnerships(client, ids, asOf, filter.sourcing),
    );
  }
  const page = await readPage(
    "partnerships",
    query,
    {
      rows: ({ within, ...rows }) =>
        client.partnershipBelief.findMany({ where: { AND: [where, within] }, ...rows, select: ORDERED }),
      count: (within) => client.partnershipBelief.count({ where: { AND: [where, within] } }),
    },
    ({ partnershipId }) => partnershipId,
  );
  const kept = await keepPartnerships(client, page.data, asOf, filter.sourcing);
  return { ...page, data: page.data.flatMap((id) => kept.get(id)?.shape ?? []) };
}

/** A partnership as it was believed on a day; null where nothing had been said about it. */
export async function getPartnership(client: Client, id: string, asOf: Day): Promise<Partnership | null> {
  const [partnership] = await getPartnerships(client, [id], asOf);
  return partnership ?? null;
}

/** Partnerships by id, in the order of their announcement; ids that were not known on the day are passed over. */
export async function getPartnerships(
  client: Client,
  ids: Iterable<string>,
  asOf: Day,
  sourcing: Sourcing = "all",
): Promise<Partnership[]> {
  const kept = await keepPartnerships(client, ids, asOf, sourcing);
  return [...kept.values()].sort(compareDated).map(({ shape }) => shape);
}

function keepPartnerships(client: Client, ids: Iterable<string>, asOf: Day, sourcing: Sourcing) {
  return keepRecords(client, `partnership ${asOf} ${sourcing}`, ids, async (missing) => {
    const rows = await client.partnershipBelief.findMany({
      where: { ...whereValid(asOf, sourcing), partnershipId: { in: missing } },
      include: withPartnership(asOf, sourcing),
    });
    return rows.map((row) => {
      const { partnershipId, undated, sortDay, rank } = row;
      return [partnershipId, { undated, sortDay, rank, shape: partnershipShape(row, asOf) }] as const;
    });
  });
}

function partnershipShape(row: Row, asOf: Day): Partnership {
  const { partnership } = row;
  return {
    id: partnership.id,
    name: partnership.name,
    kinds: partnership.kinds.map(({ kind }) => kind as PartnershipKind),
    technologies: partnership.technologies.map(({ technology }) => technology as Technology),
    electrolytes: partnership.electrolytes.map(({ electrolyte }) => electrolyte as Electrolyte),
    solidState: partnership.solidState as SolidState,
    parties: partnership.parties.map(({ companyId, role }) => ({ company: companyId, role: role as Role })),
    unnamedParties: partnership.unnamedParties,
    formed: partnership.formed,
    announced: toDate(row, "announced"),
    status: row.status as PartnershipStatus,
    milestones: partnership.milestones.map(({ milestoneId }) => milestoneId),
    sources: [...new Set([...partnership.claims, ...partnership.metrics].map(({ sourceId }) => sourceId))],
    weaklySourced: whereWeak(partnership.wellFrom, asOf),
  };
}
