import type { Metadata } from "next";
import { getPage, type PagePath } from "@/lib/schema/pages";
import { canonical } from "./canonical";
import { socialPreview } from "./social-preview";

/**
 * Title, description, canonical address and preview of a page.
 * @param query of the address, with its leading "?" or empty
 * @param previewed as much of it as the preview's address takes
 */
export function pageMetadata(path: PagePath, query = "", previewed = ""): Metadata {
  const alternates = canonical(path);
  const { title, description } = getPage(path);
  return {
    // The front page is called what the whole site is.
    ...(path !== "/" && { title, description }),
    ...(alternates && { alternates }),
    ...socialPreview({ title, description, path: path + previewed }),
    ...robotsOf(query),
  };
}

/** Every filter and day makes another page; search engines are to know the one without. */
export function robotsOf(query: string): Pick<Metadata, "robots"> {
  return query === "" ? {} : { robots: { index: false } };
}
