import { spellCount } from "@/lib/view-models/format-duration";

/** How many more promises of the same company a ranking passes over: "and one more of the same company". */
export function formatSisters(count: number): string {
  return `and ${spellCount(count)} more of the same company`;
}
