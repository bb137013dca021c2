import type { Client } from "@/lib/db/client";
import { countByCompany } from "@/lib/db/queries/counts";
import { whereKnown } from "@/lib/db/where/conditions";
import type { CompanyKind } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { findAlias } from "@/lib/domain/search-place";
import type { SearchTerms } from "@/lib/domain/search-tokens";
import type { NamedCompany } from "@/lib/schema/api/search-result";
import { type Finder, MOST_READ, sortByCount } from "./finder";

/** What of a company a search looks at, and shows where a record names it. */
export const COMPANY_NAMES = { id: true, name: true, aliases: true } as const;

interface NamesRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: unknown;
}

interface Row extends NamesRow {
  readonly kind: string;
  readonly country: string | null;
  readonly solidFrom: Day | null;
}

/** Searches companies by name and alias; those with most partnerships and milestones first. */
export function createCompanyFinder(client: Client, search: SearchTerms, asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const read = { select: { id: true }, orderBy: { rank: "asc" } } as const;
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const sort = async (ids: string[]) => {
    const all = { scope: "all", sourcing: "all" } as const;
    const [rows, { partnerships, milestones }] = await Promise.all([
      client.company.findMany({ where: known({ id: { in: ids } }), ...read }),
      countByCompany(client, ids, all, asOf),
    ]);
    const count = (id: string) => (partnerships.get(id) ?? 0) + (milestones.get(id) ?? 0);
    return sortByCount(idsOf(rows), count);
  };
  return {
    kind: "company",
    sort,
    first: async (where) =>
      sort(idsOf(await client.company.findMany({ where: known(where), ...read, take: MOST_READ }))),
    count: (where) => client.company.count({ where: known(where) }),
    rows: (ids) =>
      client.company.findMany({
        where: { id: { in: ids } },
        select: { ...COMPANY_NAMES, kind: true, country: true, solidFrom: true },
      }),
    idOf: ({ id }) => id,
    result: (row) => ({
      type: "company",
      ...toNamedCompany(row, search),
      solidState: row.solidFrom !== null && row.solidFrom <= asOf,
      kind: row.kind as CompanyKind,
      country: row.country,
    }),
  };
}

/** A company as a record names it, with the alias it was found by. */
export function toNamedCompany(row: NamesRow, search: SearchTerms): NamedCompany {
  return { id: row.id, name: row.name, alias: findAlias(search, row.name, row.aliases as string[]) };
}
