import type { Client } from "@/lib/db/client";
import { whereKnown } from "@/lib/db/where/conditions";
import type { CompanyKind } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { findAlias } from "@/lib/domain/search-text";
import type { NamedCompany } from "@/lib/schema/api/search-result";
import { type Finder, getLines } from "./finder";

/** What of a company a search looks at, and shows where a record names it. */
export const COMPANY_NAMES = { id: true, name: true, aliases: true } as const;

interface NamesRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: unknown;
}

interface Row extends NamesRow {
  readonly words: string;
  readonly kind: string;
  readonly country: string | null;
  readonly solidFrom: Day | null;
}

/** Searches companies by name and alias; within a place by name. */
export function createCompanyFinder(client: Client, words: readonly string[], asOf: Day): Finder<Row> {
  const known = (where: object) => ({ AND: [whereKnown(asOf, "all"), where] });
  const read = {
    select: { ...COMPANY_NAMES, words: true, kind: true, country: true, solidFrom: true },
  } as const;
  const orderBy = { rank: "asc" } as const;
  return {
    columns: { own: "words", all: "words" },
    ids: (where, take) => client.company.findMany({ where: known(where), select: { id: true }, take }),
    rowsOf: (ids) => client.company.findMany({ where: { id: { in: ids } }, ...read, orderBy }),
    rows: (where, take) => client.company.findMany({ where: known(where), ...read, orderBy, take }),
    count: (where) => client.company.count({ where: known(where) }),
    idOf: ({ id }) => id,
    searched: ({ words }) => ({ own: getLines(words), borrowed: [] }),
    result: (row) => ({
      type: "company",
      ...toNamedCompany(row, words),
      solidState: row.solidFrom !== null && row.solidFrom <= asOf,
      kind: row.kind as CompanyKind,
      country: row.country,
    }),
  };
}

/** A company as a record names it, with the alias it was found by. */
export function toNamedCompany(row: NamesRow, words: readonly string[]): NamedCompany {
  return { id: row.id, name: row.name, alias: findAlias(words, row.name, row.aliases as string[]) };
}
