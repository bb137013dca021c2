import type { Day } from "@/lib/domain/days";
import type { Scope } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { PageCollection } from "@/lib/view-models/record-href";
import type { FileLink } from "./file-links";

const TABLES = [
  { list: "milestones", label: "Milestones (CSV)" },
  { list: "claims", label: "Claims (CSV)" },
  { list: "metrics", label: "Figures (CSV)" },
] as const;

/**
 * What a record's page shows, as files: itself, of a company the lists of the scope that its page is made of, of a
 * milestone its claims.
 */
export function recordFiles(
  collection: PageCollection,
  id: string,
  askedDay: Day | null,
  scope: Scope = NO_FILTER.scope,
): FileLink[] {
  const of = collection === "companies" ? { scope } : {};
  const own = { href: `/api/v1/${collection}/${id}${formatQuery(of, { asOf: askedDay })}`, label: "JSON" };
  if (collection === "milestones") {
    const claims = formatQuery({ milestone: [id], scope: "all" }, { asOf: askedDay, sort: "said" });
    return [own, { href: `/api/v1/claims.csv${claims}`, label: "Claims (CSV)" }];
  }
  if (collection !== "companies") return [own];
  const query = formatQuery({ company: [id], scope }, { asOf: askedDay });
  return [own, ...TABLES.map(({ list, label }) => ({ href: `/api/v1/${list}.csv${query}`, label }))];
}
