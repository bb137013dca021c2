import { Definitions } from "@/components/definitions";
import { Section } from "@/components/section";
import { TechnologySwatch } from "@/components/technology-swatch";
import { ELECTROLYTES, SOLID_STATE, TECHNOLOGIES } from "@/lib/domain/technologies";
import styles from "./about.module.css";

export function SolidState() {
  return (
    <Section id="solid-state" title="What counts as solid-state">
      <div className="prose">
        <p>
          Three technologies count: all-solid-state, semi-solid-state, and solid-state where a source does not
          say which. They are kept apart, since a cell with a gel in it does not keep the promise of one
          without. Sources also report lithium-ion supply deals, stakes in mines and ventures that have
          nothing to do with batteries. These are recorded, and left out of lists, counts and charts until you
          ask for everything.
        </p>
      </div>
      <h3 className={styles.subhead}>Technologies</h3>
      <Definitions entries={TECHNOLOGIES} mark={({ id }) => <TechnologySwatch technology={id} />} />
      <h3 className={styles.subhead}>Solid-state or not</h3>
      <Definitions compact entries={SOLID_STATE} />
      <h3 className={styles.subhead}>Solid electrolytes</h3>
      <Definitions compact entries={ELECTROLYTES} />
    </Section>
  );
}
