import { readDataset } from "@/lib/db/database";
import { getCompany, listCompanies } from "@/lib/db/queries/companies";
import { countOfCompanies } from "@/lib/db/queries/counts";
import { metricsOf } from "@/lib/db/queries/metrics";
import { getRecords } from "@/lib/db/queries/records";
import { saidDays } from "@/lib/db/queries/said-days";
import { listSources } from "@/lib/db/queries/sources";
import { countRecord, type PromiseRecord } from "@/lib/domain/promise-record";
import type { CompanyTotals } from "@/lib/schema/company-totals";
import type { AskedCompany } from "@/lib/schema/page-address";
import { NO_FILTER, type Scope } from "@/lib/schema/parameters";
import type { RecordDay } from "@/lib/schema/said-days";
import type { Company, Metric, Source } from "@/lib/schema/shapes";
import { byId, relatedTo } from "./related";
import { type TimelineRecords, timelineRecords } from "./timeline-page";

/** More sources than a page lists; the list of sources has them all. */
const MOST_SOURCES = 100;

/** What a company's page is made from: everything of a scope that involves it or a part of it. */
export interface CompanyPageData extends Omit<TimelineRecords, "totals">, RecordDay {
  readonly asked: AskedCompany;
  readonly company: Company;
  readonly record: PromiseRecord;
  readonly totals: { readonly [S in Scope]: CompanyTotals };
  readonly parts: readonly Company[];
  readonly metrics: readonly Metric[];
  /** Sources that say something about it or mention it, the newest first; then those that only quote its figures. */
  readonly involving: readonly Source[];
}

/** Reads a company's page; null where nothing had named it by the day. */
export async function readCompanyPage(id: string, asked: AskedCompany): Promise<CompanyPageData | null> {
  return readDataset(async (client) => {
    const { asOf, scope } = asked;
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
    };
    const [said, { totals, ...records }, promises, others, wholesAndParts, involving] = await Promise.all([
      saidDays(client, asOf),
      timelineRecords(client, { filter: timeline, asOf }),
      getRecords(client, [id], filter, asOf),
      countOfCompanies(client, [id], { ...filter, scope: otherScope(scope) }, asOf),
      listCompanies(client, { ...page, filter: { ...filter, scope: "all" } }),
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
      record: promises.get(id) ?? countRecord([]),
      totals: {
        [scope]: totals,
        [otherScope(scope)]: {
          partnerships: others.partnerships.get(id) ?? 0,
          milestones: others.milestones.get(id) ?? 0,
        },
      } as CompanyPageData["totals"],
      parts,
      metrics,
      involving: [...involving.data, ...new Set(quoting)],
      companies: new Map([...records.companies, ...more.companies, ...byId(parts)]),
      sources: new Map([...records.sources, ...more.sources]),
    };
  });
}

function otherScope(scope: Scope): Scope {
  return scope === "all" ? "solid-state" : "all";
}
