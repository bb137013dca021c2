import { readDataset } from "@/lib/db/database";
import { getCompany, listCompanies } from "@/lib/db/queries/companies";
import { metricsOf } from "@/lib/db/queries/metrics";
import { saidDays } from "@/lib/db/queries/said-days";
import { listSources } from "@/lib/db/queries/sources";
import type { AskedDay } from "@/lib/schema/page-address";
import { NO_FILTER } from "@/lib/schema/parameters";
import type { RecordDay } from "@/lib/schema/said-days";
import type { Company, Metric, Source } from "@/lib/schema/shapes";
import { byId, relatedTo } from "./related";
import { type TimelineRecords, timelineRecords } from "./timeline-page";

/** More sources than a page lists; the list of sources has them all. */
const MOST_SOURCES = 100;

/** What a company's page is made from: everything that involves it or a part of it, whatever its scope. */
export interface CompanyPageData extends TimelineRecords, RecordDay {
  readonly company: Company;
  readonly parts: readonly Company[];
  readonly metrics: readonly Metric[];
  /** Sources that say something about it or mention it, the newest first; then those that only quote its figures. */
  readonly involving: readonly Source[];
}

/** Reads a company's page; null where nothing had named it by the day. */
export async function readCompanyPage(id: string, asked: AskedDay): Promise<CompanyPageData | null> {
  return readDataset(async (client) => {
    const { asOf } = asked;
    const company = await getCompany(client, id, asOf);
    if (!company) return null;
    const filter = { ...NO_FILTER, company: [id], scope: "all" as const };
    const page = { asOf, filter, sort: null, limit: MOST_SOURCES, cursor: null };
    const { kind: _kind, status: _status, ...shared } = filter;
    const timeline = {
      ...shared,
      lanes: "company" as const,
      partnershipKind: [],
      milestoneKind: [],
      milestoneStatus: [],
    };
    const [said, records, wholesAndParts, involving] = await Promise.all([
      saidDays(client, asOf),
      timelineRecords(client, { filter: timeline, asOf }),
      listCompanies(client, page),
      listSources(client, page),
    ]);
    const parts = wholesAndParts.data.filter((part) => part.id !== id);
    const own = [id, ...parts.map((part) => part.id)];
    const metrics = await metricsOf(
      client,
      {
        companies: own,
        speakers: own,
        milestones: records.milestones.map((milestone) => milestone.id),
        partnerships: records.partnerships.map((partnership) => partnership.id),
      },
      asOf,
    );
    const more = await relatedTo(
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
      asked,
      said,
      company,
      parts,
      metrics,
      involving: [...involving.data, ...new Set(quoting)],
      companies: new Map([...records.companies, ...more.companies, ...byId(parts)]),
      sources: new Map([...records.sources, ...more.sources]),
    };
  });
}
