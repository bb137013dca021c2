import type { Day } from "@/lib/domain/days";
import type { Filter } from "@/lib/schema/parameters/filter";

/** What is asked of one of the companies that a record involves. */
interface InvolvedCompany {
  readonly companyId?: { readonly in: string[] };
  readonly country?: { readonly in: string[] };
}

/** The parameters that ask for companies. */
type CompanyFilter = Pick<Filter, "company" | "country">;

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
export function buildInvolvedBySourceWhere({ company, country }: CompanyFilter, asOf: Day) {
  return [
    ...buildInvolvedWhere({ company, country: [] }, { knownFrom: { lte: asOf } }),
    ...buildInvolvedWhere({ company: [], country }, { ownFrom: { lte: asOf } }),
  ];
}

function listInvolved({ company, country }: CompanyFilter): InvolvedCompany[] {
  return [
    ...(company.length > 0 ? [{ companyId: { in: [...company] } }] : []),
    ...(country.length > 0 ? [{ country: { in: [...country] } }] : []),
  ];
}

/** What a filter asks of a company itself. */
export function buildCompanyItselfWhere({ company, country }: CompanyFilter) {
  return {
    ...(company.length > 0 && { ancestors: { some: { wholeId: { in: [...company] } } } }),
    ...(country.length > 0 && { country: { in: [...country] } }),
  };
}
