import type { DateShape } from "@/lib/schema/api/shapes";
import { boundsWords } from "@/lib/view-models/format-dates";

interface DateWordsProps {
  date: DateShape | null;
  /** What stands where there is no date. */
  absent?: string;
}

/** A date as it was said; at rest under the pointer, what is stored and the days it is taken to mean. */
export function DateWords({ date, absent = "no date" }: DateWordsProps) {
  if (date === null) return <>{absent}</>;
  const title = `${date.edtf}: ${boundsWords(date)}`;
  // HTML's own date formats know years, months and days; for anything else <time> would claim too much.
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date.edtf)) return <span title={title}>{date.text}</span>;
  return (
    <time dateTime={date.edtf} title={title}>
      {date.text}
    </time>
  );
}
