import { type Day, isDay } from "@/lib/domain/days";

interface Carried {
  /** The day in the present address; null where it names none. */
  readonly day: Day | null;
  /** The address of a page without a query, on that day and with the same scope. */
  pageHref(path: string): string;
  /** The address of a file without a query, on that day: a file has a scope of its own. */
  fileHref(path: string): string;
}

/**
 * What the present address hands on to whatever stands around the page: its day, and that it looks beyond solid-state
 * batteries.
 */
export function readCarried(query: Pick<URLSearchParams, "get">): Carried {
  const text = query.get("asOf");
  const day = text !== null && isDay(text) ? text : null;
  const rest = query.get("scope") === "all" ? "?scope=all" : "";
  return {
    day,
    pageHref: (path) => getDayHref(path, rest, day),
    fileHref: (path) => getDayHref(path, "", day),
  };
}

/**
 * The address of a page on a day.
 * @param path without a query
 * @param rest what else the page is asked, a query with its leading "?" or ""
 * @param day null for today, which needs no word in the address
 */
export function getDayHref(path: string, rest: string, day: Day | null): string {
  if (day === null) return `${path}${rest}`;
  return `${path}${rest}${rest === "" ? "?" : "&"}asOf=${day}`;
}
