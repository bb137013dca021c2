import { FEWEST_COMPARED, MOST_COMPARED } from "@/lib/schema/pages/compare";
import { spellCount } from "@/lib/view-models/format-duration";

/** What is said beside the button that compares: the companies that are ticked, and what is missing. */
export function writeChosen(names: readonly string[]): string {
  if (names.length === 0)
    return `Tick ${spellCount(FEWEST_COMPARED)} to ${spellCount(MOST_COMPARED)} companies.`;
  const more = names.length - MOST_COMPARED;
  const named = names.slice(0, MOST_COMPARED).join(", ");
  const chosen = `${names.length} chosen: ${named}${more > 0 ? ` and ${more} more` : ""}`;
  if (names.length < FEWEST_COMPARED) return `${chosen}. Tick at least one more.`;
  return more > 0 ? `${chosen}. At most ${spellCount(MOST_COMPARED)} can be compared.` : chosen;
}
