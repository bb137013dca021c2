import { ClaimTable } from "@/components/claims/claim-table";
import { DateText } from "@/components/dates";
import { Facts } from "@/components/facts";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { MilestoneTable } from "@/components/lists/milestones-page";
import { MetricTable } from "@/components/metrics/metric-table";
import { PartnershipStatusMark } from "@/components/partnership-status";
import { CompanyList, type Names, SubjectLink } from "@/components/record-link";
import { RecordPage } from "@/components/record-page";
import { Section } from "@/components/section";
import { SourceList } from "@/components/source-list";
import { WeakMark } from "@/components/status-mark";
import { TechnologyTags } from "@/components/technology-tag";
import { Timeline } from "@/components/timeline/timeline";
import { getLabel } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import type { Claim, Metric, Partnership } from "@/lib/schema/api/shapes";
import type { RecordDay } from "@/lib/schema/pages/promises";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { listPartyClauses } from "@/lib/view-models/deeds";
import { buildPartnershipFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { type PartnershipInput, writePartnershipLead } from "@/lib/view-models/partnership";
import { getRecordHref } from "@/lib/view-models/record-href";
import { buildBriefView } from "@/lib/view-models/timeline/view";
import styles from "./partnership.module.css";

interface PartnershipPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: PartnershipInput & RecordDay;
  problems?: readonly AddressProblem[];
}

/** A partnership: who, what for, since when; its milestones, every claim, the figures, the sources. */
export function PartnershipPage({ data, site, problems = [] }: PartnershipPageProps) {
  const { params, partnership, milestones, courses, claims, metrics, companies, sources } = data;
  const { asOf } = params;
  const links = {
    names: listNames(data.companies.values()),
    sources,
    query: writeCarriedQuery(params.asOfParam, params.scope),
  };
  const { names, query } = links;
  const subjects = { milestones, partnerships: [partnership], companies };
  const own = { type: "partnership", id: partnership.id, words: "The partnership itself" };
  const about = (subject: Claim["about"] | Metric["subject"]) => (
    <SubjectLink subject={subject} subjects={subjects} query={query} own={own} />
  );
  return (
    <RecordPage
      site={site}
      day={data}
      problems={problems}
      collection="partnerships"
      id={partnership.id}
      eyebrow="Partnership"
      title={partnership.name}
      lead={writePartnershipLead(data)}
      follow={<Follow {...buildPartnershipFollow(partnership)} />}
    >
      <PartnershipFacts partnership={partnership} names={names} query={query} />
      {milestones.length > 0 && (
        <Section id="milestones" title="Milestones">
          <div className={styles.timeline}>
            <Timeline
              about={getRecordHref("partnerships", partnership.id, query)}
              view={buildBriefView({
                asOf,
                lanes: "partnership",
                companies,
                partnerships: [partnership],
                milestones,
                courses,
                claims,
                sources,
                hrefs: { query },
              })}
            />
          </div>
          <MilestoneTable milestones={milestones} names={names} query={query} fold />
        </Section>
      )}
      <Section id="claims" title="Every claim, in order">
        <ClaimTable caption="" claims={claims} about={(claim) => about(claim.about)} {...links} />
      </Section>
      {metrics.length > 0 && (
        <Section id="figures" title="Figures">
          <MetricTable
            caption=""
            metrics={metrics}
            milestones={milestones}
            about={(metric) => about(metric.subject)}
            fold
            {...links}
          />
        </Section>
      )}
      <Section id="sources" title="Sources">
        <SourceList sources={[...sources.values()]} query={query} />
      </Section>
    </RecordPage>
  );
}

interface PartnershipFactsProps {
  partnership: Partnership;
  names: Names;
  query: string;
}

/** Who the parties are and in which roles, what they agreed on, since when, and where it stands. */
function PartnershipFacts({ partnership, names, query }: PartnershipFactsProps) {
  const { kinds, technologies, electrolytes, formed, announced, status, unnamedParties } = partnership;
  return (
    <Facts
      facts={[
        {
          label: "Status",
          content: (
            <>
              <PartnershipStatusMark status={status} />
              <span className={styles.since}>
                {announced === null ? (
                  "announcement date unknown"
                ) : (
                  <>
                    announced <DateText date={announced} />
                  </>
                )}{" "}
                {partnership.weaklySourced && <WeakMark />}
              </span>
            </>
          ),
        },
        {
          label: partnership.parties.length === 1 ? "Party" : "Parties",
          wide: true,
          content: <PartyList parties={partnership.parties} names={names} query={query} />,
        },
        unnamedParties !== null && { label: "Parties not named", content: unnamedParties },
        { label: "Kind", content: kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind)).join(", ") },
        {
          label: "Technology",
          content: <TechnologyTags technologies={technologies} electrolytes={electrolytes} />,
        },
        formed !== null && {
          label: "Company formed",
          content: (
            <Link href={getRecordHref("companies", formed, query)}>{names.get(formed) ?? formed}</Link>
          ),
        },
      ]}
    />
  );
}

interface PartyListProps {
  parties: Partnership["parties"];
  names: Names;
  query: string;
}

/** What the parties of a partnership do, a sentence in each line. */
function PartyList({ parties, ...links }: PartyListProps) {
  return (
    <ul className={styles.list}>
      {listPartyClauses(parties).map(({ who, verb, whom }) => (
        <li key={`${verb} ${whom.join(" ")}`}>
          <CompanyList ids={who} {...links} /> <span className={styles.role}>{verb}</span>{" "}
          <CompanyList ids={whom} {...links} />
        </li>
      ))}
    </ul>
  );
}
