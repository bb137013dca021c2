import { DateWords } from "@/components/date-words";
import { MetricSense } from "@/components/metrics/metric-sense";
import { MetricValue } from "@/components/metrics/metric-value";
import { Note } from "@/components/note";
import { SaidBy } from "@/components/said-by";
import { SubjectLink } from "@/components/subject-link";
import { labelOf } from "@/lib/domain/list";
import { QUANTITIES } from "@/lib/domain/quantities";
import type { Metric } from "@/lib/schema/shapes";
import type { ContributionLinks } from "./contribution-links";
import { RestsOn } from "./rests-on";
import styles from "./source.module.css";

interface ContributedMetricProps extends ContributionLinks {
  metric: Metric;
}

/** A figure as its source gives it: about what, how much, how it is meant, whose word. */
export function ContributedMetric({ metric, subjects, names, query }: ContributedMetricProps) {
  const { id, subject, quantity, saidOn, saidBy, summary, note, paragraphs } = metric;
  return (
    <article id={id} className={styles.item}>
      <p className={styles.head}>
        <SubjectLink subject={subject} subjects={subjects} query={query} />
        <span className={styles.says}>
          {labelOf(QUANTITIES, quantity)}: <MetricValue metric={metric} />
        </span>
      </p>
      <p>{summary}</p>
      <div className={styles.sense}>
        <MetricSense metric={metric} />
      </div>
      {note && <Note>{note}</Note>}
      <p className={styles.foot}>
        <SaidBy saidBy={saidBy} names={names} query={query} />, <DateWords date={saidOn} />
        <RestsOn paragraphs={paragraphs} />
      </p>
    </article>
  );
}
