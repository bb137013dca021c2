import { type CompanyTargets, MOST_DRAWN } from "./company-targets";
import type { MilestoneYears } from "./milestone-years";
import type { PartnershipKindSeries } from "./partnership-kinds";
import type { SeriesRow } from "./series";
import { counted, listed } from "./words";

/** What a chart says in one sentence, and what has to be known to read its bars. */
export interface ChartWords {
  readonly sentence: string;
  readonly note: string;
  /** What has to be known of the table beside it alone. */
  readonly tableNote?: string;
}

/** The words of the chart by years. */
export function milestoneYearsWords({ rows, milestones, undated }: MilestoneYears): ChartWords {
  const years = rows.filter((row) => row.place === "year");
  const most = highest(years);
  const noEnd = rows.find((row) => row.place === "no-end");
  const end = noEnd ?? rows.find((row) => row.place === "after");
  if (!most) {
    const sentence =
      milestones === 0 ? "There is no milestone to count." : "None of these milestones has a date.";
    return { sentence, note: "" };
  }
  const all = counted(milestones, "milestone");
  const peak =
    most.rows.length > 3
      ? `No year has more than ${most.total} of ${all}.`
      : `Most may fall in ${listed(most.rows.map(({ label }) => label))}: ${most.total} of ${all}${each(most)}.`;
  const notes = [
    "A milestone counts in every year its date may fall in, an achieved one in the years of its target and of the day it was achieved, so the bars can add up to more than there are milestones.",
    end &&
      `“${end.label}” holds those that may fall after ${years.at(-1)?.label}${noEnd ? "; they also count in every year from their first" : ""}.`,
    undated > 0 &&
      `${counted(undated, "milestone has", "milestones have")} no date and ${undated === 1 ? "stands" : "stand"} in no bar.`,
  ];
  return {
    sentence: noEnd ? `${peak} For ${noEnd.total} no end is given.` : peak,
    note: notes.filter(Boolean).join(" "),
  };
}

/** The words of the chart by companies. */
export function companyTargetsWords({ rows, milestones, companies }: CompanyTargets): ChartWords {
  const most = highest(rows);
  if (!most) return { sentence: "There is no milestone to count.", note: "" };
  const leaders =
    most.rows.length > 3
      ? `${most.rows.length} companies have`
      : `${listed(most.rows.map(({ label }) => label))} ${most.rows.length > 1 ? "have" : "has"}`;
  const notes = [
    "A milestone counts for every company it involves and for the company that one is part of.",
    companies > MOST_DRAWN && `The chart shows ${MOST_DRAWN} of ${companies} companies.`,
  ];
  return {
    sentence: `${leaders} the most: ${most.total} of ${counted(milestones, "milestone")}${each(most)}.`,
    note: notes.filter(Boolean).join(" "),
    ...(companies > rows.length && { tableNote: `The table shows the first ${rows.length}.` }),
  };
}

/** The words of the chart by kinds. */
export function partnershipKindsWords({ rows, partnerships }: PartnershipKindSeries): ChartWords {
  const most = highest(rows);
  if (!most) return { sentence: "There is no partnership to count.", note: "" };
  const kinds = listed(most.rows.map(({ label }) => label.toLowerCase()));
  return {
    sentence: `Most often ${kinds}: ${most.total} of ${counted(partnerships, "partnership")}${each(most)}.`,
    note: "A partnership counts under each of its kinds and each of its technologies, so the numbers can add up to more than there are partnerships.",
  };
}

interface Highest {
  readonly total: number;
  readonly rows: readonly SeriesRow[];
}

function highest(rows: readonly SeriesRow[]): Highest | null {
  const total = Math.max(0, ...rows.map((row) => row.total));
  return total > 0 ? { total, rows: rows.filter((row) => row.total === total) } : null;
}

function each({ rows }: Highest): string {
  return rows.length > 1 ? " each" : "";
}
