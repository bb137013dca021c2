import { Definitions } from "@/components/definitions";
import { Section } from "@/components/section";
import { NATURES, QUALIFIERS, QUANTITIES } from "@/lib/domain/quantities";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import styles from "./about.module.css";

/** From the nearest to the farthest; the list itself runs the other way, as an order of words needs it. */
const NEAREST_FIRST = [...TIERS].reverse();

export function Sources() {
  return (
    <Section id="sources" title="Sources and figures">
      <div className="prose">
        <p>
          Every claim names its source and the paragraphs it rests on, counted from 1 over the lines of the
          text. Where only an excerpt could be read, the reference says so.
        </p>
      </div>
      <h3 className={styles.subhead}>How near a source stands</h3>
      <Definitions compact entries={NEAREST_FIRST} />
      <p className={styles.note}>
        A claim that rests on tertiary sources alone is marked as weakly sourced wherever it shows. It is no
        longer once a better source tells the same words: of the same thing, for the same date, said at the
        same time. Every list, the timeline and the trends can be read without such claims; targets, statuses
        and slips are then what they would be if nobody had read those pages. Pages that carry one agency’s
        text count as one voice.
      </p>
      <h3 className={styles.subhead}>Kinds of source</h3>
      <Definitions compact entries={SOURCE_KINDS} />
      <h3 className={styles.subhead}>How the day of publication is known</h3>
      <Definitions compact entries={PUBLISHED_BASES} />
      <h3 className={styles.subhead}>What figures measure</h3>
      <p className={styles.note}>
        A figure is what its source says it is. An investment is not the value of a deal, a rise to 15 % is
        not a rise by 15 %, and one sum in two currencies is one sum.
      </p>
      <Definitions compact entries={QUANTITIES} />
      <h3 className={styles.subhead}>How figures are meant</h3>
      <Definitions compact entries={NATURES} />
      <Definitions compact entries={QUALIFIERS.filter(({ label }) => label !== "")} />
    </Section>
  );
}
