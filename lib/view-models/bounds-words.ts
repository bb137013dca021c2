import { dateText } from "@/lib/domain/date-text";
import type { DateShape } from "@/lib/schema/shapes";

/**
 * What a date is taken to mean, day by day: "1 January 2027 to 31 December 2028", "31 December 2025 or before",
 * "1 January 2027 or after", "12 October 2023"; approximate dates say so.
 */
export function boundsWords({ earliest, latest, approximate }: DateShape): string {
  const words = rangeWords(earliest && dateText({ edtf: earliest }), latest && dateText({ edtf: latest }));
  return approximate ? `about ${words}` : words;
}

function rangeWords(first: string | null, last: string | null): string {
  if (first !== null && last !== null) return first === last ? first : `${first} to ${last}`;
  if (last !== null) return `${last} or before`;
  return first === null ? "no bounds" : `${first} or after`;
}
