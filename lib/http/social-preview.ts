import type { Metadata } from "next";
import { environment } from "./environment";

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
export function socialPreview({ path, title, description }: Previewed): Metadata {
  const { siteUrl } = environment();
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
