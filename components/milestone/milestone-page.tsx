import { ClaimTable } from "@/components/claims/claim-table";
import { DateText } from "@/components/dates";
import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { MetricTable } from "@/components/metrics/metric-table";
import { PartnershipStatusMark } from "@/components/partnership-status";
import type { Names } from "@/components/record-link";
import { RecordPage } from "@/components/record-page";
import { Section } from "@/components/section";
import { StatusMark } from "@/components/status-mark";
import { Export } from "@/components/take/export";
import { formatDate } from "@/lib/domain/date-text";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { Claim, Milestone, Source } from "@/lib/schema/api/shapes";
import type { HistoryClaim, RecordDay } from "@/lib/schema/pages/promises";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import { listChartFiles } from "@/lib/view-models/downloads";
import { buildMilestoneFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { getCourseClaims, getShownDate, type MilestoneInput } from "@/lib/view-models/milestone/input";
import { writeMilestoneLead } from "@/lib/view-models/milestone/lead";
import { buildClaimStrip } from "@/lib/view-models/milestone/strip";
import { getRecordHref } from "@/lib/view-models/record-href";
import { DateFigure } from "./date-figure";
import { LedgerChange, MilestoneFacts } from "./milestone-facts";
import styles from "./milestone-related.module.css";

interface MilestonePageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: MilestoneInput & RecordDay & { readonly claims: readonly HistoryClaim[] };
  problems?: readonly AddressProblem[];
}

/** A milestone: where it stands, every claim about it in order, the figures, and what is near it. */
export function MilestonePage({ data, site, problems = [] }: MilestonePageProps) {
  const { params, milestone, claims, metrics, sources } = data;
  const { standing, conflict } = getCourseClaims(data);
  const stands = params.asOfParam === null ? "current" : "current on that day";
  const strip = buildClaimStrip(data, standing);
  const links = {
    names: listNames(data.companies.values()),
    sources,
    query: writeCarriedQuery(params.asOfParam, params.scope),
  };
  return (
    <RecordPage
      site={site}
      day={data}
      problems={problems}
      collection="milestones"
      id={milestone.id}
      eyebrow={
        <>
          {getLabel(MILESTONE_KINDS, milestone.kind)} · <StatusMark status={milestone.status} />
        </>
      }
      title={milestone.title}
      lead={writeMilestoneLead(data)}
      follow={<Follow {...buildMilestoneFollow(milestone)} />}
    >
      {strip && (
        <div className={styles.story}>
          <DateFigure milestone={milestone} strip={strip} asOf={params.asOf} />
          <TakeTrend data={data} site={site} />
        </div>
      )}
      <MilestoneFacts milestone={milestone} standing={standing} asOf={params.asOf} {...links} />
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
      {milestone.status === "unreported" && <LookedFor looks={milestone.lookedFor} />}
      {metrics.length > 0 && (
        <Section id="figures" title="Figures">
          <MetricTable caption="" metrics={metrics} milestones={[milestone]} fold {...links} />
        </Section>
      )}
      <Section id="related" title="Related">
        <MilestoneRelated input={data} query={links.query} />
      </Section>
    </RecordPage>
  );
}

/** What of a milestone's course can be taken along: each word about it with its date, drawn as on the page of trends. */
function TakeTrend({ data: { milestone, params }, site }: Pick<MilestonePageProps, "data" | "site">) {
  const { id, title } = milestone;
  const filter = { ...NO_FILTER, milestone: [id], scope: "all" as const };
  const trend = { ...params, filter, sort: null, limit: DEFAULT_LIMIT, cursor: null };
  return (
    <Export
      title={`${title}: how target dates moved`}
      path={`${getRecordHref("milestones", id)}#claims`}
      query=""
      asOf={params.asOf}
      site={site}
      files={listChartFiles("trends", trend)}
      embed={<EmbedSnippet title={title} view={{ chart: "trends", listParams: trend }} site={site} />}
    />
  );
}

/** What was looked for where no source says what became of a promise whose date has passed. */
function LookedFor({ looks }: { looks: Milestone["lookedFor"] }) {
  if (looks.length === 0) return null;
  return (
    <Section id="looked-for" title="Searches for a report">
      <ul className={styles.looks}>
        {looks.map(({ on, where, found }) => (
          <li key={`${on} ${where}`}>
            {formatDate({ edtf: on })}: {where}
            <span className={styles.found}>{found === null ? "Nothing found." : `Found: ${found}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface MilestoneConflictProps {
  /** Words that stand last side by side with dates that share no day; none where nothing contradicts the last word. */
  words: readonly Claim[];
  names: Names;
  sources: ReadonlyMap<string, Source>;
  query: string;
}

/** Last words that cannot both be right, side by side; which of them is, no source decides. */
function MilestoneConflict({ words, ...links }: MilestoneConflictProps) {
  if (words.length === 0) return null;
  return (
    <Section id="conflict" title="The latest claims disagree">
      <ClaimTable
        caption="These claims were made by the same day and their dates do not overlap. The last one in our order of claims counts as the target."
        claims={words}
        anchors={false}
        {...links}
      />
    </Section>
  );
}

/** The partnerships a milestone belongs to, and others of its stage. */
function MilestoneRelated({ input, query }: { input: MilestoneInput; query: string }) {
  const { partnerships, sameStage } = input;
  return (
    <div className={styles.columns}>
      <div>
        <h3>Partnerships</h3>
        {partnerships.length === 0 && <p className={styles.none}>Not tied to a partnership.</p>}
        <ul className={styles.list}>
          {partnerships.map(({ id, name, status }) => (
            <li key={id}>
              <Link href={getRecordHref("partnerships", id, query)}>{name}</Link>
              <span className={styles.stand}>
                <PartnershipStatusMark status={status} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>Others of the same stage</h3>
        {sameStage.length === 0 && (
          <p className={styles.none}>No other solid-state milestone at this stage.</p>
        )}
        <ul className={styles.list}>
          {sameStage.map((milestone) => (
            <li key={milestone.id}>
              <Link href={getRecordHref("milestones", milestone.id, query)}>{milestone.title}</Link>
              <span className={styles.stand}>
                <StatusMark status={milestone.status} /> <DateText date={getShownDate(milestone)} absent="" />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
