import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { CompanyTally } from "@/lib/schema/pages/charts";
import { formatCount, formatList, formatNumber } from "@/lib/view-models/text";
import { type ChartWords, defineBarChart } from "./bar-chart";
import {
  type ChartView,
  countAllOf,
  findHighest,
  formatEach,
  type Highest,
  listHref,
  listKeysInUse,
  type Series,
  type SeriesRow,
} from "./series";

/** How many companies the chart draws, and how many its table holds. */
export const MOST_DRAWN = 12;
const MOST_LISTED = 60;

/** Milestones by company and status: the companies with most first, as many as the table holds. */
export interface CompanyTargets extends Series<MilestoneStatus> {
  /** All milestones of the view, each counted once. */
  readonly records: number;
  /** All companies that any of them involves. */
  readonly companies: number;
  readonly isAsked: boolean;
}

/**
 * The chart of milestones by company. A bar counts what `/milestones?company=…` lists: those that involve the
 * company or a part of it. Where the view asks for companies, only those have a bar, since an address can ask
 * for any of several companies, never for all at once.
 * @param milestones all milestones of the view, each counted once
 */
export function buildTargetsByCompany(
  tallies: readonly CompanyTally[],
  milestones: number,
  view: ChartView,
): CompanyTargets {
  const params = view.filter.company;
  const byCompany = new Map<string, CompanyTally[]>();
  for (const tally of tallies) {
    if (tally.count === 0 || (params.length > 0 && !params.includes(tally.company))) continue;
    byCompany.set(tally.company, [...(byCompany.get(tally.company) ?? []), tally]);
  }
  // Of many companies few are listed: only these become rows, with an address in each part.
  const rows = [...byCompany]
    .map(([company, own]) => ({ company, own, total: countAllOf(own), name: own[0]?.name ?? company }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_LISTED)
    .map(({ company, own }) => rowOf(company, own, view));
  return {
    keys: listKeysInUse(listIds(MILESTONE_STATUSES), rows),
    rows,
    records: milestones,
    companies: byCompany.size,
    isAsked: params.length > 0,
  };
}

function rowOf(
  company: string,
  tallies: readonly CompanyTally[],
  view: ChartView,
): SeriesRow<MilestoneStatus> {
  const segments = listIds(MILESTONE_STATUSES).map((key) => ({
    key,
    count: countAllOf(tallies.filter((tally) => tally.status === key)),
    href: listHref("/milestones", view, { company: [company], status: [key] }),
  }));
  return {
    id: company,
    label: tallies[0]?.name ?? company,
    segments: segments.filter((segment) => segment.count > 0),
    total: countAllOf(tallies),
    href: listHref("/milestones", view, { company: [company] }),
  };
}

/** The words of the chart by companies. */
export function describeTargetsByCompany({ rows, companies, isAsked }: CompanyTargets): ChartWords {
  const most = findHighest(rows);
  if (!most) return { finding: "No milestones to count", note: "" };
  const notes = [
    "A milestone counts for every company it involves, and for the parent of that company.",
    companies > MOST_DRAWN && `The chart shows ${MOST_DRAWN} of ${companies} companies.`,
  ];
  return {
    finding: isAsked || rows.length === 1 ? writeEach(rows) : writeMost(most, rows.length),
    note: notes.filter(Boolean).join(" "),
    ...(companies > rows.length && { tableNote: `The table shows the first ${rows.length}.` }),
  };
}

/** "QuantumScape has 23 milestones, more than any other company". */
function writeMost({ total, rows }: Highest, all: number): string {
  const names =
    rows.length > 3
      ? `${rows.length} companies`
      : formatList(
          rows.map(({ label }) => label),
          "and",
        );
  const have = `${names} ${rows.length > 1 ? "have" : "has"} ${formatCount(total, "milestone")}${formatEach({ total, rows })}`;
  return rows.length < all ? `${have}, more than any other company` : have;
}

/** Of companies that are asked for, how many each of the first has: "Toyota has 25 milestones, QuantumScape 23". */
function writeEach([first, ...others]: CompanyTargets["rows"]): string {
  const further = others.slice(0, 2).map(({ label, total }) => `, ${label} ${formatNumber(total)}`);
  return `${first?.label} has ${formatCount(first?.total ?? 0, "milestone")}${further.join("")}`;
}

export const TARGETS_BY_COMPANY = defineBarChart({
  counts: "companies",
  build: ({ tallies, total }, view) => buildTargetsByCompany(tallies, total, view),
  describe: describeTargetsByCompany,
  mostDrawn: MOST_DRAWN,
});
