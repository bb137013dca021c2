import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import type { Silence } from "@/lib/domain/deadline";
import type { DateShape } from "@/lib/schema/api/shapes";
import { formatDeadline } from "./format-deadline";
import { formatDuration, formatDurationRange, roundDuration } from "./format-duration";

/**
 * What a date is taken to mean, day by day: "1 January 2027 to 31 December 2028", "31 December 2025 or before",
 * "1 January 2027 or after", "12 October 2023"; approximate dates say so.
 */
export function formatBounds({ earliest, latest, approximate }: DateShape): string {
  const words = formatDateRange(
    earliest && formatDate({ edtf: earliest }),
    latest && formatDate({ edtf: latest }),
  );
  return approximate ? `about ${words}` : words;
}

function formatDateRange(first: string | null, last: string | null): string {
  if (first !== null && last !== null) return first === last ? first : `${first} to ${last}`;
  if (last !== null) return `${last} or before`;
  return first === null ? "no bounds" : `${first} or after`;
}

/**
 * When something was said, as lists that stand in this order write it: the day, or the end of the time in which it was
 * said: "21 November 2026", "by 21 November 2026", "by the end of February 2026".
 */
export function formatSaidOn({ earliest, latest, text }: DateShape): string {
  if (latest === null) return text;
  if (earliest === latest) return formatDate({ edtf: latest });
  const end = formatDeadline(latest);
  return `by ${end.startsWith("end of") ? `the ${end}` : end}`;
}

/**
 * A date with the preposition it takes in a sentence: "in 2027–28", "on 12 October 2023", "by 2025",
 * "in or about May 2019", "between January 2024 and March 2025". The words of the date itself stay as they are.
 */
export function formatWhen({ text, edtf }: Pick<DateShape, "text" | "edtf">): string {
  if (text.startsWith("by ")) return text;
  const exact = text.replace(/^about /, "");
  const isAbout = exact !== text;
  if (exact.includes(" to ")) return `between ${isAbout ? "about " : ""}${exact.replace(" to ", " and ")}`;
  const preposition = /^\d{4}-\d{2}-\d{2}/.test(edtf) ? "on" : "in";
  return `${preposition}${isAbout ? " or about" : ""} ${exact}`;
}

/** A bound of a date with its preposition: "on 31 January 2025", "about 31 January 2025". */
export function formatBound(day: Day, { approximate }: Pick<DateShape, "approximate">): string {
  return `${approximate ? "about" : "on"} ${formatDate({ edtf: day })}`;
}

/** Something that had not happened "by 2025"; "" where the date has no end that could be told. */
export function formatBy({ text, latest }: Pick<DateShape, "text" | "latest">): string {
  if (latest === null) return "";
  return text.startsWith("by ") ? ` ${text}` : ` by ${text}`;
}

/** How long nobody has spoken: "today", "20 days ago", "2 to 3 years ago", "at least 2 years ago". */
export function formatSilence({ minDays, maxDays }: Silence): string {
  if (maxDays === 0) return "today";
  const least = roundDuration(minDays, "down");
  if (maxDays === null) return minDays === 0 ? "at some time" : `at least ${formatDuration(least)} ago`;
  const most = roundDuration(maxDays, "up");
  if (minDays === 0) return `at most ${formatDuration(most)} ago`;
  if (minDays === maxDays) return `${formatDuration(roundDuration(minDays, "nearest"))} ago`;
  return `${formatDurationRange(least, most)} ago`;
}
