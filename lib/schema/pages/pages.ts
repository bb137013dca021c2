import type { ListName, Place } from "@/lib/schema/parameters/choices";

/** A page that is no record's. */
export interface Page {
  readonly path: string;
  /** What it is called, in the navigation too where that does not say otherwise. */
  readonly title: string;
  /** What it holds, for search engines and previews. */
  readonly description: string;
  /** Whose parameters its address takes: those of a list, or of something else; null where it takes none. */
  readonly takes: Place | null;
  /** Whether it is a section of the site, in the navigation. */
  readonly isSection: boolean;
  /** What a section is called in the navigation, and the section that a page stands in. */
  readonly section?: string;
  /** Whether search engines are to know it. */
  readonly isListed: boolean;
}

/** The views of one filter: the timeline, the trends, the milestones in a table. */
const EXPLORE = "Explore";

/** Every page that is no record's, the sections in the order of the navigation. */
export const PAGES = [
  {
    path: "/",
    title: "Interphase: solid-state battery partnerships",
    description:
      "Who works with whom on solid-state batteries, what they promised for when, and what became of it: every date with its source.",
    takes: "company",
    isSection: false,
    isListed: true,
  },
  {
    path: "/timeline",
    title: "Timeline",
    description:
      "Partnerships and promised milestones of solid-state batteries on one axis, each with its source.",
    takes: "timeline",
    isSection: true,
    section: EXPLORE,
    isListed: true,
  },
  {
    path: "/partnerships",
    title: "Partnerships",
    description:
      "Who works with whom on solid-state batteries: parties, kinds, technologies and announcement dates.",
    takes: "partnerships",
    isSection: true,
    isListed: true,
  },
  {
    path: "/network",
    title: "Network",
    description:
      "Who works with whom on solid-state batteries: companies and their partnerships in one drawing, by company and by country.",
    takes: "partnerships",
    isSection: false,
    section: EXPLORE,
    isListed: true,
  },
  {
    path: "/companies",
    title: "Companies",
    description:
      "The companies, institutes and ministries behind solid-state batteries, with their partnerships and milestones.",
    takes: "companies",
    isSection: true,
    section: "Companies",
    isListed: true,
  },
  {
    path: "/compare",
    title: "Compare",
    description:
      "Two to six companies side by side: what they promised on solid-state batteries, how the dates moved, and what became of them.",
    takes: "compare",
    isSection: false,
    section: "Companies",
    isListed: true,
  },
  {
    path: "/milestones",
    title: "Milestones",
    description:
      "Promised and achieved milestones of solid-state batteries, each with its date, status and sources.",
    takes: "milestones",
    isSection: false,
    section: EXPLORE,
    isListed: true,
  },
  {
    path: "/trends",
    title: "Trends",
    description:
      "How target dates of solid-state batteries moved: when each claim was made against the date it gave, with sources.",
    takes: "milestones",
    isSection: false,
    section: EXPLORE,
    isListed: true,
  },
  {
    path: "/figures",
    title: "Figures",
    description:
      "Every figure that sources give on solid-state batteries: capacities, ranges, money and more, each measured, reported or targeted.",
    takes: "metrics",
    isSection: true,
    isListed: true,
  },
  {
    path: "/sources",
    title: "Sources",
    description: "The publications behind every date and number of this tracker.",
    takes: "sources",
    isSection: true,
    isListed: true,
  },
  {
    path: "/changes",
    title: "Changes",
    description:
      "What changed in solid-state batteries, newest first: new promises, moved dates, achievements and withdrawals, each with its source.",
    takes: "changes",
    isSection: true,
    isListed: true,
  },
  {
    path: "/watch",
    title: "Watch list",
    description:
      "What changed lately and what comes next for the companies, partnerships and milestones that you follow.",
    takes: "watch",
    isSection: false,
    isListed: false,
  },
  {
    path: "/about",
    title: "About",
    description:
      "How Interphase works: what a claim is, how dates are read, what each status means, and whose claims count.",
    takes: null,
    isSection: true,
    isListed: true,
  },
  {
    path: "/corrections",
    title: "Corrections",
    description: "Mistakes on these pages: what was wrong, when it was corrected, and what is right.",
    takes: null,
    isSection: false,
    isListed: true,
  },
  {
    path: "/api",
    title: "API",
    description:
      "The data for programs: lists, tables, charts, feeds and the whole dataset, with their parameters and shapes.",
    takes: null,
    isSection: false,
    isListed: true,
  },
  {
    path: "/search",
    title: "Search",
    description:
      "Companies, partnerships, milestones and sources of solid-state batteries, found by name and alias.",
    takes: "search",
    isSection: false,
    isListed: false,
  },
] as const satisfies readonly Page[];

export type PagePath = (typeof PAGES)[number]["path"];

/** The sections of the site, in the order of the navigation. */
export const SECTIONS: readonly Page[] = PAGES.filter(({ isSection }) => isSection);

/** Where a list is shown: the first page that takes its parameters; null where it has none of its own. */
export function getListPath(list: ListName): string | null {
  return PAGES.find(({ takes }) => takes === list)?.path ?? null;
}

/** The pages that search engines are to know. */
export const LISTED_PAGES: readonly Page[] = PAGES.filter(({ isListed }) => isListed);

/** The page at a path; null where none of these stands there. */
export function findPage(path: string): Page | null {
  return PAGES.find((page) => page.path === path) ?? null;
}

/** A page by its path. */
export function getPage(path: PagePath): Page {
  return findPage(path) as Page;
}
