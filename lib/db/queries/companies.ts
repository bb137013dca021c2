import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { companyWhere } from "@/lib/db/where/records";
import type { CompanyKind } from "@/lib/domain/company-kinds";
import type { Day } from "@/lib/domain/days";
import type { Page } from "@/lib/schema/list-page";
import type { Company } from "@/lib/schema/shapes";
import { countOfCompanies } from "./counts";
import { type ListQuery, readPage } from "./list";
import { sortedPage } from "./sorted";

/** What companies can be ordered by the number of. */
const COUNTED = ["milestones", "partnerships"] as const;

/** Companies that a filter keeps. */
export async function listCompanies(client: Client, query: ListQuery): Promise<Page<Company>> {
  const { filter, asOf, sort } = query;
  const where = companyWhere(filter, asOf);
  const counted = COUNTED.find((name) => sort === name || sort === `-${name}`);
  if (counted) {
    const [rows, counts] = await Promise.all([
      client.company.findMany({ where, select: { id: true, rank: true } }),
      countOfCompanies(client, null, filter, asOf),
    ]);
    const records = rows.map((row) => ({ ...row, count: counts[counted].get(row.id) ?? 0 }));
    return sortedPage("companies", query, records, (ids) => getCompanies(client, ids, asOf));
  }
  return readPage(
    "companies",
    query,
    {
      rows: ({ within, ...rows }) => client.company.findMany({ where: { AND: [where, within] }, ...rows }),
      count: (within) => client.company.count({ where: { AND: [where, within] } }),
    },
    companyShape,
  );
}

/** A company as it was known on a day; null where it was not. */
export async function getCompany(client: Client, id: string, asOf: Day): Promise<Company | null> {
  const row = await client.company.findFirst({ where: { id, knownFrom: { lte: asOf } } });
  return row && companyShape(row);
}

/** Companies by id, in the order of their names; those that nothing had named by a day are passed over. */
export async function getCompanies(client: Client, ids: Iterable<string>, asOf: Day): Promise<Company[]> {
  const rows = await client.company.findMany({
    where: { id: { in: [...new Set(ids)] }, knownFrom: { lte: asOf } },
    orderBy: { rank: "asc" },
  });
  return rows.map(companyShape);
}

function companyShape(row: Prisma.CompanyGetPayload<object>): Company {
  return {
    id: row.id,
    name: row.name,
    aliases: row.aliases as string[],
    kind: row.kind as CompanyKind,
    country: row.country,
    partOf: row.partOf,
  };
}
