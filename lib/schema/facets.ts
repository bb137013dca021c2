import type { FilterName, TimelineFilterName } from "./parameters/filter";

/**
 * How many records each choice of a filter would leave, everything else in the address staying as it is; of the parameters
 * whose choices are counted.
 */
export interface Facets extends Partial<Record<FilterName | TimelineFilterName, readonly FacetCount[]>> {
  readonly company: readonly FacetCount[];
  readonly year: readonly FacetCount[];
  /** Records that the scope hides, those of it left out. */
  readonly hidden: number;
}

/** A choice and how many records it would leave. */
export interface FacetCount {
  readonly id: string;
  readonly count: number;
}
