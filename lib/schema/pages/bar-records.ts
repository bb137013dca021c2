import { type BarChartId, getBarChart, type TallyOf } from "./charts";

/** What a chart of bars is made from. */
export type BarRecords = {
  [K in keyof TallyOf]: {
    readonly chart: BarChartId;
    readonly counts: K;
    readonly tallies: readonly TallyOf[K][];
    /** All records of the view, each counted once. */
    readonly total: number;
  };
}[keyof TallyOf];

/** The records of a chart from what was counted for it, or for others too. */
export function toBarRecords(chart: BarChartId, tallies: BarRecords["tallies"], total: number): BarRecords {
  // The entry of the chart says what is counted, and so what the tallies are.
  return { chart, counts: getBarChart(chart).counts, tallies, total } as BarRecords;
}

/** All records of some tallies. */
export function countAll(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}
