import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { toDate } from "@/lib/db/queries/dates";
import { whereKnown, whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { MilestoneKind } from "@/lib/domain/milestone-kinds";
import { milestoneStatus } from "@/lib/schema/api/values";
import { COMPANY_NAMES, toNamedCompany } from "./companies";
import { type Finder, getLines } from "./finder";

const WITH_COMPANIES = {
  milestone: {
    include: {
      companies: { orderBy: { position: "asc" }, select: { company: { select: COMPANY_NAMES } } },
    },
  },
} as const satisfies Prisma.MilestoneBeliefInclude;

const ORDER: Prisma.MilestoneBeliefOrderByWithRelationInput[] = [
  { lastSaidOnLatest: "desc" },
  { rank: "asc" },
];

type Row = Prisma.MilestoneBeliefGetPayload<{ include: typeof WITH_COMPANIES }>;

/**
 * Searches milestones by title, by the names and aliases of their companies and by stage; within a place those that
 * were spoken of last first.
 */
export function createMilestoneFinder(client: Client, words: readonly string[], asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const read = (where: object) => ({
    where: { ...whereValid(asOf), ...where },
    include: WITH_COMPANIES,
    orderBy: ORDER,
  });
  return {
    columns: { own: "words", all: "searchText" },
    ids: (where, take) => client.milestone.findMany({ where: known(where), select: { id: true }, take }),
    rowsOf: (ids) => client.milestoneBelief.findMany(read({ milestoneId: { in: ids } })),
    rows: (where, take) => client.milestoneBelief.findMany({ ...read({ milestone: where }), take }),
    count: (where) => client.milestone.count({ where: known(where) }),
    idOf: ({ milestoneId }) => milestoneId,
    searched: ({ milestone }) => ({
      own: getLines(milestone.words),
      borrowed: getLines(milestone.searchText),
    }),
    result: (row) => {
      const current = toDate(row, "current");
      return {
        type: "milestone",
        id: row.milestoneId,
        name: row.milestone.title,
        solidState: row.milestone.solidState !== "no",
        companies: companiesOf(row.milestone).map((company) => toNamedCompany(company, words)),
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
