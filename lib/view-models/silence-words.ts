import type { Silence } from "@/lib/domain/silence";
import { formatDuration, formatDurationRange, roundDuration } from "./format-duration";

/** How long nobody has spoken: "today", "20 days ago", "2 to 3 years ago", "at least 2 years ago". */
export function silenceWords({ minDays, maxDays }: Silence): string {
  if (maxDays === 0) return "today";
  const least = roundDuration(minDays, "down");
  if (maxDays === null) return minDays === 0 ? "at some time" : `at least ${formatDuration(least)} ago`;
  const most = roundDuration(maxDays, "up");
  if (minDays === 0) return `at most ${formatDuration(most)} ago`;
  if (minDays === maxDays) return `${formatDuration(roundDuration(minDays, "nearest"))} ago`;
  return `${formatDurationRange(least, most)} ago`;
}
