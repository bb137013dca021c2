import type { ReactNode } from "react";
import { DateWords } from "@/components/date-words";
import { Note } from "@/components/note";
import { SaidBy } from "@/components/said-by";
import { SubjectLink } from "@/components/subject-link";
import { WeakMark } from "@/components/weak-mark";
import type { Claim, Metric } from "@/lib/schema/api/shapes";
import type { ContributionLinks } from "./contribution-links";
import { RestsOn } from "./rests-on";
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
export function Contribution({ statement, subject, via = null, children, ...links }: ContributionProps) {
  const { subjects, names, query } = links;
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
          <SaidBy saidBy={saidBy} via={via} names={names} query={query} />, <DateWords date={saidOn} />
          <RestsOn paragraphs={paragraphs} /> {statement.weaklySourced && <WeakMark />}
        </p>
      </div>
      <div className={styles.said}>{children}</div>
    </article>
  );
}
