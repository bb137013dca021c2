/** A company as far as its place among others goes. */
export interface CompanyPlace {
  readonly id: string;
  readonly partOf: string | null;
}

/**
 * Each company with itself and all it is a part of, nearest first.
 * @throws where a company is a part of itself
 */
export function wholesOf(companies: readonly CompanyPlace[]): Map<string, string[]> {
  const partOf = new Map(companies.map((company) => [company.id, company.partOf]));
  const wholes = new Map<string, string[]>();
  for (const { id } of companies) {
    const chain: string[] = [];
    for (let next: string | null | undefined = id; next; next = partOf.get(next)) {
      if (chain.includes(next)) throw new Error(`a part of itself: ${[...chain, next].join(" in ")}`);
      chain.push(next);
    }
    wholes.set(id, chain);
  }
  return wholes;
}

/** Companies and all they are parts of. */
export function withWholes(
  ids: Iterable<string>,
  wholes: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  return new Set([...ids].flatMap((id) => wholes.get(id) ?? [id]));
}

/**
 * Companies with their parts and wholes: whose word counts as theirs.
 * A part's part and a whole's whole count too; a sister does not, since it is neither.
 */
export function withPartsAndWholes(
  ids: Iterable<string>,
  wholes: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const named = new Set(ids);
  const all = withWholes(named, wholes);
  for (const [part, chain] of wholes) {
    if (chain.some((whole) => named.has(whole))) all.add(part);
  }
  return all;
}
