import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { toDate } from "@/lib/db/queries/dates";
import { whereKnown, whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { PartnershipKind, PartnershipStatus } from "@/lib/domain/partnerships";
import type { SearchTerms } from "@/lib/domain/search-tokens";
import { COMPANY_NAMES, toNamedCompany } from "./companies";
import type { Finder } from "./finder";

const WITH_PARTIES = {
  partnership: {
    include: {
      kinds: { orderBy: { position: "asc" } },
      parties: { orderBy: { position: "asc" }, select: { company: { select: COMPANY_NAMES } } },
    },
  },
} as const satisfies Prisma.PartnershipBeliefInclude;

const ORDER: Prisma.PartnershipBeliefOrderByWithRelationInput[] = [
  { claims: "desc" },
  { undated: "asc" },
  { sortDay: "desc" },
  { rank: "asc" },
];

type Row = Prisma.PartnershipBeliefGetPayload<{ include: typeof WITH_PARTIES }>;

/**
 * Searches partnerships by name, by the names and aliases of their parties and by kind; those with most claims first,
 * then the newest.
 */
export function createPartnershipFinder(client: Client, search: SearchTerms, asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const sorted = async (where: Prisma.PartnershipBeliefWhereInput, take?: number) => {
    const rows = await client.partnershipBelief.findMany({
      where: { ...whereValid(asOf), ...where },
      select: { partnershipId: true },
      orderBy: ORDER,
      ...(take !== undefined && { take }),
    });
    return rows.map(({ partnershipId }) => partnershipId);
  };
  return {
    kind: "partnership",
    sort: (ids) => sorted({ partnershipId: { in: ids } }),
    first: (where, take) => sorted({ partnership: where }, take),
    count: (where) => client.partnership.count({ where: known(where) }),
    rows: (ids) =>
      client.partnershipBelief.findMany({
        where: { ...whereValid(asOf), partnershipId: { in: ids } },
        include: WITH_PARTIES,
      }),
    idOf: ({ partnershipId }) => partnershipId,
    result: (row) => ({
      type: "partnership",
      id: row.partnershipId,
      name: row.partnership.name,
      solidState: row.partnership.solidState !== "no",
      companies: companiesOf(row.partnership).map((company) => toNamedCompany(company, search)),
      kinds: row.partnership.kinds.map(({ kind }) => kind as PartnershipKind),
      status: row.status as PartnershipStatus,
      announced: toDate(row, "announced"),
    }),
  };
}

/** Each party once, also where it has two roles. */
function companiesOf({ parties }: Row["partnership"]) {
  return [...new Map(parties.map(({ company }) => [company.id, company])).values()];
}
