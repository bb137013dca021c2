import { dateText } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import type { DateShape } from "@/lib/schema/shapes";

/**
 * A date with the preposition it takes in a sentence: "in 2027–28", "on 12 October 2023", "by 2025",
 * "in or about May 2019", "between January 2024 and March 2025". The words of the date itself stay as they are.
 */
export function whenWords({ text, edtf }: Pick<DateShape, "text" | "edtf">): string {
  if (text.startsWith("by ")) return text;
  const exact = text.replace(/^about /, "");
  const isAbout = exact !== text;
  if (exact.includes(" to ")) return `between ${isAbout ? "about " : ""}${exact.replace(" to ", " and ")}`;
  const preposition = /^\d{4}-\d{2}-\d{2}/.test(edtf) ? "on" : "in";
  return `${preposition}${isAbout ? " or about" : ""} ${exact}`;
}

/** A bound of a date with its preposition: "on 31 January 2025", "about 31 January 2025". */
export function boundWords(day: Day, { approximate }: Pick<DateShape, "approximate">): string {
  return `${approximate ? "about" : "on"} ${dateText({ edtf: day })}`;
}

/** Something that had not happened "by 2025"; "" where the date has no end that could be told. */
export function byWords({ text, latest }: Pick<DateShape, "text" | "latest">): string {
  if (latest === null) return "";
  return text.startsWith("by ") ? ` ${text}` : ` by ${text}`;
}
