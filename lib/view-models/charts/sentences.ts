import type { Outcome } from "@/lib/domain/outcomes";
import { describeOutcome } from "@/lib/view-models/record/verdict";
import { type CompanyTargets, MOST_DRAWN } from "./company-targets";
import type { MilestoneYears } from "./milestone-years";
import type { PartnershipKindSeries } from "./partnership-kinds";
import type { PromiseYears } from "./promise-years";
import type { SeriesRow } from "./series";
import { counted, listed } from "./words";
import type { YearRow } from "./year-rows";

/** What a chart says in one sentence, and what has to be known to read its bars. */
export interface ChartWords {
  readonly sentence: string;
  readonly note: string;
  /** What has to be known of the table beside it alone. */
  readonly tableNote?: string;
}

/** The words of the chart by years: the bars add up to the number that they name. */
export function describeMilestoneYears({ rows, milestones }: MilestoneYears): ChartWords {
  const most = highest(rows.filter((row) => row.place === "year"));
  if (milestones === 0) return { sentence: "There is no milestone to count.", note: "" };
  const all = counted(milestones, "milestone");
  const note =
    "Each milestone counts once: in the year in which it was achieved, else in that of its deadline, the last day it allows, or of its withdrawal where that came first.";
  if (!most) return { sentence: `None of ${all} stands in a year${restWords(rows)}.`, note };
  const peak =
    most.rows.length > 3
      ? `No year holds more than ${most.total} of ${all}`
      : `${listed(most.rows.map(({ label }) => label))} ${most.rows.length > 1 ? "hold" : "holds"} the most: ${most.total} of ${all}${each(most)}`;
  return { sentence: `${peak}${restWords(rows)}.`, note };
}

/** "; 12 have no deadline and 13 no date". */
function restWords(rows: readonly YearRow[]): string {
  const of = (place: YearRow["place"]) => rows.find((row) => row.place === place)?.total ?? 0;
  const clauses = [
    of("no-deadline") > 0 && `${of("no-deadline")} ${of("no-deadline") === 1 ? "has" : "have"} no deadline`,
    of("undated") > 0 && `${of("undated")} ${of("undated") === 1 ? "has" : "have"} no date`,
  ].filter((clause) => clause !== false);
  return clauses.length === 0 ? "" : `; ${listed(clauses)}`;
}

/** The words of the chart by first deadlines. */
export function describePromiseYears({ rows, keys, milestones, dated }: PromiseYears): ChartWords {
  if (dated === 0) return { sentence: "There is no dated promise to count.", note: "" };
  const total = (outcome: Outcome) =>
    rows.reduce((sum, row) => sum + (row.segments.find(({ key }) => key === outcome)?.count ?? 0), 0);
  const clauses = keys.map((outcome) => describeOutcome(outcome, total(outcome)));
  const undated = milestones - dated;
  const notes = [
    "A dated promise counts once, in the year of its first deadline; its colour says what became of it.",
    undated > 0 &&
      `${counted(undated, "milestone", "milestones")} never had a deadline and ${undated === 1 ? "is" : "are"} not counted.`,
  ];
  return {
    sentence: `Of ${counted(dated, "dated promise", "dated promises")}, ${listed(clauses)}.`,
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
