import { ClaimTable } from "@/components/claims/claim-table";
import { Follow } from "@/components/follow/follow";
import { MetricTable } from "@/components/metrics/metric-table";
import { RecordPage } from "@/components/record-page";
import { Section } from "@/components/section";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { MilestoneWord, RecordDay } from "@/lib/schema/pages/promises";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { milestoneFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { namesOf } from "@/lib/view-models/lookups";
import { getCourseClaims } from "@/lib/view-models/milestone/course-claims";
import { dumbbell } from "@/lib/view-models/milestone/dumbbell";
import type { MilestoneInput } from "@/lib/view-models/milestone/input";
import { milestoneLead } from "@/lib/view-models/milestone/lead";
import { claimStrip } from "@/lib/view-models/milestone/strip";
import { ClaimStripFigure } from "./claim-strip";
import { DumbbellFigure } from "./dumbbell-figure";
import { LedgerChange } from "./ledger-change";
import { MilestoneConflict } from "./milestone-conflict";
import { MilestoneFacts } from "./milestone-facts";
import { MilestoneRelated } from "./milestone-related";
import { TakeTrend } from "./take-trend";

interface MilestonePageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: MilestoneInput & RecordDay & { readonly claims: readonly MilestoneWord[] };
  problems?: readonly AddressProblem[];
}

/** A milestone: where it stands, every claim about it in order, the figures, and what is near it. */
export function MilestonePage({ data, site, problems = [] }: MilestonePageProps) {
  const { asked, milestone, claims, metrics, sources } = data;
  const { standing, conflict } = getCourseClaims(data);
  const stands = asked.askedDay === null ? "stands now" : "stood on that day";
  const moved = dumbbell(milestone, asked.asOf);
  const strip = claimStrip(claims, standing?.id ?? null, asked.asOf);
  const links = {
    names: namesOf(data.companies.values()),
    sources,
    query: writeCarriedQuery(asked.askedDay, asked.scope),
  };
  return (
    <RecordPage
      site={site}
      day={data}
      problems={problems}
      collection="milestones"
      id={milestone.id}
      eyebrow={labelOf(MILESTONE_KINDS, milestone.kind)}
      title={milestone.title}
      lead={milestoneLead(data)}
      follow={<Follow {...milestoneFollow(milestone)} />}
    >
      <MilestoneFacts milestone={milestone} standing={standing} asOf={asked.asOf} {...links} />
      {moved && <DumbbellFigure dumbbell={moved} milestone={milestone} />}
      {strip && <ClaimStripFigure strip={strip} status={milestone.status} asOf={asked.asOf} />}
      {(moved || strip) && <TakeTrend milestone={milestone} asked={asked} site={site} />}
      <MilestoneConflict words={conflict} {...links} />
      <Section id="claims" title="Every claim, in order">
        <ClaimTable
          caption=""
          claims={claims}
          change={(word) => <LedgerChange word={word} />}
          standing={standing && { id: standing.id, words: stands }}
          {...links}
        />
      </Section>
      {metrics.length > 0 && (
        <Section id="figures" title="Figures">
          <MetricTable caption="" metrics={metrics} {...links} />
        </Section>
      )}
      <Section id="related" title="Related">
        <MilestoneRelated input={data} query={links.query} />
      </Section>
    </RecordPage>
  );
}
