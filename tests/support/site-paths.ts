/** A record of each collection that has pages, one that much is known about. */
export const RECORDS = {
  company: "/companies/toyota",
  partnership: "/partnerships/toyota-idemitsu",
  milestone: "/milestones/toyota-assb-commercialisation",
  source: "/sources/japantimes-2023-10-12-toyota-idemitsu",
} as const;

/** The pages that hold what is known on a day. */
export const DATED_PAGES: Readonly<Record<string, string>> = {
  overview: "/",
  timeline: "/timeline",
  partnerships: "/partnerships",
  companies: "/companies",
  milestones: "/milestones",
  sources: "/sources",
  ...RECORDS,
};

/** A page of every kind, as it stands without a filter. */
export const PLAIN_PAGES: Readonly<Record<string, string>> = { ...DATED_PAGES, about: "/about", api: "/api" };

/** Every page that can look different from all others: those under a filter, of another day and with nothing to show too. */
export const EVERY_PAGE: Readonly<Record<string, string>> = {
  ...PLAIN_PAGES,
  "timeline by partnership": "/timeline?lanes=partnership&scope=all",
  "filtered list": "/milestones?company=toyota&year=2025..2030&scope=all",
  "empty list": "/milestones?q=nothing+has+these+words",
  "empty timeline": "/timeline?q=nothing+has+these+words",
  "notice of a bad parameter": "/partnerships?year=20x7",
  "another day": "/?asOf=2023-12-31",
  search: "/search",
  "what was found": "/search?q=toyota",
  "nothing found": "/search?q=nothing+has+these+words",
};

/** An address with nothing behind it. */
export const NOWHERE = "/milestones/nothing-of-that-name";

/** The collections whose lists have a page. */
export const LISTS = ["companies", "partnerships", "milestones", "sources"] as const;
