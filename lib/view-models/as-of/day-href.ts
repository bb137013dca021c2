import type { Day } from "@/lib/domain/days";

/**
 * The address of a page on a day.
 * @param path without a query
 * @param rest what else the page is asked, a query with its leading "?" or ""
 * @param day null for today, which needs no word in the address
 */
export function dayHref(path: string, rest: string, day: Day | null): string {
  if (day === null) return `${path}${rest}`;
  return `${path}${rest}${rest === "" ? "?" : "&"}asOf=${day}`;
}
