import type { Metadata } from "next";
import { canonical } from "./canonical";

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
} as const;

/** Title, description and canonical address of a page; the same under any filter. */
export function pageMetadata(path: keyof typeof PAGES): Metadata {
  const alternates = canonical(path);
  return { ...PAGES[path], ...(alternates && { alternates }) };
}
