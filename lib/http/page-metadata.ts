import type { Metadata } from "next";
import { canonical } from "./canonical";
import { socialPreview } from "./social-preview";

/** The pages that are no record's: their titles and what they hold. */
const PAGES = {
  "/timeline": {
    title: "Timeline",
    description:
      "Partnerships and promised milestones of solid-state batteries on one axis, each mark with its source.",
  },
  "/milestones": {
    title: "Milestones",
    description:
      "Promised and reached milestones of solid-state batteries, each with its date as said, its status and its sources.",
  },
  "/trends": {
    title: "Trends",
    description:
      "How each promised date of solid-state batteries moved: when it was said against the date it named, with sources.",
  },
  "/partnerships": {
    title: "Partnerships",
    description:
      "Who works with whom on solid-state batteries: parties, kinds, technologies and when it was announced.",
  },
  "/companies": {
    title: "Companies",
    description:
      "The companies, institutes and ministries behind solid-state batteries, with their partnerships and milestones.",
  },
  "/changes": {
    title: "Changes",
    description:
      "What changed in solid-state batteries, newest first: new promises, moved dates, achievements and withdrawals, each with its source.",
  },
  "/sources": {
    title: "Sources",
    description: "The publications that every date and number of this tracker comes from.",
  },
  "/about": {
    title: "About",
    description:
      "How Interphase works: what a claim is, how dates are read, what each status means, and whose word counts.",
  },
  "/api": {
    title: "The data by address",
    description:
      "How programs ask for the data: lists, tables, charts, feeds and the whole dataset, with their parameters and shapes.",
  },
} as const;

export type PagePath = keyof typeof PAGES;

/** The front page: what the whole is called, and what it holds. */
export const SITE = {
  title: "Interphase: solid-state battery partnerships",
  description:
    "Who works with whom on solid-state batteries, what they promised for when, and what became of it: every date with its source.",
} as const;

/**
 * Title, description, canonical address and preview of a page.
 * @param query of the address, with its leading "?" or empty
 * @param previewed as much of it as the preview's address takes
 */
export function pageMetadata(path: PagePath, query = "", previewed = ""): Metadata {
  const alternates = canonical(path);
  const words = PAGES[path];
  return {
    ...words,
    ...(alternates && { alternates }),
    ...socialPreview({ ...words, path: path + previewed }),
    ...robotsOf(query),
  };
}

/** Every filter and day makes another page; search engines are to know the one without. */
export function robotsOf(query: string): Pick<Metadata, "robots"> {
  return query === "" ? {} : { robots: { index: false } };
}

/** The same of the front page. */
export function siteMetadata(query = ""): Metadata {
  return { alternates: canonical("/"), ...socialPreview({ ...SITE, path: `/${query}` }), ...robotsOf(query) };
}

/** What a page that is no record's is called and holds; null where there is none. */
export function pageWords(path: string): { readonly title: string; readonly description: string } | null {
  return Object.hasOwn(PAGES, path) ? PAGES[path as PagePath] : null;
}
