import { ClaimTable } from "@/components/claims/claim-table";
import { MetricTable } from "@/components/metrics/metric-table";
import { RecordPage } from "@/components/record-page";
import { Section } from "@/components/section";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { AddressProblem } from "@/lib/schema/read-address";
import { dayQuery } from "@/lib/view-models/lists/list-links";
import { milestoneHistory } from "@/lib/view-models/milestone/history";
import type { MilestoneInput } from "@/lib/view-models/milestone/input";
import { milestoneLead } from "@/lib/view-models/milestone/lead";
import { claimStrip } from "@/lib/view-models/milestone/strip";
import { namesOf } from "@/lib/view-models/names";
import { ClaimStripFigure } from "./claim-strip";
import { MilestoneFacts } from "./milestone-facts";
import { MilestoneRelated } from "./milestone-related";

interface MilestonePageProps {
  data: MilestoneInput;
  problems?: readonly AddressProblem[];
}

/** A milestone: where it stands, every claim about it in order, the figures, and what is near it. */
export function MilestonePage({ data, problems = [] }: MilestonePageProps) {
  const { asked, milestone, claims, metrics, sources } = data;
  const { standing } = milestoneHistory(data);
  const stands = asked.askedDay === null ? "stands now" : "stood on that day";
  const strip = claimStrip(claims, standing?.id ?? null, asked.asOf);
  const links = { names: namesOf(data.companies.values()), sources, query: dayQuery(asked.askedDay) };
  return (
    <RecordPage
      asked={asked}
      problems={problems}
      collection="milestones"
      id={milestone.id}
      eyebrow={labelOf(MILESTONE_KINDS, milestone.kind)}
      title={milestone.title}
      lead={milestoneLead(data)}
    >
      <MilestoneFacts milestone={milestone} standing={standing} {...links} />
      {strip && <ClaimStripFigure strip={strip} status={milestone.status} asOf={asked.asOf} />}
      <Section id="claims" title="Every claim, in order">
        <ClaimTable
          caption=""
          claims={claims}
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
