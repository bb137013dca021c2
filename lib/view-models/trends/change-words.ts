import type { MilestoneWord } from "@/lib/schema/pages/promises";
import { formatMove, slipWords } from "@/lib/view-models/format-deadline";

/**
 * What a claim changed: "from 2020–23, deadline five years later (later by 4 to 9 years by the bounds)"; null where it
 * changed no date.
 */
export function changeWords({
  from,
  to,
  shift,
  move,
}: Pick<MilestoneWord, "from" | "to" | "shift" | "move">): string | null {
  if (from === null || from.edtf === to?.edtf) return null;
  const deadline = formatMove(move, from, to);
  const bounds = slipWords(shift);
  const words = [`from ${from.text}`, deadline && `deadline ${deadline}`].filter(Boolean).join(", ");
  return bounds === null ? words : `${words} (${bounds} by the bounds)`;
}
