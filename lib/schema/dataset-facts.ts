import type { Day } from "@/lib/domain/days";

/** What the whole content says of itself. */
export interface DatasetFacts {
  readonly version: string;
  /** ISO 8601. */
  readonly loadedAt: string;
  /** The first and the last day on which something was said; null where nothing was. */
  readonly first: Day | null;
  readonly last: Day | null;
}
