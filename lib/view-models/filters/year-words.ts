import type { YearRange } from "@/lib/domain/year-range";

/** A range of years in a sentence: "2027", "2025 to 2030", "2028 or later", "2024 or earlier". */
export function yearWords({ from, to }: YearRange): string {
  if (from === null) return `${to} or earlier`;
  if (to === null) return `${from} or later`;
  return from === to ? String(from) : `${from} to ${to}`;
}
