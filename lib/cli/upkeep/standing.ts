import { buildFacts, type Facts } from "@/lib/db/rows/facts";
import { buildRows, type Rows } from "@/lib/db/rows/rows";
import type { Day } from "@/lib/domain/days";
import { measureOverdue } from "@/lib/domain/derive/outcomes";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Outcome, Recorded } from "@/lib/domain/outcomes";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SeedMilestone } from "@/lib/schema/seeds/definitions";

/** What the loader stores of a milestone and holds true on a day. */
export type Belief = Rows["milestoneBelief"][number] & {
  readonly status: MilestoneStatus;
  readonly outcome: Outcome | null;
};

/** A dataset as it stands on a day: the rows that the loader would write, and what they say then. */
export interface Standing {
  readonly asOf: Day;
  readonly facts: Facts;
  readonly rows: Rows;
  /** By the milestone's id; what nobody has spoken of by the day is not there. */
  readonly milestones: ReadonlyMap<string, Belief>;
  /** By the partnership's id. */
  readonly partnerships: ReadonlyMap<string, Rows["partnershipBelief"][number]>;
}

/** Derives a dataset by the loader's own rows. */
export function deriveStanding(dataset: SeedDataset, asOf: Day): Standing {
  const rows = buildRows(dataset);
  const holds = (row: { validFrom: Day; validTo: Day; reading: string }) =>
    row.reading !== "well" && row.validFrom <= asOf && asOf < row.validTo;
  return {
    asOf,
    facts: buildFacts(dataset),
    rows,
    milestones: new Map(rows.milestoneBelief.filter(holds).map((row) => [row.milestoneId, row as Belief])),
    partnerships: new Map(rows.partnershipBelief.filter(holds).map((row) => [row.partnershipId, row])),
  };
}

/** A milestone's place in a record. */
export function toRecorded(
  { outcome, slips, shiftDays = null, shiftAtLeast, currentLatest = null }: Belief,
  asOf: Day,
): Recorded {
  return {
    outcome,
    slips,
    shiftDays,
    shiftAtLeast,
    overdueDays: measureOverdue(outcome, currentLatest, asOf),
  };
}

/** A promise whose date has passed without a report. */
export interface PassedPromise {
  readonly milestone: SeedMilestone;
  readonly belief: Belief;
  readonly deadline: Day;
  /** The last day on which it was looked for what became of it; null where nobody has. */
  readonly lookedFor: Day | null;
}

/** The promises that have passed without a report, the longest overdue first. */
export function listPassed({ facts, milestones, asOf }: Standing): PassedPromise[] {
  return facts.dataset.milestones
    .flatMap((milestone): PassedPromise[] => {
      const belief = milestones.get(milestone.id);
      const deadline = belief?.currentLatest;
      if (belief?.status !== "unreported" || deadline == null) return [];
      const days = (milestone.lookedFor ?? []).map(({ on }) => on).filter((on) => on <= asOf);
      return [{ milestone, belief, deadline, lookedFor: days.toSorted().at(-1) ?? null }];
    })
    .toSorted((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
}
