import type { FacetCount } from "./list-page";

/** So many companies a filter offers at most; any other is looked up in the list of companies. */
export const MOST_COMPANY_CHOICES = 250;

/** The companies that a filter offers, and how many others would leave something as well. */
interface CompanyChoices {
  readonly ids: readonly string[];
  readonly leftOut: number;
}

/**
 * Chooses the companies that a filter offers: those that are chosen, and those that would leave the most records.
 * @param counts how many records each would leave; of a page with several kinds of records, the counts of each kind
 * @param chosen in the order of the address
 */
export function pickCompanyChoices(counts: readonly FacetCount[], chosen: readonly string[]): CompanyChoices {
  const sums = new Map<string, number>();
  for (const { id, count } of counts) sums.set(id, (sums.get(id) ?? 0) + count);
  const others = [...sums].filter(([id]) => !chosen.includes(id));
  const offered = others.length <= MOST_COMPANY_CHOICES ? others : takeMost(others);
  return {
    ids: [...new Set([...chosen, ...offered.map(([id]) => id)])],
    leftOut: others.length - offered.length,
  };
}

/** Those with the most records. Most of thousands have fewer than any that is taken, and are never put in order. */
function takeMost(all: readonly (readonly [id: string, count: number])[]) {
  const least = Int32Array.from(all, ([, count]) => -count).sort()[MOST_COMPANY_CHOICES - 1] ?? 0;
  return all
    .filter(([, count]) => count >= -least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_COMPANY_CHOICES);
}
