import type { Subjects } from "@/components/record-link";
import type { Change } from "@/lib/schema/api/change";
import type { BarRecords } from "@/lib/schema/pages/bar-records";
import type { DueAndPassed, RecordTotals } from "@/lib/schema/pages/list-page";
import type { MilestoneTally, RankedMilestone, SaidDays } from "@/lib/schema/pages/promises";
import type { Freshness } from "@/lib/schema/pages/remarks";
import type { Scope } from "@/lib/schema/parameters/choices";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import type { NetworkInput } from "@/lib/view-models/network/graph";

/** What the overview is made from; everything is counted by the database. */
export interface OverviewData {
  readonly params: DayParams;
  readonly problems: readonly AddressProblem[];
  readonly counts: {
    readonly organisations: number;
    readonly sources: number;
  };
  /** How many partnerships and milestones there are in each scope. */
  readonly totals: { readonly [S in Scope]: RecordTotals };
  readonly tallies: readonly MilestoneTally[];
  /** What each chart is made from, and from how many sources that comes. */
  readonly charts: readonly { readonly records: BarRecords; readonly sources: number }[];
  readonly due: DueAndPassed;
  /** The promises that moved furthest, that were kept latest, and that are overdue longest without a report. */
  readonly moved: readonly RankedMilestone[];
  readonly late: readonly RankedMilestone[];
  readonly overdue: readonly RankedMilestone[];
  /** The changes said last, and what they are about. */
  readonly newest: { readonly changes: readonly Change[]; readonly subjects: Subjects };
  /** Who works with whom. */
  readonly network: NetworkInput;
  readonly said: SaidDays;
  readonly freshness: Freshness;
}
