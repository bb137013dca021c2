import { DateWords } from "@/components/date-words";
import { WeakMark } from "@/components/weak-mark";
import type { Milestone } from "@/lib/schema/shapes";
import { formatHeadline, formatLateness, formatOverdue } from "@/lib/view-models/format-deadline";
import styles from "./milestone-date.module.css";

/** The achieved date, else the target as it stands; below it how far the deadline moved, or how it was met. */
export function MilestoneDate({ milestone }: { milestone: Milestone }) {
  const { achieved, current, weaklySourced } = milestone;
  const measures = [formatLateness(milestone), formatHeadline(milestone), formatOverdue(milestone)].filter(
    (measure) => measure !== null,
  );
  return (
    <>
      <DateWords date={achieved ?? current} absent="no date" /> {weaklySourced && <WeakMark />}
      {measures.map((measure) => (
        <span key={measure} className={styles.measure}>
          {measure}
        </span>
      ))}
    </>
  );
}
