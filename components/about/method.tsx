import { Definitions } from "@/components/definitions";
import { Section } from "@/components/section";
import { TERMS } from "@/lib/domain/terms";
import styles from "./about.module.css";

export function Method() {
  return (
    <Section id="method" title="What is recorded">
      <div className="prose">
        <p>
          The unit is the claim: what one source says about one milestone or one partnership. A claim keeps
          the date as it was given, whose word it is, the day of the words, and the paragraph where they
          stand. There is no date, number or relation on these pages without one.
        </p>
        <p>
          Nothing said is overwritten. When a company moves a date, the old one stays and the new one is set
          beside it; the history is the point. Where something stands, how far its date has moved, whether a
          partnership still lives: all of that is worked out from the claims, for today or for any earlier
          day, and never entered by hand.
        </p>
        <p>
          What a company announces is told as what the company says, not as what will be. Two sources that say
          the same are two claims; one text carried by several papers is one voice. Summaries are in our own
          words. Where a passage looks mistranslated or mistaken it is recorded as it was said, and a note
          says why it is doubted.
        </p>
      </div>
      <h3 className={styles.subhead}>The terms</h3>
      <Definitions entries={TERMS} />
    </Section>
  );
}
