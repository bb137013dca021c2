import type { Client } from "@/lib/db/client";
import { getCompanies } from "@/lib/db/queries/companies";
import type { Day } from "@/lib/domain/days";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import { countPairs } from "./year-counts";

/**
 * How many of the records that a filter keeps have each id: what each choice of a parameter would leave, as long as the filter
 * does not choose by that parameter itself.
 * @param chosen what the filter chooses by it
 * @param kept all records that the filter keeps; null where they are not read
 * @returns null where the records do not tell it
 */
export function countKept<T extends { readonly id: string }>(
  chosen: readonly string[],
  kept: readonly T[] | null,
  listIds: (record: T) => readonly string[],
): FacetCount[] | null {
  if (kept === null || chosen.length > 0) return null;
  return countPairs(kept.flatMap((record) => listIds(record).map((id) => [record.id, id] as const)));
}

/**
 * How many of the records that a filter keeps have a company of each country, where it chooses by none.
 * @param kept all records that the filter keeps; null where they are not read
 * @param listCompanies the ids of a record's own companies, not of their wholes
 * @returns null where the records do not tell it
 */
export async function countKeptCountries<T extends { readonly id: string }>(
  client: Client,
  chosen: readonly string[],
  kept: readonly T[] | null,
  listCompanies: (record: T) => readonly string[],
  asOf: Day,
): Promise<FacetCount[] | null> {
  if (kept === null || chosen.length > 0) return null;
  const companies = await getCompanies(client, kept.flatMap(listCompanies), asOf);
  const countries = new Map(companies.map(({ id, country }) => [id, country]));
  return countKept(chosen, kept, (record) => listCompanies(record).flatMap((id) => countries.get(id) ?? []));
}

/**
 * All records of a list, where those that were read are all; else null.
 * @param total how many there are; undefined where none were read
 */
export function listWhole<T>(records: readonly T[], total: number | undefined): readonly T[] | null {
  return records.length === total ? records : null;
}
