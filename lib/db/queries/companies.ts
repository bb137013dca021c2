import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepRecords, listKnown } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { whereValid } from "@/lib/db/where/conditions";
import { buildCompanyWhere } from "@/lib/db/where/records";
import type { CompanyKind } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import { countRecord, type PromiseRecord } from "@/lib/domain/outcomes";
import type { Company, RecordedCompany } from "@/lib/schema/api/shapes";
import type { Page } from "@/lib/schema/pages/list-page";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { type ListQuery, readPage } from "./list";
import { getRecords, type RecordScope } from "./records";

/** Companies that a filter keeps, each with what became of its promises. */
export async function listCompanies(client: Client, query: ListQuery): Promise<Page<RecordedCompany>> {
  const { filter, asOf, recordScope = filter.scope } = query;
  const page = await listPlainCompanies(client, query);
  return {
    ...page,
    data: await addRecords(client, page.data, { scope: recordScope, sourcing: filter.sourcing }, asOf),
  };
}

type Asked = Pick<ListQuery, "filter" | "asOf">;

async function buildListWhere(
  client: Client,
  { filter, asOf }: Asked,
): Promise<Prisma.CompanyBeliefWhereInput> {
  return {
    ...whereValid(asOf, filter.sourcing),
    scope: filter.scope,
    company: buildCompanyWhere(await withFound(client, "company", filter), asOf),
  };
}

/** How many of the companies that a filter keeps have made a dated promise. */
export async function countPromising(client: Client, asked: Asked): Promise<number> {
  const where = await buildListWhere(client, asked);
  return client.companyBelief.count({ where: { AND: [where, { promised: { gt: 0 } }] } });
}

async function listPlainCompanies(client: Client, query: ListQuery): Promise<Page<Company>> {
  const { asOf } = query;
  const where = await buildListWhere(client, query);
  const page = await readPage(
    "companies",
    query,
    {
      rows: ({ within, ...rows }) =>
        client.companyBelief.findMany({ where: { AND: [where, within] }, ...rows }),
      count: (within) => client.companyBelief.count({ where: { AND: [where, within] } }),
    },
    ({ companyId }) => companyId,
  );
  const known = await getCompanies(client, page.data, asOf);
  const byId = new Map(known.map((company) => [company.id, company]));
  return { ...page, data: page.data.flatMap((id) => byId.get(id) ?? []) };
}

/** Each company that some companies consist of, themselves included, and which of them those are; by its id. */
export async function listWholes(
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await client.companyWhole.findMany({ where: { wholeId: { in: [...ids] } } });
  const byPart = groupBy(rows, ({ partId }) => partId);
  return new Map([...byPart].map(([part, wholes]) => [part, wholes.map(({ wholeId }) => wholeId)]));
}

/**
 * The part that each of some companies stands under in lists by the record: all promises that it is responsible for are
 * those of the part. By the id of the company; others are not there.
 */
export async function listStandsUnder(
  client: Client,
  ids: readonly string[],
  { scope, sourcing }: Pick<Filter, "scope" | "sourcing">,
  asOf: Day,
): Promise<ReadonlyMap<string, string>> {
  const rows = await client.companyBelief.findMany({
    where: { ...whereValid(asOf, sourcing), scope, companyId: { in: [...ids] }, standsUnder: { not: null } },
    select: { companyId: true, standsUnder: true },
  });
  return new Map(
    rows.flatMap(({ companyId, standsUnder }) => (standsUnder ? [[companyId, standsUnder]] : [])),
  );
}

/** A company as it was known on a day, with what became of its promises; null where it was not known. */
export async function getCompany(
  client: Client,
  id: string,
  asOf: Day,
  of: RecordScope = NO_FILTER,
): Promise<RecordedCompany | null> {
  const row = await client.company.findFirst({ where: { id, knownFrom: { lte: asOf } } });
  if (!row) return null;
  const [company] = await addRecords(client, [companyShape(row)], of, asOf);
  return company ?? null;
}

async function addRecords(
  client: Client,
  companies: readonly Company[],
  of: RecordScope,
  asOf: Day,
): Promise<RecordedCompany[]> {
  const ids = companies.map(({ id }) => id);
  const records = await getRecords(client, ids, of, asOf);
  return companies.map((company) => ({
    ...company,
    record: recordShape(records.get(company.id) ?? countRecord([])),
  }));
}

function recordShape({ parts, ...record }: PromiseRecord): RecordedCompany["record"] {
  return {
    dated: record.dated,
    ahead: parts.ahead,
    onTime: parts["on-time"],
    late: parts.late,
    unclear: parts.unclear,
    putOff: parts["put-off"],
    withdrawn: parts.withdrawn,
    missed: parts.missed,
    noReport: parts["no-report"],
    slipped: record.slipped,
    largestShiftDays: record.largestShiftDays,
    longestOverdueDays: record.longestOverdueDays,
  };
}

/** Companies by id, in the order of their names; those that nothing had named by a day are passed over. */
export async function getCompanies(client: Client, ids: Iterable<string>, asOf: Day): Promise<Company[]> {
  const kept = await keepRecords(client, "company", ids, async (missing) => {
    const rows = await client.company.findMany({ where: { id: { in: missing } } });
    return rows.map((row) => [row.id, { rank: row.rank, from: row.knownFrom, shape: companyShape(row) }]);
  });
  return listKnown(kept.values(), asOf);
}

function companyShape(row: Prisma.CompanyGetPayload<object>): Company {
  return {
    id: row.id,
    name: row.name,
    aliases: row.aliases as string[],
    kind: row.kind as CompanyKind,
    country: row.country,
    partOf: row.partOf,
    website: row.website,
    wikidata: row.wikidata,
    ticker: row.ticker,
  };
}
