/** A source as a row names it: who published it, and where it can be read. */
export interface NamedSource {
  readonly publisher: string;
  readonly title: string | null;
  /** Where it was published, else where a copy is kept; null where neither is known. */
  readonly address: string | null;
}

/** What stands beside the ids of some records, so that a row can be read by itself. */
export interface RowNames {
  readonly companies: ReadonlyMap<string, string>;
  readonly partnerships: ReadonlyMap<string, string>;
  /** Titles. */
  readonly milestones: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, NamedSource>;
  /** Ids of the sources of all that was said about a milestone, the oldest words first. */
  readonly sourcesOfMilestones: ReadonlyMap<string, readonly string[]>;
}
