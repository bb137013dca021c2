import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { PartnershipTable } from "@/components/lists/partnerships-page";
import { MetricTable } from "@/components/metrics/metric-table";
import { NetworkDrawing } from "@/components/network/network-drawing";
import { PromiseRows } from "@/components/promise-rows";
import { PromiseRecord } from "@/components/record/promise-record";
import { SubjectLink } from "@/components/record-link";
import { RecordPage } from "@/components/record-page";
import { Section, type SectionMark, SectionNav } from "@/components/section";
import { SourceList } from "@/components/source-list";
import { Timeline } from "@/components/timeline/timeline";
import { COMPANY_KINDS } from "@/lib/domain/companies";
import { getLabel } from "@/lib/domain/list";
import type { RecordDay } from "@/lib/schema/pages/promises";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { writePromise } from "@/lib/view-models/brief-measures";
import { type CompanyInput, listPromises, writeCompanyLead } from "@/lib/view-models/company";
import { buildCompanyFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { placeRing } from "@/lib/view-models/network/ring";
import { getOutcomeHref } from "@/lib/view-models/promise-record";
import { buildBriefView } from "@/lib/view-models/timeline/view";
import { CompanyFacts, CompanyMilestones, TakeTimeline } from "./company-facts";

interface CompanyPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: CompanyInput & RecordDay;
  problems?: readonly AddressProblem[];
}

/** A company: who it is, what it takes part in whatever the technology, the figures, the sources. */
export function CompanyPage({ data, site, problems = [] }: CompanyPageProps) {
  const { params, company, partnerships, milestones, courses, claims, metrics } = data;
  const { companies, sources, involving } = data;
  const names = listNames(data.companies.values());
  const query = writeCarriedQuery(params.asOfParam, params.scope);
  const own = { type: "company", id: company.id, words: company.name };
  const records = { companies, partnerships, milestones, courses, claims, sources };
  return (
    <RecordPage
      site={site}
      day={data}
      problems={problems}
      collection="companies"
      id={company.id}
      eyebrow={getLabel(COMPANY_KINDS, company.kind)}
      title={company.name}
      lead={writeCompanyLead(data)}
      scope={params.scope}
      follow={<Follow {...buildCompanyFollow(company, params.scope)} />}
      action={
        <Link
          href={`/compare${formatQuery({ company: [company.id], scope: params.scope }, { asOf: params.asOfParam })}`}
        >
          Compare +
        </Link>
      }
    >
      <SectionNav sections={sectionsOf(data)} />
      <CompanyPromises data={data} query={query} />
      <CompanyFacts input={data} names={names} query={query} />
      {partnerships.length + milestones.length > 0 && (
        <Section id="course" title="Timeline, by partnership">
          <Timeline
            view={buildBriefView({ asOf: params.asOf, lanes: "partnership", ...records, hrefs: { query } })}
          />
          <TakeTimeline company={company} params={params} site={site} />
        </Section>
      )}
      {partnerships.length > 0 && (
        <Section id="partnerships" title="Partnerships">
          <NetworkDrawing
            network={placeRing(data, company.id)}
            label={`${company.name}, its partnerships and their other members`}
            query={query}
          />
          <PartnershipTable partnerships={partnerships} names={names} query={query} fold />
        </Section>
      )}
      {milestones.length > 0 && (
        <Section id="milestones" title="Milestones">
          <CompanyMilestones input={data} names={names} query={query} />
        </Section>
      )}
      {metrics.length > 0 && (
        <Section id="figures" title="Figures">
          <MetricTable
            caption=""
            metrics={metrics}
            milestones={data.subjects.milestones}
            about={({ subject }) => (
              <SubjectLink
                subject={subject}
                subjects={{ ...data.subjects, companies }}
                query={query}
                own={own}
              />
            )}
            names={names}
            sources={sources}
            query={query}
            fold
          />
        </Section>
      )}
      {involving.length > 0 && (
        <Section id="sources" title="Sources">
          <SourceList sources={involving} query={query} />
        </Section>
      )}
    </RecordPage>
  );
}

/** What it promised, from the first deadline to where each promise stands, and what became of all of them. */
function CompanyPromises({ data, query }: { data: CompanyInput; query: string }) {
  const { params, company, record } = data;
  const promises = listPromises(data);
  return (
    <section id="record" aria-label="Promises">
      {promises.length > 0 && (
        <PromiseRows
          milestones={promises}
          measure="promised"
          asOf={params.asOf}
          query={query}
          words={writePromise}
          company={company}
        />
      )}
      <PromiseRecord
        record={record}
        hrefOf={(outcome) =>
          getOutcomeHref({ company: [company.id], scope: params.scope }, params.asOfParam, outcome)
        }
      />
    </section>
  );
}

/** The parts that the page has, in their order. */
function sectionsOf({ partnerships, milestones, metrics, involving }: CompanyInput): SectionMark[] {
  const some = (id: string, label: string, records: readonly unknown[]) =>
    records.length > 0 ? [{ id, label, count: records.length }] : [];
  return [
    { id: "record", label: "Promises", count: null },
    ...(partnerships.length + milestones.length > 0
      ? [{ id: "course", label: "Timeline", count: null }]
      : []),
    ...some("partnerships", "Partnerships", partnerships),
    ...some("milestones", "Milestones", milestones),
    ...some("figures", "Figures", metrics),
    ...some("sources", "Sources", involving),
  ];
}
