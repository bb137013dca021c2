import type { Metadata } from "next";
import { environment } from "./environment";

/**
 * The canonical address of a page, where the site knows its own. Without SITE_URL there is none: given a bare path,
 * Next would write an address on localhost.
 * @param path with its leading slash
 */
export function canonical(path: string): Metadata["alternates"] | undefined {
  const { siteUrl } = environment();
  return siteUrl === null ? undefined : { canonical: `${siteUrl}${path}` };
}
