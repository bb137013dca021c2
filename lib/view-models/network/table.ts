import type { Day } from "@/lib/domain/days";
import type { NetworkSort } from "@/lib/schema/parameters/choices";
import { NETWORK_SORTS } from "@/lib/schema/parameters/choices";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { buildSortLink, type SortLink } from "@/lib/view-models/lists";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import { type CompanyNode, listMembers, type Network } from "./graph";

/** More countries side by side are no table that anybody reads. */
const MOST_COUNTRIES = 12;

/** The companies of a network in an order. */
export function sortCompanies(companies: readonly CompanyNode[], sort: string | null): CompanyNode[] {
  const order = (sort ?? NETWORK_SORTS[0]) as NetworkSort;
  const turn = order.startsWith("-") ? -1 : 1;
  const by = order.replace("-", "") as "name" | "partners" | "partnerships";
  const compare = (a: CompanyNode, b: CompanyNode) =>
    by === "name" ? a.label.localeCompare(b.label, "en") : a[by] - b[by];
  return companies.toSorted((a, b) => turn * compare(a, b) || a.label.localeCompare(b.label, "en"));
}

/** The link of a column of the table. */
export function getNetworkSortLink(params: ListParams, name: string): SortLink {
  return buildSortLink(
    { path: "/network", orders: NETWORK_SORTS, usual: NETWORK_SORTS[0], place: "#companies" },
    params,
    name,
  );
}

/** A cell of the matrix: how many partnerships have companies of both countries, and where they are listed. */
export interface CountryCell {
  readonly country: string;
  readonly count: number;
  /** Null where no address asks for exactly those. */
  readonly href: string | null;
}

/** Countries against countries: how many partnerships have a company in both. */
export interface CountryMatrix {
  readonly rows: readonly { readonly country: string; readonly cells: readonly CountryCell[] }[];
  /** Countries that are left out, the least connected. */
  readonly leftOut: readonly string[];
}

/** The countries that work together, those with the most partnerships first. */
export function buildCountryMatrix(
  { partnerships, companies }: Pick<Network, "partnerships" | "companies">,
  { filter, asOfParam }: { readonly filter: Filter; readonly asOfParam: Day | null },
): CountryMatrix {
  const countryOf = new Map(companies.map(({ id, country }) => [id, country]));
  const counts = new Map<string, Map<string, number>>();
  for (const { record } of partnerships) {
    const countries = new Set(listMembers(record).flatMap((id) => countryOf.get(id) ?? []));
    for (const one of countries) {
      const row = counts.get(one) ?? new Map<string, number>();
      counts.set(one, row);
      for (const other of countries) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const all = [...counts.keys()].sort(
    (a, b) => (counts.get(b)?.get(b) ?? 0) - (counts.get(a)?.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const shown = all.slice(0, MOST_COUNTRIES);
  return {
    rows: shown.map((country) => ({
      country,
      cells: shown.map((other) => {
        const count = counts.get(country)?.get(other) ?? 0;
        return {
          country: other,
          count,
          href: count === 0 ? null : getBothHref([country, other], filter, asOfParam),
        };
      }),
    })),
    leftOut: all.slice(MOST_COUNTRIES),
  };
}

/** The list of what the filter keeps and involves both countries; "any of several" and "both" cannot be asked at once. */
function getBothHref(countries: readonly string[], filter: Filter, asOf: Day | null): string | null {
  if (filter.match === "any" && (filter.company.length > 1 || filter.country.length > 1)) return null;
  const country = [...new Set([...filter.country, ...countries])];
  const match = country.length + filter.company.length > 1 ? "all" : filter.match;
  return `/partnerships${formatQuery({ ...filter, country, match }, { asOf })}`;
}

/** "122 partnerships link 177 companies; Solid Power has the most, 13." */
export function writeNetworkLead({ companies, partnerships, leftOut }: Network): string {
  const busiest = findBusiest(companies);
  const linked = `${formatCount(partnerships.length, "partnership")} ${partnerships.length === 1 ? "links" : "link"} ${formatCount(companies.length, "organisation")}`;
  const first = busiest ? `; ${busiest.label} has the most, ${busiest.partnerships}` : "";
  return `${linked}${first}.${writeLeftOut(leftOut)}`;
}

/** The same as a title: who has the most partnerships; null where nobody alone has, and where it is in all of them. */
export function writeNetworkFinding({ companies, partnerships }: Network): string | null {
  const busiest = findBusiest(companies);
  if (!busiest || busiest.partnerships === partnerships.length) return null;
  return `${busiest.label} has the most partnerships: ${busiest.partnerships} of ${partnerships.length}`;
}

/** The company with the most partnerships, where it has several and no other has as many; the first are the busiest. */
function findBusiest([most, next]: Network["companies"]): Network["companies"][number] | null {
  return most && most.partnerships > 1 && most.partnerships > (next?.partnerships ?? 0) ? most : null;
}

/** What there was no room for. */
export function writeLeftOut(leftOut: number): string {
  if (leftOut === 0) return "";
  return ` ${formatCount(leftOut, "older partnership is", "older partnerships are")} not shown: narrow the filters to see ${leftOut === 1 ? "it" : "them"}.`;
}

/** What a drawing of the busiest organisations shows. */
export function writeBusiestLead({
  companies,
  partnerships,
}: Pick<Network, "companies" | "partnerships">): string {
  const [many, between] = [companies.length, partnerships.length];
  return `The ${formatNumber(many)} organisations with the most partnerships, and the ${formatCount(between, "partnership")} between them.`;
}
