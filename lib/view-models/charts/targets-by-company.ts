import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { CompanyTally } from "@/lib/schema/pages/charts";
import { formatCount, formatList } from "@/lib/view-models/text";
import { type ChartWords, defineBarChart } from "./bar-chart";
import {
  type ChartView,
  countAllOf,
  findHighest,
  formatEach,
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
  const rows = [...byCompany.entries()]
    .map(([company, own]) => rowOf(company, own, view))
    .sort((a, b) => b.total - a.total || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_LISTED);
  return {
    keys: listKeysInUse(listIds(MILESTONE_STATUSES), rows),
    rows,
    records: milestones,
    companies: byCompany.size,
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
export function describeTargetsByCompany({ rows, records, companies }: CompanyTargets): ChartWords {
  const most = findHighest(rows);
  if (!most) return { finding: "No milestones to count", note: "" };
  const leaders =
    most.rows.length > 3
      ? `${most.rows.length} companies have`
      : `${formatList(
          most.rows.map(({ label }) => label),
          "and",
        )} ${most.rows.length > 1 ? "have" : "has"}`;
  const notes = [
    "A milestone counts for every company it involves, and for the parent of that company.",
    companies > MOST_DRAWN && `The chart shows ${MOST_DRAWN} of ${companies} companies.`,
  ];
  return {
    finding: `${leaders} the most: ${most.total} of ${formatCount(records, "milestone")}${formatEach(most)}`,
    note: notes.filter(Boolean).join(" "),
    ...(companies > rows.length && { tableNote: `The table shows the first ${rows.length}.` }),
  };
}

export const TARGETS_BY_COMPANY = defineBarChart({
  counts: "companies",
  build: ({ tallies, total }, view) => buildTargetsByCompany(tallies, total, view),
  describe: describeTargetsByCompany,
  mostDrawn: MOST_DRAWN,
});
