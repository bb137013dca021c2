import type { Change } from "./change-shape";
import type { Page } from "./list-page";
import type { Company, Milestone, Partnership, Source } from "./shapes";

/** What a page of the feed of changes is made from: the changes, and the records that they and the filter name. */
export interface FeedData {
  readonly page: Page<Change>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly sources: ReadonlyMap<string, Source>;
}
