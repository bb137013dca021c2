import type { MilestoneWord } from "@/lib/schema/milestone-word";
import { slipWords } from "@/lib/view-models/slip-words";

/** What a word changed: "from 2020–23, later by 4 to 8 years"; null where it changed no date. */
export function changeWords({
  from,
  to,
  shift,
}: Pick<MilestoneWord, "from" | "to" | "shift">): string | null {
  if (from === null || from.edtf === to?.edtf) return null;
  return [`from ${from.text}`, slipWords(shift)].filter(Boolean).join(", ");
}
