import { labelOf } from "@/lib/domain/list";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/says";
import type { Claim } from "@/lib/schema/shapes";

/** What a claim says, in a word: "Target", "Not yet", "Announced". */
export function saysWord(says: Claim["says"]): string {
  switch (says) {
    case "target":
    case "achieved":
    case "delayed":
    case "not-yet":
    case "withdrawn":
      return labelOf(MILESTONE_SAYS, says);
    case "announced":
    case "active":
    case "completed":
    case "ended":
      return labelOf(PARTNERSHIP_SAYS, says);
  }
}
