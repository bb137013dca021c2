import type { Claim } from "@/lib/schema/api/shapes";

/** How many of a company's newest words its page repeats. */
const MOST = 3;

/**
 * A company's newest own words, the last said first; the same words carried by several publications once.
 * @param claims in the domain's order, oldest first
 * @param own the ids of the company and of its parts
 */
export function listSaidLately(claims: readonly Claim[], own: readonly string[]): Claim[] {
  const told = new Set<string>();
  return claims
    .filter(({ saidBy, sameTextAs }) => sameTextAs === null && saidBy.some((id) => own.includes(id)))
    .toReversed()
    .sort((a, b) => (b.saidOn.latest ?? "").localeCompare(a.saidOn.latest ?? ""))
    .filter(({ about, says, date, saidOn }) => {
      const key = [about.id, says, date?.edtf, saidOn.latest].join(" ");
      if (told.has(key)) return false;
      told.add(key);
      return true;
    })
    .slice(0, MOST);
}
