import { DateWords } from "@/components/date-words";
import { WeakMark } from "@/components/weak-mark";
import type { Milestone } from "@/lib/schema/api/shapes";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import { getShownDate } from "@/lib/view-models/milestone/shown-date";
import styles from "./milestone-date.module.css";

/** When it happened, else the target as it stands; below it how far the deadline moved, or how it was met. */
export function MilestoneDate({ milestone }: { milestone: Milestone }) {
  const { weaklySourced } = milestone;
  const measures = [formatLateness(milestone), formatHeadline(milestone), formatOverdue(milestone)].filter(
    (measure) => measure !== null,
  );
  return (
    <>
      <DateWords date={getShownDate(milestone)} absent="no date" /> {weaklySourced && <WeakMark />}
      {measures.map((measure) => (
        <span key={measure} className={styles.measure}>
          {measure}
        </span>
      ))}
    </>
  );
}
