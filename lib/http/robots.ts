import { PAGE_PARAMETERS } from "./page-parameters";

/** What under /api is for readers' programs, which ask for it on behalf of a reader; some of them heed this file. */
const OPEN_FILES = ["/api/v1/changes.atom", "/api/v1/milestones.ics"];

/**
 * What crawlers may ask for: every page as it stands. Not the same pages under a filter or of another day, of which there
 * are more than anybody could read, nor the data under /api/, which is no page; the longer rule counts (RFC 9309, 2.2.2).
 * A tracking tag is no filter, so links with one may be followed.
 * @param site where the site stands, without a closing slash
 */
export function robotsText(site: string): string {
  return [
    "User-agent: *",
    ...OPEN_FILES.map((path) => `Allow: ${path}`),
    "Disallow: /api/",
    ...PAGE_PARAMETERS.flatMap((name) => [`Disallow: /*?${name}=`, `Disallow: /*&${name}=`]),
    "",
    `Sitemap: ${site}/sitemap.xml`,
    "",
  ].join("\n");
}
