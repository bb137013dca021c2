import { dateText } from "@/lib/domain/date-text";
import type { DateShape } from "@/lib/schema/shapes";
import { formatDeadline } from "./format-deadline";

/**
 * When something was said, as lists that stand in this order write it: the day, or the end of the time in which it was
 * said: "21 November 2026", "by 21 November 2026", "by the end of February 2026".
 */
export function formatSaidOn({ earliest, latest, text }: DateShape): string {
  if (latest === null) return text;
  if (earliest === latest) return dateText({ edtf: latest });
  const end = formatDeadline(latest);
  return `by ${end.startsWith("end of") ? `the ${end}` : end}`;
}
