import type { Company } from "@/lib/schema/shapes";
import type { NamedChoice } from "./filter-form";

/**
 * What a filter calls a company that is asked for and that nothing had named by the day shown: what the address calls
 * it, since its name is later knowledge. The choice stays, for the list is rightly empty.
 */
export function unnamedCompany(id: string): string {
  return `${id} (not named by then)`;
}

/** What companies are called in a filter, with their aliases: the known, then those asked for and not yet known. */
export function companyLabels(companies: readonly Company[], asked: readonly string[]): NamedChoice[] {
  const known = new Set(companies.map(({ id }) => id));
  const unnamed = asked.filter((id) => !known.has(id));
  return [
    ...companies.map(({ id, name, aliases }) => ({ id, label: name, also: aliases })),
    ...unnamed.map((id) => ({ id, label: unnamedCompany(id) })),
  ];
}
