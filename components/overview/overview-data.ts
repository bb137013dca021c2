import type { Subjects } from "@/components/subject-link";
import type { Change } from "@/lib/schema/change-shape";
import type { DueAndPassed } from "@/lib/schema/due-and-passed";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import type { Scope } from "@/lib/schema/parameters/choices";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { RankedMilestone } from "@/lib/schema/promise-course";
import type { RecordTotals } from "@/lib/schema/record-totals";
import type { SaidDays } from "@/lib/schema/said-days";
import type { Milestone } from "@/lib/schema/shapes";
import type { CompanyTally, MilestoneTally, PartnershipTally } from "@/lib/view-models/charts/inputs";
import type { TimelineInput } from "@/lib/view-models/timeline/input";

/** What the overview is made from; everything is counted by the database. */
export interface OverviewData {
  readonly asked: AskedDay;
  readonly problems: readonly AddressProblem[];
  readonly counts: {
    readonly organisations: number;
    readonly sources: number;
  };
  /** How many partnerships and milestones there are in each scope. */
  readonly totals: { readonly [S in Scope]: RecordTotals };
  /** How many sources speak of the milestones that the charts count, and of the partnerships. */
  readonly chartSources: {
    readonly milestones: number;
    readonly promises: number;
    readonly partnerships: number;
  };
  readonly tallies: readonly MilestoneTally[];
  readonly companyTallies: readonly CompanyTally[];
  readonly partnershipTallies: readonly PartnershipTally[];
  readonly known: readonly Milestone[];
  readonly due: DueAndPassed;
  /** The promises that moved furthest, that were kept latest, and that are overdue longest without a report. */
  readonly moved: readonly RankedMilestone[];
  readonly late: readonly RankedMilestone[];
  readonly overdue: readonly RankedMilestone[];
  /** The changes said last, and what they are about. */
  readonly newest: { readonly changes: readonly Change[]; readonly subjects: Subjects };
  readonly said: SaidDays;
  /** The records of the busiest companies. */
  readonly timeline: Omit<TimelineInput, "asOf" | "lanes">;
}
