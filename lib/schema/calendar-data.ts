import type { Page } from "./list-page";
import type { Company, DateShape, Milestone } from "./shapes";

/** A page of milestones with what a calendar tells of them. */
export interface CalendarPage extends Page<Milestone> {
  /** The target that a withdrawal took away, by id. */
  readonly withdrawn: ReadonlyMap<string, DateShape>;
  readonly companies: ReadonlyMap<string, Company>;
}
