import { Definitions } from "@/components/definitions";
import { Section } from "@/components/section";
import { REVISIONS } from "@/lib/domain/revisions";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/says";
import styles from "./about.module.css";

export function Voices() {
  return (
    <Section id="whose-word" title="Whose word counts">
      <div className="prose">
        <p>
          A promise belongs to whoever makes it. Targets, delays and withdrawals make a milestone’s history
          when they are the word of its own parties (its companies, the members of its partnerships, their
          parts and their parents), however they were reported. A publication that speaks for itself makes the
          history only where no party has spoken. That something happened, or had not happened yet, counts
          from anyone.
        </p>
        <p>
          Claims stand in the order of the day they were said. On the same day the source nearer to the matter
          stands last, and the last word holds. Where two last words name dates that do not overlap, both are
          shown.
        </p>
      </div>
      <h3 className={styles.subhead}>What a claim can say about a milestone</h3>
      <Definitions compact entries={MILESTONE_SAYS} />
      <h3 className={styles.subhead}>What a claim can say about a partnership</h3>
      <Definitions compact entries={PARTNERSHIP_SAYS} />
    </Section>
  );
}

export function Revisions() {
  return (
    <Section id="revisions" title="When a date moves">
      <div className="prose">
        <p>
          The first dated target is the baseline, the latest one the current target. How far a milestone has
          moved is counted between the two: at least from the last day of the old date to the first of the
          new, at most from the first day of the old to the last of the new. That is why a move reads “later
          by 3 to 9 years” and not as a single number. Once it is achieved, the achieved date takes the
          target’s place.
        </p>
      </div>
      <h3 className={styles.subhead}>How a date stands to the one before it</h3>
      <Definitions entries={REVISIONS} />
    </Section>
  );
}
