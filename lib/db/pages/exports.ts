import type { Client } from "@/lib/db/client";
import { type DatasetVersion, readSame } from "@/lib/db/database";
import { LISTS } from "@/lib/db/queries/collections";
import { countByCompany, countBySource } from "@/lib/db/queries/counts";
import type { ListQuery } from "@/lib/db/queries/list";
import { findLeadPromises, type RecordScope } from "@/lib/db/queries/records";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { ExportRecord, Listed } from "@/lib/schema/api/records";
import type { Page, RowNames } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";

type ReadExportPage<L extends ListName> = (
  client: Client,
  query: ListQuery,
) => Promise<Page<ExportRecord<L>>>;

const FILED: { readonly [L in ListName]: ReadExportPage<L> } = {
  ...LISTS,
  companies: async (client, query) => {
    const page = await LISTS.companies(client, query);
    const ids = page.data.map(({ id }) => id);
    const { partnerships, milestones } = await countByCompany(client, ids, query.filter, query.asOf);
    const data = page.data.map((company) => ({
      ...company,
      counts: {
        partnerships: partnerships.get(company.id) ?? 0,
        milestones: milestones.get(company.id) ?? 0,
      },
    }));
    return { ...page, data };
  },
  sources: async (client, query) => {
    const page = await LISTS.sources(client, query);
    const ids = page.data.map(({ id }) => id);
    const { claims, metrics } = await countBySource(client, ids, query.filter, query.asOf);
    const data = page.data.map((source) => ({
      ...source,
      counts: { claims: claims.get(source.id) ?? 0, metrics: metrics.get(source.id) ?? 0 },
    }));
    return { ...page, data };
  },
};

/** Reads a page of a list as its files hold it: with the numbers that the list's page shows beside its records. */
export function readExportPage<L extends ListName>(list: L): ReadExportPage<L> {
  return FILED[list] as ReadExportPage<L>;
}

/** The ids that some records name. */
interface NamedIds {
  readonly companies?: readonly (string | null)[];
  readonly partnerships?: readonly string[];
  readonly milestones?: readonly string[];
  readonly sources?: readonly string[];
}

type Statement = Listed<"claims"> | Listed<"metrics"> | Listed<"changes">;

const ids = {
  companies: (records: readonly Listed<"companies">[]): NamedIds => ({
    companies: records.map(({ partOf }) => partOf),
  }),
  partnerships: (records: readonly Listed<"partnerships">[]): NamedIds => ({
    companies: records.flatMap(({ parties, formed }) => [...parties.map(({ company }) => company), formed]),
    milestones: records.flatMap(({ milestones }) => milestones),
    sources: records.flatMap(({ sources }) => sources),
  }),
  milestones: (records: readonly Listed<"milestones">[]): NamedIds => ({
    companies: records.flatMap(({ companies }) => companies.map(({ company }) => company)),
    partnerships: records.flatMap(({ partnerships }) => partnerships),
  }),
  claims: statementIds,
  metrics: statementIds,
  changes: statementIds,
  sources: (records: readonly Listed<"sources">[]): NamedIds => ({
    companies: records.flatMap(({ mentions }) => mentions),
  }),
} as const satisfies { [L in ListName]: (records: readonly Listed<L>[]) => NamedIds };

/** Reads a page of a list as its files hold it, with what stands beside the ids of its records. */
export function readNamedPage<L extends ListName>(list: L) {
  return async (
    client: Client,
    query: ListQuery,
  ): Promise<Page<ExportRecord<L>> & { readonly names: RowNames }> => {
    const page = await readExportPage(list)(client, query);
    const { asOf, filter } = query;
    return { ...page, names: await rowNames(client, list, page.data, { asOf, ...filter }) };
  };
}

/** What stands beside the ids of some records of a list, as of a day. */
async function rowNames<L extends ListName>(
  client: Client,
  list: L,
  records: readonly ExportRecord<L>[],
  { asOf, scope, sourcing }: { readonly asOf: Day } & RecordScope,
): Promise<RowNames> {
  const named = (ids[list] as (records: readonly ExportRecord<L>[]) => NamedIds)(records);
  const recordIds = records.map(({ id }) => id);
  const leadPromises =
    list === "companies" ? await findLeadPromises(client, recordIds, { scope, sourcing }, asOf) : null;
  const sourcesOfMilestones =
    list === "milestones" ? await sourcesOf(client, recordIds, asOf, sourcing) : new Map<string, string[]>();
  const sources = [...(named.sources ?? []), ...[...sourcesOfMilestones.values()].flat()];
  const [companyRows, partnershipRows, milestoneRows, sourceRows] = await Promise.all([
    client.company.findMany({ where: oneOf(named.companies), select: { id: true, name: true } }),
    client.partnership.findMany({ where: oneOf(named.partnerships), select: { id: true, name: true } }),
    client.milestone.findMany({
      where: oneOf([...(named.milestones ?? []), ...(leadPromises?.values() ?? [])]),
      select: { id: true, title: true },
    }),
    client.source.findMany({
      where: oneOf(sources),
      select: { id: true, publisher: true, title: true, url: true, archiveUrl: true },
    }),
  ]);
  return {
    companies: new Map(companyRows.map(({ id, name }) => [id, name])),
    partnerships: new Map(partnershipRows.map(({ id, name }) => [id, name])),
    milestones: new Map(milestoneRows.map(({ id, title }) => [id, title])),
    sources: new Map(
      sourceRows.map(({ id, publisher, title, url, archiveUrl }) => [
        id,
        { publisher, title, address: url ?? archiveUrl },
      ]),
    ),
    sourcesOfMilestones,
    ...(leadPromises && { leadPromises }),
  };
}

function statementIds(records: readonly Statement[]): NamedIds {
  const subjects = records.map((record) => ("subject" in record ? record.subject : record.about));
  const of = (type: string) => subjects.filter((subject) => subject.type === type).map(({ id }) => id);
  return {
    companies: [...records.flatMap(({ saidBy }) => saidBy), ...of("company")],
    partnerships: of("partnership"),
    milestones: of("milestone"),
    sources: records.map(({ source }) => source),
  };
}

function oneOf(named: readonly (string | null)[] = []): { id: { in: string[] } } {
  return { id: { in: [...new Set(named)].filter((id) => id !== null) } };
}

/** The sources of all that was said about milestones by a day, first of claims, the oldest words first. */
async function sourcesOf(
  client: Client,
  milestones: readonly string[],
  asOf: Day,
  sourcing: Sourcing,
): Promise<Map<string, string[]>> {
  const where = {
    milestoneId: { in: [...milestones] },
    saidOnLatest: { lte: asOf },
    ...(sourcing === "well" && { tier: { not: "tertiary" } }),
  };
  const query = { where, select: { milestoneId: true, sourceId: true }, orderBy: { rank: "asc" as const } };
  const rows = await Promise.all([client.claim.findMany(query), client.metric.findMany(query)]);
  const sources = new Map<string, Set<string>>();
  for (const { milestoneId, sourceId } of rows.flat()) {
    if (milestoneId === null) continue;
    const own = sources.get(milestoneId) ?? new Set();
    sources.set(milestoneId, own.add(sourceId));
  }
  return new Map([...sources].map(([id, own]) => [id, [...own]]));
}

/** How many records are read at a time: few enough to hold, many enough not to ask all the time. */
const BATCH = 500;

/** How one page of a list is read. */
type ReadPage<P> = (client: Client, query: ListQuery) => Promise<P>;

/** What is asked of a list that is read to its end. */
export type WholeQuery = Pick<ListQuery, "asOf" | "filter" | "sort" | "recordScope">;

/**
 * One page of a list after the other, each read when it is asked for, so that they never have to be held together.
 * @param first the first page, where it has been read
 * @throws {DatasetChangedError} where the content is no longer the one named: two versions are never mixed
 */
export async function* readEveryPage<P extends Page<unknown>>(
  dataset: DatasetVersion,
  read: ReadPage<P>,
  whole: WholeQuery,
  first?: P,
): AsyncGenerator<P, void> {
  const query = { ...pickQuery(whole), limit: BATCH };
  let page = first ?? (await readSame(dataset, (client) => read(client, { ...query, cursor: null })));
  const { total } = page;
  yield page;
  while (page.next !== null) {
    const further = { ...query, cursor: page.next, total };
    page = await readSame(dataset, (client) => read(client, further));
    yield page;
  }
}

/** All pages of a list, and how many records they hold; the first is read at once. */
export async function readWholeList<P extends Page<unknown>>(
  client: Client,
  dataset: DatasetVersion,
  read: ReadPage<P>,
  params: WholeQuery,
): Promise<{ readonly total: number; readonly pages: AsyncGenerator<P, void> }> {
  const first = await read(client, { ...pickQuery(params), limit: BATCH, cursor: null });
  return { total: first.total, pages: readEveryPage(dataset, read, params, first) };
}

/** Nothing of an address that is about one page of a list. */
function pickQuery({ asOf, filter, sort, recordScope }: WholeQuery): WholeQuery {
  return { asOf, filter, sort, ...(recordScope && { recordScope }) };
}
