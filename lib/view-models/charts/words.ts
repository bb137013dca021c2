import { formatNumber } from "@/lib/view-models/text";

/** A count with its noun: "1 milestone", "1,204 milestones", "2 companies". */
export function formatCountOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Names in a row, as a sentence has them: "a", "a and b", "a, b and c". */
export function formatEnumeration(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
