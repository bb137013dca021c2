import { Definitions } from "@/components/definitions";
import { PartnershipStatusGlyph } from "@/components/partnership-status";
import { Section } from "@/components/section";
import { StatusGlyph } from "@/components/status-glyph";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { PARTNERSHIP_STATUSES } from "@/lib/domain/partnerships";
import styles from "./about.module.css";

export function Statuses() {
  return (
    <Section id="statuses" title="Where things stand">
      <div className="prose">
        <p>
          A milestone’s status compares its claims with the day: it can change overnight without anybody
          having said anything. The most common silence has a status of its own. When a promised date is over
          and no source says what happened, the milestone is neither achieved nor missed; it says “Date
          passed, no report”, and that is all that is known.
        </p>
      </div>
      <h3 className={styles.subhead}>Milestones</h3>
      <Definitions entries={MILESTONE_STATUSES} mark={({ id }) => <StatusGlyph status={id} />} />
      <h3 className={styles.subhead}>Partnerships</h3>
      <p className={styles.note}>A partnership stands where its latest claim puts it.</p>
      <Definitions entries={PARTNERSHIP_STATUSES} mark={({ id }) => <PartnershipStatusGlyph status={id} />} />
    </Section>
  );
}
