/** How many partnerships and milestones there are: in all, or that involve a company or a part of it. */
export interface RecordTotals {
  readonly partnerships: number;
  readonly milestones: number;
}
