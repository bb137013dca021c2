// biome-ignore-all lint/style/noExcessiveLinesPerFile: one list, read entry by entry.

import type { IdOf, ListEntry } from "@/lib/domain/list";
import type { MilestoneKind } from "@/lib/domain/milestone-kinds";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Outcome } from "@/lib/domain/outcomes";
import type { PartnershipKind } from "@/lib/domain/partnerships";
import type { Technology } from "@/lib/domain/technologies";
import type { ListName } from "@/lib/schema/parameters/choices";
import type { MilestoneTally } from "./promises";

/** Milestones of one status that involve a company or a part of it, counted. */
export interface CompanyTally {
  readonly company: string;
  readonly name: string;
  readonly status: MilestoneStatus;
  readonly count: number;
}

/** Partnerships with the same kinds and the same technologies, counted; rows may repeat and add up. */
export interface PartnershipTally {
  readonly kinds: readonly PartnershipKind[];
  readonly technologies: readonly Technology[];
  readonly count: number;
}

/** Promises of one stage of which the same became, counted. */
export interface StageTally {
  readonly kind: MilestoneKind;
  readonly outcome: Outcome;
  readonly count: number;
}

/** What charts of bars are made of: rows that a database has counted, so that no chart loads the records. */
export interface TallyOf {
  milestones: MilestoneTally;
  stages: StageTally;
  companies: CompanyTally;
  partnerships: PartnershipTally;
}

interface ChartEntry extends ListEntry {
  /** The list whose filter chooses what it counts. */
  readonly list: ListName;
}

/** A chart of bars, as far as it is the same whatever it shows. What it shows is made by lib/view-models/charts. */
interface BarChartEntry extends ChartEntry {
  readonly counts: keyof TallyOf;
  /** Whether it counts those alone that had a deadline. */
  readonly ofPromises: boolean;
  /** What the pieces of its bars stand for. */
  readonly keys: "status" | "outcome" | "technology";
  /** Bars that stand side by side, one a year; bars that lie below each other; or columns of such bars. */
  readonly layout: "years" | "rows" | "columns";
  /** What is counted, in the singular. */
  readonly unit: string;
  /** What each bar is: the head of its column, and of the id that stands beside it in files. */
  readonly rowHead: string;
  readonly rowId: string;
  /** A row in the API's description: its name, what it holds, and what its counts are. */
  readonly row: { readonly name: string; readonly description: string; readonly counts: string };
  /** The word above it in previews. */
  readonly eyebrow: string;
  /** How high its frame is in other pages, in pixels. */
  readonly frameHeight: number;
  /** A filter that shows something of it. */
  readonly example: string;
}

/** The charts of bars: each counts the records of a list. */
export const BAR_CHARTS = [
  {
    id: "milestones-per-year",
    label: "Milestones by year and status",
    definition:
      "A milestone counts once: in the year it was achieved; otherwise in the year of its deadline, or of its withdrawal if that came first.",
    list: "milestones",
    counts: "milestones",
    ofPromises: false,
    keys: "status",
    layout: "years",
    unit: "milestone",
    rowHead: "Year",
    rowId:
      "The year; `before` or `after` for years outside those shown, `no-deadline` or `undated` for milestones that count in no year.",
    row: {
      name: "YearRow",
      description: "The milestones that count in a year.",
      counts: "The number of milestones by status.",
    },
    eyebrow: "Milestones",
    frameHeight: 680,
    example: "?company=toyota",
  },
  {
    id: "promises-by-first-deadline",
    label: "Promises by first deadline and outcome",
    definition: "A dated promise counts once, in the year of its first deadline.",
    list: "milestones",
    counts: "milestones",
    ofPromises: true,
    keys: "outcome",
    layout: "years",
    unit: "promise",
    rowHead: "Year",
    rowId: "The year; `before` or `after` for years outside those shown.",
    row: {
      name: "PromiseRow",
      description: "The promises whose first deadline lies in a year.",
      counts: "The number of promises by outcome.",
    },
    eyebrow: "Promises",
    frameHeight: 680,
    example: "?outcome=late",
  },
  {
    id: "deadlines-by-stage",
    label: "Promises by stage and outcome",
    definition: "A dated promise counts once, under its stage.",
    list: "milestones",
    counts: "stages",
    ofPromises: true,
    keys: "outcome",
    layout: "rows",
    unit: "promise",
    rowHead: "Stage",
    rowId: "The stage of the milestones.",
    row: {
      name: "StageRow",
      description: "The promises of a stage that had a deadline.",
      counts: "The number of promises by outcome.",
    },
    eyebrow: "Stages",
    frameHeight: 700,
    example: "?company=toyota&scope=all",
  },
  {
    id: "targets-by-company",
    label: "Milestones by company and status",
    definition: "A milestone counts for every company it involves, and for the parent of that company.",
    list: "milestones",
    counts: "companies",
    ofPromises: false,
    keys: "status",
    layout: "rows",
    unit: "milestone",
    rowHead: "Company",
    rowId: "Id of the company.",
    row: {
      name: "CompanyRow",
      description: "The milestones that involve a company or a part of it.",
      counts: "The number of milestones by status.",
    },
    eyebrow: "Companies",
    frameHeight: 640,
    example: "?year=2027..2030",
  },
  {
    id: "partnerships-by-technology",
    label: "Partnerships by kind and technology",
    definition: "A partnership counts under each of its kinds and each of its technologies.",
    list: "partnerships",
    counts: "partnerships",
    ofPromises: false,
    keys: "technology",
    layout: "columns",
    unit: "partnership",
    rowHead: "Kind",
    rowId: "The kind of partnership.",
    row: {
      name: "KindRow",
      description: "The partnerships of a kind.",
      counts: "The number of partnerships by group of technologies.",
    },
    eyebrow: "Partnerships",
    frameHeight: 600,
    example: "?asOf=2024-03-01",
  },
] as const satisfies readonly BarChartEntry[];
export type BarChartId = IdOf<typeof BAR_CHARTS>;

/** What is the same of a chart of bars. */
export function getBarChart(chart: BarChartId): BarChartEntry {
  const entry = BAR_CHARTS.find(({ id }) => id === chart);
  if (!entry) throw new Error(`no chart ${chart}`);
  return entry;
}

/** Whether a chart is one of bars. */
export function isBarChart(chart: string): chart is BarChartId {
  return BAR_CHARTS.some(({ id }) => id === chart);
}

/** The chart of trends: when each date was said against the date itself. */
export const TREND_CHART = {
  id: "trends",
  label: "How target dates moved",
  definition: "A row for each dated claim about the milestones that moved most.",
  list: "milestones",
} as const satisfies ChartEntry;

/** The chart of figures: the date each is for against its value. */
export const FIGURE_CHART = {
  id: "figures",
  label: "Figures by date and company",
  definition: "A row for each figure of the quantity that is drawn.",
  list: "metrics",
} as const satisfies ChartEntry;

/** The network: companies and their partnerships. */
export const NETWORK_CHART = {
  id: "network",
  label: "Who works with whom",
  definition: "A row for each company in each partnership, by its role there.",
  list: "partnerships",
} as const satisfies ChartEntry;

/** The timeline, whose filter is its own. */
export const TIMELINE_CHART = {
  id: "timeline",
  label: "Timeline",
  definition: "Partnerships and milestones in order of time, each once.",
} as const;
