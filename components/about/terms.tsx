import { Definitions } from "@/components/definitions";
import { PartnershipStatusGlyph } from "@/components/partnership-status";
import { Section } from "@/components/section";
import { StatusGlyph } from "@/components/status-mark";
import { TechnologySwatch } from "@/components/technology-tag";
import { COMPANY_KINDS } from "@/lib/domain/companies";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, ROLES } from "@/lib/domain/partnerships";
import { REVISIONS } from "@/lib/domain/revisions";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import { ELECTROLYTES, SOLID_STATE, TECHNOLOGIES } from "@/lib/domain/technologies";
import styles from "./about.module.css";

export function Kinds() {
  return (
    <Section id="kinds" title="Kinds and roles">
      <div className="prose">
        <p>
          Stages are not mixed. A pilot line is not a small series, a small series is not volume production,
          and a launch is not commercialisation. A promise of one stage is never counted as kept by another.
        </p>
      </div>
      <h3 className={styles.subhead}>Milestones, from the laboratory to volume</h3>
      <Definitions compact entries={MILESTONE_KINDS.filter(({ ladder }) => ladder)} />
      <h3 className={styles.subhead}>Milestones beside that ladder</h3>
      <Definitions compact entries={MILESTONE_KINDS.filter(({ ladder }) => !ladder)} />
      <h3 className={styles.subhead}>The part of a company in a milestone</h3>
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

export function SolidState() {
  return (
    <Section id="solid-state" title="What counts as solid-state">
      <div className="prose">
        <p>
          Three technologies count: all-solid-state, semi-solid-state, and solid-state where a source does not
          say which. They are kept apart, since a cell with a gel in it does not keep the promise of one
          without. Sources also report lithium-ion supply deals, stakes in mines and ventures that have
          nothing to do with batteries. These are recorded, but left out of lists, counts and charts unless
          you include other batteries.
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

export function Statuses() {
  return (
    <Section id="statuses" title="Statuses">
      <div className="prose">
        <p>
          A milestone’s status compares its claims with the day, so it can change overnight without a new
          claim. The most common silence has a status of its own: when a promised date is over and no source
          says what happened, the milestone is neither achieved nor missed. It is “Date passed, no report”,
          and nothing more is known.
        </p>
      </div>
      <h3 className={styles.subhead}>Milestones</h3>
      <Definitions entries={MILESTONE_STATUSES} mark={({ id }) => <StatusGlyph status={id} />} />
      <h3 className={styles.subhead}>Partnerships</h3>
      <p className={styles.note}>A partnership’s status follows from its latest claim.</p>
      <Definitions entries={PARTNERSHIP_STATUSES} mark={({ id }) => <PartnershipStatusGlyph status={id} />} />
    </Section>
  );
}

export function Voices() {
  return (
    <Section id="whose-word" title="Whose claims count">
      <div className="prose">
        <p>
          A promise belongs to whoever makes it. Targets, delays and withdrawals make a milestone’s history
          when its own parties claim them (its companies, the members of its partnerships, their parts and
          their parents), however they were reported. A publication’s own claim makes the history only as long
          as no party has given a dated target. Reports that something happened, or had not happened yet,
          count from anyone.
        </p>
        <p>
          Claims are sorted by the day by which they were made. On the same day, the claim whose day is known
          more exactly comes later, then the one from the closer source; the last claim counts. If the last
          two give dates that do not overlap, both are shown.
        </p>
      </div>
      <h3 className={styles.subhead}>Types of claim about a milestone</h3>
      <Definitions compact entries={MILESTONE_SAYS} />
      <h3 className={styles.subhead}>Types of claim about a partnership</h3>
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
          date said more or less exactly is a rewording. The least and the most that a promise could have
          moved, by all the days that both dates allow, are given in the details.
        </p>
      </div>
      <h3 className={styles.subhead}>How a date compares with the one before</h3>
      <Definitions entries={REVISIONS} />
      <h3 className={styles.subhead}>Outcomes of a dated promise</h3>
      <div className="prose">
        <p>
          Every promise that has had a deadline has one of these outcomes, measured by its first deadline. An
          achievement is dated no later than the claim that reports it; a date that passed without a report is
          neither met nor missed.
        </p>
      </div>
      <Definitions entries={OUTCOMES} />
    </Section>
  );
}
