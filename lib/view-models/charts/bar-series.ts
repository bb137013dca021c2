import { type CompanyTargets, companyTargets } from "./company-targets";
import type { ChartView, CompanyTally, MilestoneTally, PartnershipTally } from "./inputs";
import { type MilestoneYears, milestoneYears } from "./milestone-years";
import { type PartnershipKindSeries, partnershipKinds } from "./partnership-kinds";
import { type PromiseYears, promiseYears } from "./promise-years";

/** What a chart of bars is made from. */
export type BarRecords =
  | {
      readonly chart: "milestones-per-year" | "promises-by-first-deadline";
      readonly tallies: readonly MilestoneTally[];
    }
  | {
      readonly chart: "targets-by-company";
      readonly tallies: readonly CompanyTally[];
      /** All milestones of the view, each counted once. */
      readonly milestones: number;
    }
  | { readonly chart: "partnerships-by-technology"; readonly tallies: readonly PartnershipTally[] };

/** A chart of bars before it has pixels. */
export type BarSeries =
  | { readonly chart: "milestones-per-year"; readonly series: MilestoneYears }
  | { readonly chart: "promises-by-first-deadline"; readonly series: PromiseYears }
  | { readonly chart: "targets-by-company"; readonly series: CompanyTargets }
  | { readonly chart: "partnerships-by-technology"; readonly series: PartnershipKindSeries };

/** The series a chart of bars draws. */
export function barSeries(records: BarRecords, view: ChartView): BarSeries {
  switch (records.chart) {
    case "milestones-per-year":
      return { chart: records.chart, series: milestoneYears(records.tallies, view) };
    case "promises-by-first-deadline":
      return { chart: records.chart, series: promiseYears(records.tallies, view) };
    case "targets-by-company":
      return { chart: records.chart, series: companyTargets(records.tallies, records.milestones, view) };
    case "partnerships-by-technology":
      return { chart: records.chart, series: partnershipKinds(records.tallies, view) };
  }
}
