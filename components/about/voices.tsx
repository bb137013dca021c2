import { Definitions } from "@/components/definitions";
import { Section } from "@/components/section";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { REVISIONS } from "@/lib/domain/revisions";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import styles from "./about.module.css";

export function Voices() {
  return (
    <Section id="whose-word" title="Whose word counts">
      <div className="prose">
        <p>
          A promise belongs to whoever makes it. Targets, delays and withdrawals make a milestone’s history
          when they are the word of its own parties (its companies, the members of its partnerships, their
          parts and their parents), however they were reported. A publication that speaks for itself makes the
          history only as long as no party has given a dated target. That something happened, or had not
          happened yet, counts from anyone.
        </p>
        <p>
          Claims stand in the order of the day by which they were said. On the same day the one whose day is
          known better, then the source nearer to the matter, stands last, and the last word holds. Where two
          last words name dates that do not overlap, both are shown.
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
          A deadline is the last day a target allows. How far a promise has moved is one number: the present
          deadline minus the first one. “2020–23” that became “2027–28” reads “deadline five years later: end
          of 2023 → end of 2028”. A target without an end (“2033 or later”) has no deadline; its first day
          then counts, and the shift is “at least” so much. Only a later or an earlier deadline is a move; a
          date said more or less exactly is a rewording. What a promise could have moved at least and at most,
          by all the days that both dates allow, stands in the details.
        </p>
      </div>
      <h3 className={styles.subhead}>How a date stands to the one before it</h3>
      <Definitions entries={REVISIONS} />
      <h3 className={styles.subhead}>What becomes of a dated promise</h3>
      <div className="prose">
        <p>
          Every promise that has had a deadline is in one of these, measured by its first deadline. An
          achievement ends no later than the claim that reports it; a date that passed without a report is
          neither met nor missed.
        </p>
      </div>
      <Definitions entries={OUTCOMES} />
    </Section>
  );
}
