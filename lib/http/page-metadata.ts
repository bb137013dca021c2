import type { Metadata } from "next";
import { getPage, type PagePath } from "@/lib/schema/pages/pages";
import { readEnvironment } from "./environment";

const SITE_NAME = "Interphase";
const SIZE = { width: 1200, height: 630 };

interface Previewed {
  /** The path of the page, with its leading slash. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/**
 * What social networks show of a page. They ask for a picture by its absolute address, so there is one only where the
 * site knows its own: a kept page is the same for whoever asks, by whatever name.
 */
export function buildSocialPreview({ path, title, description }: Previewed): Metadata {
  const { siteUrl } = readEnvironment();
  const openGraph = { siteName: SITE_NAME, type: "website", locale: "en", title, description } as const;
  if (siteUrl === null) return { openGraph, twitter: { card: "summary" } };
  const image = { url: `${siteUrl}${previewPath(path)}`, ...SIZE, alt: title };
  return {
    openGraph: { ...openGraph, url: `${siteUrl}${path}`, images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image.url] },
  };
}

/** Where the picture of a page stands: `/og/timeline.png` of `/timeline`, `/og/overview.png` of the front page. */
function previewPath(path: string): string {
  const [page = "", query] = path.split("?");
  return `/og${page === "/" ? "/overview" : page}.png${query ? `?${query}` : ""}`;
}

/**
 * Title, description, canonical address and preview of a page.
 * @param query of the address, with its leading "?" or empty
 * @param previewed as much of it as the preview's address takes
 */
export function buildPageMetadata(path: PagePath, query = "", previewed = ""): Metadata {
  const alternates = formatCanonical(path);
  const { title, description } = getPage(path);
  return {
    // The front page is called what the whole site is.
    ...(path !== "/" && { title, description }),
    ...(alternates && { alternates }),
    ...buildSocialPreview({ title, description, path: path + previewed }),
    ...buildRobots(query),
  };
}

/** Every filter and day makes another page; search engines are to know the one without. */
export function buildRobots(query: string): Pick<Metadata, "robots"> {
  return query === "" ? {} : { robots: { index: false } };
}

/**
 * The canonical address of a page, where the site knows its own. Without SITE_URL there is none: given a bare path,
 * Next would write an address on localhost.
 * @param path with its leading slash
 */
export function formatCanonical(path: string): Metadata["alternates"] | undefined {
  const { siteUrl } = readEnvironment();
  return siteUrl === null ? undefined : { canonical: `${siteUrl}${path}` };
}

/**
 * Title and description of the search's page; what stands there is for readers and not for other search engines.
 * @param q what is searched for; null before anything is
 */
export function buildSearchMetadata(q: string | null): Metadata {
  const { title, description } = getPage("/search");
  return {
    title: q === null ? title : `“${q}”: search`,
    description,
    robots: { index: false },
  };
}
