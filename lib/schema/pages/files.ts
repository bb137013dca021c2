import type { Day } from "@/lib/domain/days";
import type { Change } from "@/lib/schema/api/change";
import type { Company, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { NamedRecords, Page } from "./list-page";
import type { PromiseCourses } from "./promises";

/** A page of milestones with what a calendar tells of them. */
export interface CalendarPage extends Page<Milestone> {
  /** How the promises of the withdrawn ones went. */
  readonly courses: PromiseCourses;
  readonly companies: ReadonlyMap<string, Company>;
}

/** What a calendar of milestones is made from: what its filter names, and its milestones page by page. */
export interface CalendarData {
  /** The companies and other records that the filter names. */
  readonly companies: readonly Company[];
  readonly namedRecords: NamedRecords;
  readonly pages: AsyncIterable<CalendarPage>;
}

/** What a page of the feed of changes is made from: the changes, and the records that they and the filter name. */
export interface FeedData {
  readonly page: Page<Change>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** What the whole content says of itself. */
export interface DatasetFacts {
  readonly version: string;
  /** ISO 8601. */
  readonly loadedAt: string;
  /** The first and the last day on which something was said; null where nothing was. */
  readonly first: Day | null;
  readonly last: Day | null;
}
