import { formatYears } from "@/lib/domain/years";
import { formatCount } from "@/lib/view-models/text";
import type { BarSeries } from "./bar-chart";

/** Two years, the first and the last of some. */
export interface Brushed {
  readonly from: number;
  readonly to: number;
}

/** The years of a chart that a brush can choose among; null where there are no two. */
export function getBrushYears({ rows }: Pick<BarSeries, "rows">): Brushed | null {
  const years = rows.flatMap(({ place, label }) => (place === "year" ? [Number(label)] : []));
  const [from, to] = [years[0], years.at(-1)];
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

/** The year at a share of the years of a brush; beyond an end the one at that end. */
export function getYearAt({ from, to }: Brushed, share: number): number {
  return Math.min(to, Math.max(from, from + Math.floor(share * (to - from + 1))));
}

/** How many promises of one outcome there are in a year. */
export interface OutcomeCount {
  readonly year: number;
  readonly label: string;
  readonly count: number;
}

/** What a brush holds, in words: "88 promises first due in 2024–27: 12 on time, 9 late, 67 no report". */
export function writeBrushed(years: Brushed, counts: readonly OutcomeCount[]): string {
  // In the order of the outcomes, whichever comes first in time.
  const totals = new Map(counts.map(({ label }) => [label, 0]));
  for (const { year, label, count } of counts)
    if (year >= years.from && year <= years.to) totals.set(label, (totals.get(label) ?? 0) + count);
  const total = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const present = [...totals].filter(([, count]) => count > 0);
  const parts = present.map(([label, count]) => `${count.toLocaleString("en")} ${label.toLowerCase()}`);
  const which = `${formatCount(total, "promise")} first due in ${formatYears(years)}`;
  return total === 0 ? which : `${which}: ${parts.join(", ")}`;
}
