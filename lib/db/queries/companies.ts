import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { companyWhere } from "@/lib/db/where/records";
import type { CompanyKind } from "@/lib/domain/company-kinds";
import type { Day } from "@/lib/domain/days";
import type { Page } from "@/lib/schema/list-page";
import type { Company } from "@/lib/schema/shapes";
import { type ListQuery, planPage } from "./list";

/** Companies that a filter keeps. */
export async function listCompanies(client: Client, query: ListQuery): Promise<Page<Company>> {
  const plan = planPage("companies", query);
  const where = companyWhere(query.filter, query.asOf);
  const [rows, total] = await Promise.all([
    client.company.findMany({ where: { AND: [where, plan.after] }, orderBy: plan.orderBy, take: plan.take }),
    client.company.count({ where }),
  ]);
  return plan.page(rows, total, companyShape);
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

/** Those of some ids that no company has. */
export async function unknownCompanies(client: Client, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await client.company.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
