import type { Day } from "@/lib/domain/days";
import type { Filter } from "@/lib/schema/parameters/filter";

/** What a chart is drawn for: the filter of the list its bars open, and the day. */
export interface ChartView {
  readonly filter: Filter;
  /** The day as the address asks for it; null where it asks for none. */
  readonly asOf: Day | null;
  /** The day everything is counted on: `asOf`, or today. */
  readonly day: Day;
}
