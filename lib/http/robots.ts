import { PARAMETER_NAMES } from "@/lib/schema/parameters/filter";

/** What under /api is for readers' programs, which ask for it on behalf of a reader; some of them heed this file. */
const OPEN_FILES = [
  "/api/v1/changes.atom",
  "/api/v1/milestones.ics",
  "/api/v1/watch.atom",
  "/api/v1/watch.ics",
];

/**
 * What fetches a page because somebody has passed on its address, to show a card of it. It reads that page and its picture
 * and follows nothing, so it may read a view of any filter and day: such are the addresses that are cited. The pages
 * themselves say that search engines are to leave these views out.
 */
const CARD_READERS = [
  "Twitterbot",
  "facebookexternalhit",
  "LinkedInBot",
  "Slackbot",
  "Slackbot-LinkExpanding",
  "Slack-ImgProxy",
  "Discordbot",
  "TelegramBot",
  "WhatsApp",
];

/**
 * What crawlers may ask for: every page as it stands. Not the same pages under a filter or of another day, of which there
 * are more than anybody could read, nor the data under /api/, which is no page; the longer rule counts (RFC 9309, 2.2.2).
 * A tracking tag is no filter, so links with one may be followed. A crawler that has a group of its own heeds no other
 * (RFC 9309, 2.2.1).
 * @param site where the site stands, without a closing slash
 */
export function writeRobots(site: string): string {
  return [
    "User-agent: *",
    ...OPEN_FILES.map((path) => `Allow: ${path}`),
    "Disallow: /api/",
    ...PARAMETER_NAMES.flatMap((name) => [`Disallow: /*?${name}=`, `Disallow: /*&${name}=`]),
    "",
    ...CARD_READERS.map((name) => `User-agent: ${name}`),
    "Disallow: /api/",
    "",
    `Sitemap: ${site}/sitemap.xml`,
    "",
  ].join("\n");
}
