/** How many records each choice of a filter would leave, everything else in the address staying as it is. */
export interface Facets {
  readonly company: readonly FacetCount[];
  readonly kind: readonly FacetCount[];
  readonly technology: readonly FacetCount[];
  readonly status: readonly FacetCount[];
  /** Of a list of milestones. */
  readonly outcome?: readonly FacetCount[];
  /** Of a list of changes. */
  readonly revision?: readonly FacetCount[];
  readonly year: readonly FacetCount[];
  /** Records that the scope hides, those of it left out. */
  readonly hidden: number;
}

/** A choice and how many records it would leave. */
export interface FacetCount {
  readonly id: string;
  readonly count: number;
}
