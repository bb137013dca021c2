import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { toDate } from "@/lib/db/queries/dates";
import { whereKnown, whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { PartnershipKind, PartnershipStatus } from "@/lib/domain/partnerships";
import { COMPANY_NAMES, toNamedCompany } from "./companies";
import { type Finder, getLines } from "./finder";

const WITH_PARTIES = {
  partnership: {
    include: {
      kinds: { orderBy: { position: "asc" } },
      parties: { orderBy: { position: "asc" }, select: { company: { select: COMPANY_NAMES } } },
    },
  },
} as const satisfies Prisma.PartnershipBeliefInclude;

const ORDER: Prisma.PartnershipBeliefOrderByWithRelationInput[] = [
  { undated: "asc" },
  { sortDay: "desc" },
  { rank: "asc" },
];

type Row = Prisma.PartnershipBeliefGetPayload<{ include: typeof WITH_PARTIES }>;

/**
 * Searches partnerships by name, by the names and aliases of their parties and by kind; within a place the newest
 * first.
 */
export function createPartnershipFinder(client: Client, words: readonly string[], asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const read = (where: object) => ({
    where: { ...whereValid(asOf), ...where },
    include: WITH_PARTIES,
    orderBy: ORDER,
  });
  return {
    columns: { own: "words", all: "searchText" },
    ids: (where, take) => client.partnership.findMany({ where: known(where), select: { id: true }, take }),
    rowsOf: (ids) => client.partnershipBelief.findMany(read({ partnershipId: { in: ids } })),
    rows: (where, take) => client.partnershipBelief.findMany({ ...read({ partnership: where }), take }),
    count: (where) => client.partnership.count({ where: known(where) }),
    idOf: ({ partnershipId }) => partnershipId,
    searched: ({ partnership }) => ({
      own: getLines(partnership.words),
      borrowed: getLines(partnership.searchText),
    }),
    result: (row) => ({
      type: "partnership",
      id: row.partnershipId,
      name: row.partnership.name,
      solidState: row.partnership.solidState !== "no",
      companies: companiesOf(row.partnership).map((company) => toNamedCompany(company, words)),
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
