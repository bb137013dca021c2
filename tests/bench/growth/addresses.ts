import { addDays, type Day } from "@/lib/domain/days";
import type { PlainContent } from "./plain-reading";

/** So many addresses of each kind are asked for. */
const ADDRESSES = 24;

/** Addresses of one kind, each of them different. */
export interface Kind {
  /** As it stands in Markdown. */
  readonly name: string;
  readonly paths: readonly string[];
}

/** Evenly spread items of a list, as many as there are addresses of a kind. */
function spread(items: readonly string[]): string[] {
  const count = Math.min(ADDRESSES, items.length);
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] ?? "");
}

const each = (write: (at: number) => string): string[] =>
  Array.from({ length: ADDRESSES }, (_, at) => write(at));

/**
 * Pages to ask for.
 * @param today the UTC day: other days before it make other addresses of the same page
 * @param made what the site makes by itself after its start, which is not made for the first time
 */
export function listPages({ ids, words }: PlainContent, today: Day, made: ReadonlySet<string>): Kind[] {
  const dated = (path: string): Kind => ({
    name: `another day, \`${path}?asOf=\``,
    paths: each((at) => `${path}?asOf=${addDays(today, -1 - at)}`),
  });
  const ofCompanies = (name: string, write: (id: string) => string): Kind => ({
    name: `made new, ${name}`,
    paths: spread(ids.companies.map(write).filter((path) => !made.has(path))),
  });
  const years = (path: string): Kind => ({
    name: `made new, \`${path}?year=\``,
    paths: each((at) => `${path}?year=${2016 + (at % 12)}..${2028 + Math.floor(at / 12)}`),
  });
  const sought = (path: string): Kind => ({
    name: `made new, \`${path}?q=\``,
    paths: spread(words).map((word) => `${path}?q=${word}`),
  });
  return [
    ...["/", "/timeline", "/network", "/trends", "/milestones"].map(dated),
    ofCompanies("a company", (id) => `/companies/${id}`),
    ofCompanies("`/timeline?company=`", (id) => `/timeline?company=${id}`),
    ofCompanies("`/milestones?company=`", (id) => `/milestones?company=${id}`),
    years("/timeline"),
    years("/milestones"),
    sought("/timeline"),
    sought("/milestones"),
    sought("/search"),
  ];
}

/** Filtered lists of the API to ask for. */
export function listApiLists({ ids }: PlainContent): Kind {
  const lists = ["milestones", "partnerships", "claims", "sources"];
  const ofCompanies = lists.flatMap((list) =>
    spread(ids.companies).map((id) => `/api/v1/${list}?company=${id}`),
  );
  const ofYears = each((at) => `/api/v1/milestones?year=${2016 + at}&status=open&status=due`);
  return { name: "API, filtered lists", paths: [...ofCompanies, ...ofYears] };
}
