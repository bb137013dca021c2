import type { Company, Source } from "@/lib/schema/api/shapes";

/** The companies and sources that the records of a page name, by id. */
export interface Lookups {
  readonly companies: ReadonlyMap<string, Company>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A company's name; the id itself where nobody knows it. */
export function getCompanyName({ companies }: Pick<Lookups, "companies">, id: string): string {
  return companies.get(id)?.name ?? id;
}

/** Who published a source; the id itself where nobody knows it. */
export function getPublisherName({ sources }: Pick<Lookups, "sources">, id: string): string {
  return sources.get(id)?.publisher ?? id;
}

/** Names by id, for links to companies. */
export function listNames(
  records: Iterable<{ readonly id: string; readonly name: string }>,
): ReadonlyMap<string, string> {
  return new Map([...records].map(({ id, name }) => [id, name]));
}
