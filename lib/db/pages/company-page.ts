import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { getCompany, listCompanies } from "@/lib/db/queries/companies";
import { countByCompany } from "@/lib/db/queries/counts";
import { listSaidDays } from "@/lib/db/queries/dates";
import { findMetrics } from "@/lib/db/queries/metrics";
import { findLeadPromises, getRecords } from "@/lib/db/queries/records";
import { listSources } from "@/lib/db/queries/sources";
import { countRecord, type PromiseRecord } from "@/lib/domain/outcomes";
import type { Company, Metric, Milestone, Source } from "@/lib/schema/api/shapes";
import type { RecordTotals } from "@/lib/schema/pages/list-page";
import type { RecordDay } from "@/lib/schema/pages/promises";
import { getOtherScope, type Scope } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { byId, type MeantRecords, readRelated, readSubjects } from "./related";
import { readTimelineRecords, type TimelineRecords } from "./timeline-page";

/** More sources than a page lists; the list of sources has them all. */
const MOST_SOURCES = 100;

/** What a company's page is made from: everything of a scope that involves it or a part of it. */
export interface CompanyPageData extends Omit<TimelineRecords, "totals">, RecordDay {
  readonly params: DayParams;
  readonly company: Company;
  readonly record: PromiseRecord;
  /** The promise that stands for it; null where it is responsible for none with a deadline. */
  readonly lead: Milestone | null;
  readonly totals: { readonly [S in Scope]: RecordTotals };
  readonly parts: readonly Company[];
  readonly metrics: readonly Metric[];
  /** What the metrics are about. */
  readonly subjects: MeantRecords;
  /** Sources that say something about it or mention it, the newest first; then those that only quote its figures. */
  readonly involving: readonly Source[];
}

/** Reads a company's page; null where nothing had named it by the day. */
export async function readCompanyPage(id: string, params: DayParams): Promise<CompanyPageData | null> {
  return readDataset(async (client) => {
    const { asOf, scope } = params;
    const company = await getCompany(client, id, asOf);
    if (!company) return null;
    const filter = { ...NO_FILTER, company: [id], scope };
    const page = { asOf, filter, sort: null, limit: MOST_SOURCES, cursor: null };
    const timeline = {
      ...filter,
      lanes: "company" as const,
      partnershipKind: [],
      milestoneKind: [],
      milestoneStatus: [],
      partnershipStatus: [],
    };
    const [said, { totals, ...records }, promises, leads, others, relatives, involving] = await Promise.all([
      listSaidDays(client, asOf),
      readTimelineRecords(client, { filter: timeline, asOf }),
      getRecords(client, [id], filter, asOf),
      findLeadPromises(client, [id], filter, asOf),
      countByCompany(client, [id], { ...filter, scope: getOtherScope(scope) }, asOf),
      listCompanies(client, { ...page, filter: { ...filter, scope: "all" } }),
      listSources(client, page),
    ]);
    const parts = relatives.data.filter((part) => part.id !== id);
    const own = [id, ...parts.map((part) => part.id)];
    const { metrics, subjects } = await readFigures(client, own, records, params);
    const more = await readRelated(
      client,
      { metrics, companies: [id, company.partOf], sources: involving.data },
      asOf,
    );
    const listed = new Set(involving.data.map((source) => source.id));
    const quoting = metrics.flatMap(({ source }) =>
      listed.has(source) ? [] : (more.sources.get(source) ?? []),
    );
    return {
      ...records,
      params,
      said,
      company,
      record: promises.get(id) ?? countRecord([]),
      lead: records.milestones.find((milestone) => milestone.id === leads.get(id)) ?? null,
      totals: {
        [scope]: totals,
        [getOtherScope(scope)]: {
          partnerships: others.partnerships.get(id) ?? 0,
          milestones: others.milestones.get(id) ?? 0,
        },
      } as CompanyPageData["totals"],
      parts,
      metrics,
      subjects,
      involving: [...involving.data, ...new Set(quoting)],
      companies: new Map([...records.companies, ...more.companies, ...byId(parts)]),
      sources: new Map([...records.sources, ...more.sources]),
    };
  });
}

/** The figures about some companies or in their words, in the scope asked for, and what they are about. */
async function readFigures(
  client: Client,
  own: readonly string[],
  { milestones, partnerships }: MeantRecords,
  { asOf, scope }: DayParams,
): Promise<{ metrics: Metric[]; subjects: MeantRecords }> {
  const about = {
    companies: own,
    speakers: own,
    milestones: milestones.map(({ id }) => id),
    partnerships: partnerships.map(({ id }) => id),
  };
  const metrics = await findMetrics(client, about, asOf, scope);
  const subjects = metrics.map(({ subject }) => subject);
  return { metrics, subjects: await readSubjects(client, subjects, asOf) };
}
