import type { Metadata } from "next";
import { getPage } from "@/lib/schema/pages";

/**
 * Title and description of the search's page; what stands there is for readers and not for other search engines.
 * @param q what is searched for; null before anything is
 */
export function searchMetadata(q: string | null): Metadata {
  const { title, description } = getPage("/search");
  return {
    title: q === null ? title : `“${q}”: search`,
    description,
    robots: { index: false },
  };
}
