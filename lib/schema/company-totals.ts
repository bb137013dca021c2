/** How many partnerships and milestones involve a company or a part of it. */
export interface CompanyTotals {
  readonly partnerships: number;
  readonly milestones: number;
}
