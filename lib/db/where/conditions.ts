import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import { toDays, type YearRange } from "@/lib/domain/years";
import type { Filter } from "@/lib/schema/parameters/filter";

/** The condition that a belief was held on a day, by all that was said or by what was well sourced. */
export function whereValid(asOf: Day, sourcing: Sourcing = "all") {
  return { validFrom: { lte: asOf }, validTo: { gt: asOf }, reading: { in: ["both", sourcing] } };
}

/** The condition that something had been said of a record by a day. */
export function whereKnown(asOf: Day, sourcing: Sourcing) {
  return sourcing === "well" ? { wellFrom: { lte: asOf } } : { knownFrom: { lte: asOf } };
}

/** The condition that a milestone or a company has one of the electrolytes asked for, as far as a day knows. */
export function buildElectrolyteWhere(
  { electrolyte, sourcing }: Pick<Filter, "electrolyte" | "sourcing">,
  asOf: Day,
) {
  return { electrolytes: { some: { electrolyte: { in: [...electrolyte] }, ...whereKnown(asOf, sourcing) } } };
}

/**
 * One of some ids. They are asked for in lists of few lengths, the last id repeated, so that the statements are few as well:
 * a database keeps them prepared.
 */
export function buildIdsWhere(ids: readonly string[]): { in: string[] } {
  let length = Math.min(ids.length, 1);
  while (length < ids.length) length *= 4;
  return { in: Array.from({ length }, (_, index) => ids[Math.min(index, ids.length - 1)] as string) };
}

/** What one of some conditions keeps at least; nothing where there is none. */
export function whereAny<W extends object>(conditions: readonly W[]) {
  return conditions.length === 0 ? { id: { in: [] } } : { OR: [...conditions] };
}

/** Whether something that is well sourced from a day on, or never, was not yet so on the day asked for. */
export function whereWeak(wellFrom: Day | null, asOf: Day): boolean {
  return wellFrom === null || wellFrom > asOf;
}

/** Conditions on the bounds of a date, with the column names of its prefix. */
type BoundsWhere<P extends string> = {
  AND: [{ OR: { [K in `${P}Latest`]: null | { gte: string } }[] }, { OR: object[] }];
};

/**
 * The condition that a date stands in a range of years: `isInYears` of lib/domain/years.ts, in the query.
 * A date that is absent stands in none.
 */
export function buildYearsWhere<P extends string>(prefix: P, years: YearRange): BoundsWhere<P> {
  const { first, last } = toDays(years);
  const earliest = `${prefix}Earliest`;
  const latest = `${prefix}Latest`;
  return {
    AND: [
      { OR: [{ [latest]: null }, { [latest]: { gte: first } }] },
      { OR: [{ [earliest]: { lte: last } }, { [earliest]: null, [latest]: { lte: last } }] },
    ],
  } as BoundsWhere<P>;
}

/** What is asked of one of the companies that a record involves. */
interface InvolvedCompany {
  readonly companyId?: { readonly in: string[] };
  readonly country?: { readonly in: string[] };
}

/** The parameters that ask for companies. */
type CompanyFilter = Pick<Filter, "company" | "country" | "match">;

/** What has to be found: one of several ids, or each of them. */
function listAsked(ids: readonly string[], match: Filter["match"]): string[][] {
  if (match === "all") return ids.map((id) => [id]);
  return ids.length > 0 ? [[...ids]] : [];
}

/**
 * What a filter asks of the companies that a record involves, all they are parts of included: each condition by itself.
 * @param more what else is asked of the company that a condition means
 */
export function buildInvolvedWhere<M extends object = Record<never, never>>(
  filter: CompanyFilter,
  more?: M,
): { involves: { some: InvolvedCompany & M } }[] {
  return listInvolved(filter).map((company) => ({ involves: { some: { ...company, ...(more as M) } } }));
}

/** The same of a source: the companies that it involved by a day. */
export function buildInvolvedBySourceWhere({ company, country, match }: CompanyFilter, asOf: Day) {
  return [
    ...buildInvolvedWhere({ company, country: [], match }, { knownFrom: { lte: asOf } }),
    ...buildInvolvedWhere({ company: [], country, match }, { ownFrom: { lte: asOf } }),
  ];
}

function listInvolved({ company, country, match }: CompanyFilter): InvolvedCompany[] {
  return [
    ...listAsked(company, match).map((ids) => ({ companyId: { in: ids } })),
    ...listAsked(country, match).map((codes) => ({ country: { in: codes } })),
  ];
}

/** What a filter asks of a company itself. */
export function buildCompanyItselfWhere({ company, country, match }: CompanyFilter) {
  return {
    AND: [
      ...listAsked(company, match).map((ids) => ({ ancestors: { some: { wholeId: { in: ids } } } })),
      ...listAsked(country, match).map((codes) => ({ country: { in: codes } })),
    ],
  };
}
