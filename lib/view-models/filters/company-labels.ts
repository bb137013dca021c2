import type { Company } from "@/lib/schema/shapes";

/**
 * What a filter calls a company that is asked for and that nothing had named by the day shown: what the address calls
 * it, since its name is later knowledge. The choice stays, for the list is rightly empty.
 */
export function unnamedCompany(id: string): string {
  return `${id} (not named by then)`;
}

/** What companies are called in a filter: those that are known, then those that are asked for and not yet known. */
export function companyLabels(
  companies: readonly Company[],
  asked: readonly string[],
): { readonly id: string; readonly label: string }[] {
  const known = new Set(companies.map(({ id }) => id));
  const unnamed = asked.filter((id) => !known.has(id));
  return [
    ...companies.map(({ id, name }) => ({ id, label: name })),
    ...unnamed.map((id) => ({ id, label: unnamedCompany(id) })),
  ];
}
