import type { Day } from "@/lib/domain/days";
import { queryOf } from "@/lib/schema/address";
import { NO_FILTER, type Scope } from "@/lib/schema/parameters";
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
  const own = { href: `/api/v1/${collection}/${id}${queryOf(of, { asOf: askedDay })}`, label: "JSON" };
  if (collection === "milestones") {
    const claims = queryOf({ milestone: [id], scope: "all" }, { asOf: askedDay, sort: "said" });
    return [own, { href: `/api/v1/claims.csv${claims}`, label: "Claims (CSV)" }];
  }
  if (collection !== "companies") return [own];
  const query = queryOf({ company: [id], scope }, { asOf: askedDay });
  return [own, ...TABLES.map(({ list, label }) => ({ href: `/api/v1/${list}.csv${query}`, label }))];
}
