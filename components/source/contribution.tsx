import type { ReactNode } from "react";
import { ClaimDate } from "@/components/claims/claim-table";
import { DateText } from "@/components/dates";
import { MetricSense, MetricValue } from "@/components/metrics/metric-table";
import { Note } from "@/components/notice";
import { type Names, SubjectLink, type Subjects } from "@/components/record-link";
import { SaidBy } from "@/components/source-reference";
import { WeakMark } from "@/components/status-mark";
import { getLabel } from "@/lib/domain/list";
import { QUANTITIES } from "@/lib/domain/quantities";
import type { Claim, Metric, Source } from "@/lib/schema/api/shapes";
import { formatSays } from "@/lib/view-models/attribution";
import styles from "./source.module.css";

interface ContributionProps extends ContributionLinks {
  statement: Claim | Metric;
  subject: Claim["about"] | Metric["subject"];
  /** A wire or paper the words were passed on by. */
  via?: string | null;
  /** What is said: a date or a value. */
  children: ReactNode;
}

/** What a source says of one thing: of what, in our words, whose word it is, and beside it the date or the value. */
function Contribution({ statement, subject, via = null, children, ...links }: ContributionProps) {
  const { subjects, publication, names, query } = links;
  const { id, summary, note, saidBy, saidOn, paragraphs } = statement;
  return (
    <article id={id} className={styles.item}>
      <div>
        <h4>
          <SubjectLink subject={subject} subjects={subjects} query={query} />
        </h4>
        <p>{summary}</p>
        {note && <Note>{note}</Note>}
        <p className={styles.foot}>
          <SaidBy saidBy={saidBy} via={via} publication={publication} names={names} query={query} />,{" "}
          <DateText date={saidOn} />
          <RestsOn paragraphs={paragraphs} /> {statement.weaklySourced && <WeakMark />}
        </p>
      </div>
      <div className={styles.said}>{children}</div>
    </article>
  );
}

/** What the entries of a source link to. */
export interface ContributionLinks {
  readonly subjects: Subjects;
  /** The source itself. */
  readonly publication: Source;
  readonly names: Names;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  readonly query: string;
}

/** The paragraphs an entry rests on, where it is more than the one it stands at. */
function RestsOn({ paragraphs }: { paragraphs: readonly number[] }) {
  if (paragraphs.length < 2) return null;
  return (
    <>
      {"; "}
      <span aria-hidden="true">¶¶ </span>
      <span className="visually-hidden">paragraphs </span>
      {paragraphs.join(", ")}
    </>
  );
}

interface ContributedClaimProps extends ContributionLinks {
  claim: Claim;
}

/** A claim as its source makes it: about what, what it says, for when, whose word. */
export function ContributedClaim({ claim, ...links }: ContributedClaimProps) {
  return (
    <Contribution statement={claim} subject={claim.about} via={claim.via} {...links}>
      <p className={styles.says}>{formatSays(claim.says)}</p>
      <p>
        <ClaimDate {...claim} />
      </p>
    </Contribution>
  );
}

interface ContributedMetricProps extends ContributionLinks {
  metric: Metric;
}

/** A figure as its source gives it: about what, how much, how it is meant, whose word. */
export function ContributedMetric({ metric, ...links }: ContributedMetricProps) {
  return (
    <Contribution statement={metric} subject={metric.subject} {...links}>
      <p className={styles.says}>
        {getLabel(QUANTITIES, metric.quantity)}: <MetricValue metric={metric} />
      </p>
      <div>
        <MetricSense metric={metric} milestones={links.subjects.milestones} />
      </div>
    </Contribution>
  );
}
