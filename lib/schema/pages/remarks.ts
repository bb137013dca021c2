import type { Day } from "@/lib/domain/days";
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
  /** The source that shows it. */
  readonly source: { readonly id: string; readonly publisher: string } | null;
}

/** How many there are of something, and where it can be seen. */
export interface Share {
  readonly id: string;
  readonly sources: number;
  readonly claims: number;
}

/** What the content covers and what it lacks, as of a day. */
export interface CoverageData {
  readonly asOf: Day;
  readonly sources: number;
  readonly claims: number;
  readonly byLanguage: readonly Share[];
  readonly byTier: readonly Share[];
  /** Of the years in which something was published; a source that may be of several counts in each. */
  readonly byYear: readonly Share[];
  readonly byCountry: readonly {
    readonly id: string;
    readonly companies: number;
    readonly milestones: number;
  }[];
  readonly excerpts: number;
  readonly weakClaims: number;
  readonly withoutReport: number;
  readonly audits: readonly SeedAudit[];
  readonly leftOut: readonly SeedLeftOut[];
}

/** How fresh the content is: the day of the last source and of the last look for a report; null where there is none. */
export interface Freshness {
  readonly lastAdded: Day | null;
  readonly lastLook: Day | null;
}
