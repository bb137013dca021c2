import { ClaimTable } from "@/components/claims/claim-table";
import { Follow } from "@/components/follow/follow";
import { MilestoneTable } from "@/components/lists/milestone-table";
import { MetricTable } from "@/components/metrics/metric-table";
import { RecordPage } from "@/components/record-page";
import { Section } from "@/components/section";
import { SourceList } from "@/components/source-list";
import { SubjectLink } from "@/components/subject-link";
import { Timeline } from "@/components/timeline/timeline";
import type { Claim, Metric } from "@/lib/schema/api/shapes";
import type { RecordDay } from "@/lib/schema/pages/promises";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { partnershipFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { namesOf } from "@/lib/view-models/lookups";
import { type PartnershipInput, partnershipLead } from "@/lib/view-models/partnership";
import styles from "./partnership.module.css";
import { PartnershipFacts } from "./partnership-facts";

interface PartnershipPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: PartnershipInput & RecordDay;
  problems?: readonly AddressProblem[];
}

/** A partnership: who, what for, since when; its milestones, every claim, the figures, the sources. */
export function PartnershipPage({ data, site, problems = [] }: PartnershipPageProps) {
  const { asked, partnership, milestones, courses, claims, metrics, companies, sources } = data;
  const { asOf } = asked;
  const links = {
    names: namesOf(data.companies.values()),
    sources,
    query: writeCarriedQuery(asked.askedDay, asked.scope),
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
      lead={partnershipLead(data)}
      follow={<Follow {...partnershipFollow(partnership)} />}
    >
      <PartnershipFacts partnership={partnership} names={names} query={query} />
      {milestones.length > 0 && (
        <Section id="milestones" title="Milestones">
          <div className={styles.timeline}>
            <Timeline
              brief
              input={{
                asOf,
                lanes: "partnership",
                companies,
                partnerships: [partnership],
                milestones,
                courses,
                claims,
                sources,
                hrefs: { query },
              }}
            />
          </div>
          <MilestoneTable milestones={milestones} names={names} query={query} />
        </Section>
      )}
      <Section id="claims" title="Every claim, in order">
        <ClaimTable caption="" claims={claims} about={(claim) => about(claim.about)} {...links} />
      </Section>
      {metrics.length > 0 && (
        <Section id="figures" title="Figures">
          <MetricTable caption="" metrics={metrics} about={(metric) => about(metric.subject)} {...links} />
        </Section>
      )}
      <Section id="sources" title="Sources">
        <SourceList sources={[...sources.values()]} query={query} />
      </Section>
    </RecordPage>
  );
}
