import type { Day } from "@/lib/domain/days";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import type { SeedAudit, SeedCorrection, SeedLeftOut } from "@/lib/schema/seeds/definitions";

/** A record of which something was corrected, with the sources whose words on it were meant. */
export interface CorrectedRecord {
  readonly collection: "companies" | "partnerships" | "milestones" | "sources";
  readonly id: string;
  readonly name: string;
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly statement: string;
  }[];
}

/** A mistake of ours, and what stands there now. */
export interface Correction extends Pick<SeedCorrection, "on" | "was" | "is"> {
  readonly about: readonly CorrectedRecord[];
  /**
   * Since when it was wrong: the day on which the newest of the sources came that it is about. Null where it is about no
   * source, so that nobody knows.
   */
  readonly since: Day | null;
  /** The source that shows it. */
  readonly source: { readonly id: string; readonly publisher: string } | null;
}

/** How many sources there are of something, and how many claims stand in them. */
export interface SourceShare {
  readonly id: string;
  readonly sources: number;
  readonly claims: number;
}

/** How many companies are of a country, and how many milestones involve one of it. */
export interface CountryShare {
  readonly id: string;
  readonly companies: number;
  readonly milestones: number;
}

/** What the content on solid-state batteries covers and what it lacks, as of a day; of each list the largest first. */
export interface Coverage {
  readonly asOf: Day;
  readonly sources: number;
  readonly claims: number;
  readonly byCountry: readonly CountryShare[];
  readonly byLanguage: readonly SourceShare[];
  readonly byTier: readonly SourceShare[];
  /** Sources by the year of publication, the latest first; one that may be of several years counts in each. */
  readonly byYear: readonly FacetCount[];
  /** Claims that a second reader held against their pages. */
  readonly checked: number;
  readonly excerpts: number;
  readonly weakClaims: number;
  /** Milestones whose date has passed without a report. */
  readonly withoutReport: number;
  readonly audits: readonly SeedAudit[];
  readonly leftOut: readonly SeedLeftOut[];
}

/** How fresh the content is: the days of the last source and of the last look for a report; null where there is none. */
export interface Freshness {
  readonly lastAdded: Day | null;
  readonly lastLook: Day | null;
}
