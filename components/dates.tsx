import type { DateShape, Milestone } from "@/lib/schema/api/shapes";
import { formatBounds, formatSaidOn } from "@/lib/view-models/format-dates";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import { getShownDate } from "@/lib/view-models/milestone/input";
import styles from "./dates.module.css";
import { WeakMark } from "./status-mark";

interface DateWordsProps {
  date: DateShape | null;
  /** What stands where there is no date. */
  absent?: string;
}

/** A date as it was said; at rest under the pointer, what is stored and the days it is taken to mean. */
export function DateText({ date, absent = "no date" }: DateWordsProps) {
  if (date === null) return <>{absent}</>;
  const title = `${date.edtf}: ${formatBounds(date)}`;
  // HTML's own date formats know years, months and days; for anything else <time> would claim too much.
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date.edtf)) return <span title={title}>{date.text}</span>;
  return (
    <time dateTime={date.edtf} title={title}>
      {date.text}
    </time>
  );
}

/** When it happened, else the target as it stands; below it how far the deadline moved, or how it was met. */
export function MilestoneDate({ milestone }: { milestone: Milestone }) {
  const { weaklySourced } = milestone;
  const measures = [formatLateness(milestone), formatHeadline(milestone), formatOverdue(milestone)].filter(
    (measure) => measure !== null,
  );
  return (
    <>
      <DateText date={getShownDate(milestone)} absent="no date" /> {weaklySourced && <WeakMark />}
      {measures.map((measure) => (
        <span key={measure} className={styles.measure}>
          {measure}
        </span>
      ))}
    </>
  );
}

/** When something was said, by the end of the time it is known for; at rest under the pointer, as exactly as it is known. */
export function SaidOn({ date }: { date: DateShape }) {
  const words = formatSaidOn(date);
  if (date.latest === null || date.earliest !== date.latest)
    return <span title={`${date.text} (${date.edtf})`}>{words}</span>;
  return (
    <time dateTime={date.latest} title={date.edtf}>
      {words}
    </time>
  );
}
