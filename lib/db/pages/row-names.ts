import type { Client } from "@/lib/db/client";
import type { ListQuery } from "@/lib/db/queries/list";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { ExportRecord, Listed } from "@/lib/schema/api/records";
import type { Page, RowNames } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";
import { readExportPage } from "./export-page";

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
    return { ...page, names: await rowNames(client, list, page.data, { asOf, sourcing: filter.sourcing }) };
  };
}

/** What stands beside the ids of some records of a list, as of a day. */
async function rowNames<L extends ListName>(
  client: Client,
  list: L,
  records: readonly ExportRecord<L>[],
  { asOf, sourcing }: { readonly asOf: Day; readonly sourcing: Sourcing },
): Promise<RowNames> {
  const named = (ids[list] as (records: readonly ExportRecord<L>[]) => NamedIds)(records);
  const sourcesOfMilestones =
    list === "milestones"
      ? await sourcesOf(
          client,
          records.map(({ id }) => id),
          asOf,
          sourcing,
        )
      : new Map<string, string[]>();
  const sources = [...(named.sources ?? []), ...[...sourcesOfMilestones.values()].flat()];
  const [companyRows, partnershipRows, milestoneRows, sourceRows] = await Promise.all([
    client.company.findMany({ where: oneOf(named.companies), select: { id: true, name: true } }),
    client.partnership.findMany({ where: oneOf(named.partnerships), select: { id: true, name: true } }),
    client.milestone.findMany({ where: oneOf(named.milestones), select: { id: true, title: true } }),
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
