import { type AddressTab, AddressTabs } from "@/components/address-tabs";
import { Country } from "@/components/country";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { PartnershipTable } from "@/components/lists/partnerships-page";
import { MetricTable } from "@/components/metrics/metric-table";
import { PromiseRows } from "@/components/promise-rows";
import { PromiseRecord } from "@/components/record/promise-record";
import { SubjectLink } from "@/components/record-link";
import { RecordPage } from "@/components/record-page";
import { SourceList } from "@/components/source-list";
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
import { getOutcomeHref } from "@/lib/view-models/promise-record";
import styles from "./company.module.css";
import { CompanyFacts, CompanyMilestones } from "./company-facts";
import { Partners, SaidLately } from "./company-partners";
import { CompanyTimeline, describeTimeline } from "./company-timeline";

interface CompanyPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: CompanyInput & RecordDay;
  problems?: readonly AddressProblem[];
}

/** A company: what became of its promises in a sentence and a bar, then all there is of it, a part at a time. */
export function CompanyPage({ data, site, problems = [] }: CompanyPageProps) {
  const { params, company, record } = data;
  const query = writeCarriedQuery(params.asOfParam, params.scope);
  return (
    <RecordPage
      site={site}
      day={data}
      problems={problems}
      collection="companies"
      id={company.id}
      eyebrow={
        <>
          {getLabel(COMPANY_KINDS, company.kind)} · <Country id={company.country} />
        </>
      }
      title={company.name}
      lead={writeCompanyLead(data)}
      scope={params.scope}
      follow={<Follow {...buildCompanyFollow(company, params.scope)} />}
      drawing={describeTimeline(data, site)}
      action={
        <Link
          href={`/compare${formatQuery({ company: [company.id], scope: params.scope }, { asOf: params.asOfParam })}`}
        >
          Compare +
        </Link>
      }
    >
      {record.dated > 0 && (
        <PromiseRecord
          record={record}
          hrefOf={(outcome) =>
            getOutcomeHref({ company: [company.id], scope: params.scope }, params.asOfParam, outcome)
          }
        />
      )}
      <AddressTabs label="On this page" tabs={listTabs({ data, query })} />
      <CompanyFacts input={data} names={listNames(data.companies.values())} query={query} />
    </RecordPage>
  );
}

interface PartProps {
  data: CompanyInput & RecordDay;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** The parts that the page has, in their order; those with nothing in them are left out. */
function listTabs(part: PartProps): AddressTab[] {
  const { data, query } = part;
  const { record, partnerships, milestones, metrics, involving } = data;
  const tabs = [
    { id: "promises", label: "Promises", count: record.dated, content: <Promises {...part} /> },
    {
      id: "partnerships",
      label: "Partnerships",
      count: partnerships.length,
      content: <Partnerships {...part} />,
    },
    { id: "milestones", label: "Milestones", count: milestones.length, content: <Milestones {...part} /> },
    { id: "figures", label: "Figures", count: metrics.length, content: <Figures {...part} /> },
    {
      id: "sources",
      label: "Sources",
      count: involving.length,
      content: <SourceList sources={involving} query={query} />,
    },
  ];
  return tabs.filter(({ count }) => count > 0);
}

/** Below so many promises there is room for what the company said lately, beside the ring of its partners. */
const FEW_PROMISES = 6;

/** What it promised, from the first deadline to where each promise stands. */
function Promises({ data, query }: PartProps) {
  const { params, company } = data;
  const hasRoom = data.record.dated <= FEW_PROMISES;
  return (
    <div className={styles.columns}>
      <div className={styles.parts}>
        <div>
          <h3 className={styles.axis}>By first deadline</h3>
          <PromiseRows
            milestones={listPromises(data)}
            measure="promised"
            asOf={params.asOf}
            query={query}
            words={writePromise}
            company={company}
          />
          <p className={styles.note}>
            Small rings are first deadlines. Counts only milestones that it or a part of it is responsible for
            and that have had a deadline, each once, by the first. A date that passed without a report counts
            as neither kept nor missed.
          </p>
        </div>
        {hasRoom && <SaidLately data={data} query={query} />}
      </div>
      <div className={styles.parts}>
        <Partners data={data} query={query} />
        {!hasRoom && <SaidLately data={data} query={query} />}
      </div>
    </div>
  );
}

/** Its partnerships and their milestones on one axis, and as a table; of one that promised nothing they stand first. */
function Partnerships(part: PartProps) {
  const { data, query } = part;
  return (
    <>
      {data.record.dated > 0 ? (
        <CompanyTimeline {...part} />
      ) : (
        <div className={styles.columns}>
          <CompanyTimeline {...part} />
          <div className={styles.parts}>
            <Partners data={data} query={query} />
            <SaidLately data={data} query={query} />
          </div>
        </div>
      )}
      <PartnershipTable
        partnerships={data.partnerships}
        names={listNames(data.companies.values())}
        query={query}
        fold
      />
    </>
  );
}

/** Its milestones; where no partnership has them drawn, on one axis as well. */
function Milestones(part: PartProps) {
  const { data, query } = part;
  return (
    <>
      {data.partnerships.length === 0 && <CompanyTimeline {...part} />}
      <CompanyMilestones input={data} names={listNames(data.companies.values())} query={query} />
    </>
  );
}

/** The figures about it or in its words. */
function Figures({ data, query }: PartProps) {
  const { company, companies, sources, metrics, subjects } = data;
  const own = { type: "company", id: company.id, words: company.name };
  return (
    <MetricTable
      caption=""
      metrics={metrics}
      milestones={subjects.milestones}
      about={({ subject }) => (
        <SubjectLink subject={subject} subjects={{ ...subjects, companies }} query={query} own={own} />
      )}
      names={listNames(companies.values())}
      sources={sources}
      query={query}
      fold
    />
  );
}
