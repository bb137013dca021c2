import type { IdOf, ListEntry } from "@/lib/domain/list";
import type { ListName } from "./parameters/places";

interface ChartEntry extends ListEntry {
  /** The list whose filter chooses what it counts. */
  readonly list: ListName;
  /** The page that shows it. */
  readonly path: string;
}

/** The charts of bars: each counts the records of a list. */
export const BAR_CHARTS = [
  {
    id: "milestones-per-year",
    label: "Milestones by year and status",
    definition:
      "A milestone counts once: in the year in which it was achieved, else in that of its deadline, or of its withdrawal where that came first.",
    list: "milestones",
    path: "/",
  },
  {
    id: "promises-by-first-deadline",
    label: "Promises by first deadline and outcome",
    definition: "A dated promise counts once, in the year of its first deadline.",
    list: "milestones",
    path: "/",
  },
  {
    id: "targets-by-company",
    label: "Targets by company, by status",
    definition: "A milestone counts for every company it involves and for the company that one is part of.",
    list: "milestones",
    path: "/",
  },
  {
    id: "partnerships-by-technology",
    label: "Partnerships by technology, under each of their kinds",
    definition: "A partnership counts under each of its kinds and each of its technologies.",
    list: "partnerships",
    path: "/",
  },
] as const satisfies readonly ChartEntry[];
export type BarChartId = IdOf<typeof BAR_CHARTS>;

/** The chart of trends: when each date was said against the date itself. */
export const TREND_CHART = {
  id: "trends",
  label: "When it was said, and the date that was given",
  definition: "A row for each dated word about the milestones that moved most.",
  list: "milestones",
  path: "/trends",
} as const satisfies ChartEntry;

/** The timeline, whose filter is its own. */
export const TIMELINE_CHART = {
  id: "timeline",
  label: "Timeline",
  definition: "Partnerships and milestones in the order of time, each once.",
  path: "/timeline",
} as const;

/** What stands on the timeline. */
export const TIMELINE_TYPES = ["milestone", "partnership"] as const;
