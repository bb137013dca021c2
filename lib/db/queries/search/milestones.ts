import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { toDate } from "@/lib/db/queries/dates";
import { whereKnown, whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { MilestoneKind } from "@/lib/domain/milestone-kinds";
import type { SearchTerms } from "@/lib/domain/search-tokens";
import { milestoneStatus } from "@/lib/schema/api/values";
import { COMPANY_NAMES, toNamedCompany } from "./companies";
import type { Finder } from "./finder";

const WITH_COMPANIES = {
  milestone: {
    include: {
      companies: { orderBy: { position: "asc" }, select: { company: { select: COMPANY_NAMES } } },
    },
  },
} as const satisfies Prisma.MilestoneBeliefInclude;

const ORDER: Prisma.MilestoneBeliefOrderByWithRelationInput[] = [
  { claims: "desc" },
  { lastSaidOnLatest: "desc" },
  { rank: "asc" },
];

type Row = Prisma.MilestoneBeliefGetPayload<{ include: typeof WITH_COMPANIES }>;

/**
 * Searches milestones by title, by the names and aliases of their companies and by stage; those with most claims first,
 * then those that were spoken of last.
 */
export function createMilestoneFinder(client: Client, search: SearchTerms, asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const sorted = async (where: Prisma.MilestoneBeliefWhereInput, take?: number) => {
    const rows = await client.milestoneBelief.findMany({
      where: { ...whereValid(asOf), ...where },
      select: { milestoneId: true },
      orderBy: ORDER,
      ...(take !== undefined && { take }),
    });
    return rows.map(({ milestoneId }) => milestoneId);
  };
  return {
    kind: "milestone",
    sort: (ids) => sorted({ milestoneId: { in: ids } }),
    first: (where, take) => sorted({ milestone: where }, take),
    count: (where) => client.milestone.count({ where: known(where) }),
    rows: (ids) =>
      client.milestoneBelief.findMany({
        where: { ...whereValid(asOf), milestoneId: { in: ids } },
        include: WITH_COMPANIES,
      }),
    idOf: ({ milestoneId }) => milestoneId,
    result: (row) => {
      const current = toDate(row, "current");
      return {
        type: "milestone",
        id: row.milestoneId,
        name: row.milestone.title,
        solidState: row.milestone.solidState !== "no",
        companies: companiesOf(row.milestone).map((company) => toNamedCompany(company, search)),
        kind: row.milestone.kind as MilestoneKind,
        status: milestoneStatus.parse(row.status),
        date: toDate(row, "achieved") ?? current,
      };
    },
  };
}

function companiesOf({ companies }: Row["milestone"]) {
  return companies.map(({ company }) => company);
}
