import type { Metadata } from "next";

/**
 * Title and description of the search's page; what stands there is for readers and not for other search engines.
 * @param q what is searched for; null before anything is
 */
export function searchMetadata(q: string | null): Metadata {
  return {
    title: q === null ? "Search" : `“${q}”: search`,
    description:
      "Companies, partnerships, milestones and sources of solid-state batteries, found by name and alias.",
    robots: { index: false },
  };
}
