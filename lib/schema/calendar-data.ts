import type { Page } from "./list-page";
import type { PromiseCourses } from "./promise-course";
import type { Company, Milestone } from "./shapes";

/** A page of milestones with what a calendar tells of them. */
export interface CalendarPage extends Page<Milestone> {
  /** How the promises of the withdrawn ones went. */
  readonly courses: PromiseCourses;
  readonly companies: ReadonlyMap<string, Company>;
}
