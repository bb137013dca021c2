import { APP_PAGES, ASKED_PAGES, isRecordPage } from "./app-pages";

/** A record of each collection that has pages, one that much is known about. */
export const RECORDS = {
  company: "/companies/toyota",
  partnership: "/partnerships/toyota-idemitsu",
  milestone: "/milestones/toyota-assb-commercialisation",
  source: "/sources/japantimes-2023-10-12-toyota-idemitsu",
} as const;

/** The search and the watch list, which show nothing before they are asked and are for no search engine. */
const ASKED_FIRST = { search: "/search", watch: "/watch" } as const;

/** Pages by what a test may call them. */
type Pages = Readonly<Record<string, string>>;

/** Each page under a name, in place of a record's page that of its example. @throws where a page has no example. */
function named(pages: readonly string[]): Pages {
  return Object.fromEntries(
    pages.map((page) => {
      if (!isRecordPage(page)) return [page.slice(1) || "overview", page];
      const example = Object.entries(RECORDS).find(([, path]) => path.startsWith(page.replace("[id]", "")));
      if (!example) throw new Error(`RECORDS needs an example of ${page}.`);
      return example;
    }),
  );
}

function withoutAsked(pages: readonly string[]): string[] {
  return pages.filter((page) => !Object.values<string>(ASKED_FIRST).includes(page));
}

/** The pages that hold what is known on a day. */
export const DATED_PAGES = named(withoutAsked(ASKED_PAGES));

/** A page of every kind, as it stands without a filter. */
export const PLAIN_PAGES = named(withoutAsked(APP_PAGES));

/** Pages that look different from the plain ones: under a filter, of another day, with nothing to show. */
export const OTHER_PAGES: Pages = {
  ...ASKED_FIRST,
  "watch list": "/watch?company=toyota&partnership=stellantis-factorial&asOf=2025-12-31",
  "figures of two quantities": "/figures?kind=range&kind=charging-time",
  "timeline by partnership": "/timeline?lanes=partnership&scope=all&company=toyota",
  "filtered list": "/milestones?company=toyota&year=2025..2030&scope=all",
  "empty list": "/milestones?q=nothing+has+these+words",
  "empty timeline": "/timeline?q=nothing+has+these+words",
  "notice of a bad parameter": "/partnerships?year=20x7&limit=12",
  "year that cannot be read": "/timeline?year=20x7",
  "another day": "/companies?asOf=2023-12-31&limit=12",
  "trends under a filter": "/trends?company=toyota",
  "changes under a filter": "/changes?company=toyota&limit=12",
  "what was found": "/search?q=toyota",
  "nothing found": "/search?q=nothing+has+these+words",
};

/** Every page that can look different from all others. */
export const EVERY_PAGE: Pages = { ...PLAIN_PAGES, ...OTHER_PAGES };

/** An address with nothing behind it. */
export const NOWHERE = "/milestones/nothing-of-that-name";

/** The collections whose lists have a page. */
export const LISTS = ["companies", "partnerships", "milestones", "sources"] as const;
