import { DateWords } from "@/components/date-words";
import { Note } from "@/components/note";
import { SaidBy } from "@/components/said-by";
import { SubjectLink } from "@/components/subject-link";
import type { Claim } from "@/lib/schema/shapes";
import { saysWord } from "@/lib/view-models/says-words";
import type { ContributionLinks } from "./contribution-links";
import { RestsOn } from "./rests-on";
import styles from "./source.module.css";

interface ContributedClaimProps extends ContributionLinks {
  claim: Claim;
}

/** A claim as its source makes it: about what, what it says, for when, whose word. */
export function ContributedClaim({ claim, subjects, names, query }: ContributedClaimProps) {
  const { id, about, says, date, asSaid, saidOn, saidBy, via, summary, note, paragraphs } = claim;
  return (
    <article id={id} className={styles.item}>
      <p className={styles.head}>
        <SubjectLink subject={about} subjects={subjects} query={query} />
        <span className={styles.says}>
          {saysWord(says)}: <DateWords date={date} absent="no date" />
          {asSaid && <span className={styles.quiet}> “{asSaid}”</span>}
        </span>
      </p>
      <p>{summary}</p>
      {note && <Note>{note}</Note>}
      <p className={styles.foot}>
        <SaidBy saidBy={saidBy} via={via} names={names} query={query} />, <DateWords date={saidOn} />
        <RestsOn paragraphs={paragraphs} />
      </p>
    </article>
  );
}
