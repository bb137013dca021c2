import type { Client } from "@/lib/db/client";
import { getCompanies } from "@/lib/db/queries/companies";
import { getMilestones } from "@/lib/db/queries/milestones";
import { getPartnerships } from "@/lib/db/queries/partnerships";
import { getSources } from "@/lib/db/queries/sources";
import type { Day } from "@/lib/domain/days";
import type { Claim, Company, Metric, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";

/** Records whose companies and sources a page has to name. */
export interface Named {
  readonly partnerships?: readonly Partnership[];
  readonly milestones?: readonly Milestone[];
  readonly claims?: readonly Claim[];
  readonly metrics?: readonly Metric[];
  readonly sources?: readonly Source[];
  readonly companies?: readonly (string | null)[];
}

/** The companies and sources that records name, by id. */
export interface Related {
  readonly companies: ReadonlyMap<string, Company>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads every company and source that some records name and a day knows. */
export async function readRelated(client: Client, named: Named, asOf: Day): Promise<Related> {
  const statements = [...(named.claims ?? []), ...(named.metrics ?? [])];
  const companies = [
    ...(named.companies ?? []),
    ...(named.partnerships ?? []).flatMap(({ parties, formed }) => [
      ...parties.map(({ company }) => company),
      formed,
    ]),
    ...(named.milestones ?? []).flatMap((milestone) => milestone.companies.map(({ company }) => company)),
    ...statements.flatMap(({ saidBy }) => saidBy),
    ...(named.metrics ?? []).flatMap(({ subject }) => (subject.type === "company" ? [subject.id] : [])),
    ...(named.sources ?? []).flatMap(({ mentions }) => mentions),
  ].filter((id) => id !== null);
  const [companyRows, sourceRows] = await Promise.all([
    getCompanies(client, companies, asOf),
    getSources(
      client,
      [
        ...statements.map(({ source }) => source),
        ...(named.partnerships ?? []).flatMap(({ sources }) => sources),
      ],
      asOf,
    ),
  ]);
  return { companies: byId(companyRows), sources: byId([...sourceRows, ...(named.sources ?? [])]) };
}

/** Milestones and partnerships that words or figures are about. */
export interface MeantRecords {
  readonly milestones: readonly Milestone[];
  readonly partnerships: readonly Partnership[];
}

/** The milestones and partnerships that some words or figures are about, as far as a day knows them. */
export async function readSubjects(
  client: Client,
  subjects: readonly (Claim["about"] | Metric["subject"])[],
  asOf: Day,
): Promise<MeantRecords> {
  const idsOf = (type: string) => subjects.filter((subject) => subject.type === type).map(({ id }) => id);
  const [milestones, partnerships] = await Promise.all([
    getMilestones(client, idsOf("milestone"), asOf),
    getPartnerships(client, idsOf("partnership"), asOf),
  ]);
  return { milestones, partnerships };
}

/** Records by their ids. */
export function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
