import type { Day } from "@/lib/domain/days";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { PartnershipKind } from "@/lib/domain/partnership-kinds";
import type { Technology } from "@/lib/domain/technologies";
import type { Filter } from "@/lib/schema/parameters/filter";

/*
 * What charts are made of: rows that a database has counted, so that no chart ever loads the records.
 * Every tally is taken under the filter of the view it is drawn for, on the day of that view.
 */

/** What a chart is drawn for: the filter of the list its bars open, and the day. */
export interface ChartView {
  readonly filter: Filter;
  /** The day as the address asks for it; null where it asks for none. */
  readonly asOf: Day | null;
  /** The day everything is counted on: `asOf`, or today. */
  readonly day: Day;
}

export type { MilestoneTally } from "@/lib/schema/milestone-tally";

/** Milestones of one status that involve a company or a part of it, counted: a row for each company and status. */
export interface CompanyTally {
  readonly company: string;
  readonly name: string;
  readonly status: MilestoneStatus;
  readonly count: number;
}

/** Partnerships with the same kinds and the same technologies, counted; rows may repeat and add up. */
export interface PartnershipTally {
  readonly kinds: readonly PartnershipKind[];
  readonly technologies: readonly Technology[];
  readonly count: number;
}
