import { Definitions } from "@/components/definitions";
import { Section } from "@/components/section";
import { COMPANY_KINDS } from "@/lib/domain/companies";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS, ROLES } from "@/lib/domain/partnerships";
import styles from "./about.module.css";

export function Kinds() {
  return (
    <Section id="kinds" title="Kinds and roles">
      <div className="prose">
        <p>
          Stages are not mixed. A pilot line is not a small series, a small series is not volume production,
          and a launch is not commercialisation. A promise of one is never counted as kept by another.
        </p>
      </div>
      <h3 className={styles.subhead}>Milestones, from the laboratory to volume</h3>
      <Definitions compact entries={MILESTONE_KINDS.filter(({ ladder }) => ladder)} />
      <h3 className={styles.subhead}>Milestones beside that ladder</h3>
      <Definitions compact entries={MILESTONE_KINDS.filter(({ ladder }) => !ladder)} />
      <h3 className={styles.subhead}>How a company stands to a milestone</h3>
      <Definitions compact entries={PARTS} />
      <h3 className={styles.subhead}>Partnerships</h3>
      <Definitions compact entries={PARTNERSHIP_KINDS} />
      <h3 className={styles.subhead}>Roles in a partnership</h3>
      <Definitions compact entries={ROLES} />
      <h3 className={styles.subhead}>Companies</h3>
      <Definitions compact entries={COMPANY_KINDS} />
    </Section>
  );
}
