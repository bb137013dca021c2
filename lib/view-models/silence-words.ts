import type { Silence } from "@/lib/domain/silence";
import { amountWords, atLeast, atMost, rangeWords } from "./duration-words";

/** How long nobody has spoken: "today", "20 days ago", "2 to 3 years ago", "at least 2 years ago". */
export function silenceWords({ minDays, maxDays }: Silence): string {
  if (maxDays === 0) return "today";
  if (maxDays === null)
    return minDays === 0 ? "at some time" : `at least ${amountWords(atLeast(minDays))} ago`;
  if (minDays === 0) return `at most ${amountWords(atMost(maxDays))} ago`;
  return `${rangeWords(atLeast(minDays), atMost(maxDays))} ago`;
}
