import { DateText } from "@/components/dates";
import type { Change } from "@/lib/schema/api/change";
import type { DateShape } from "@/lib/schema/api/shapes";
import { getChangeMove } from "@/lib/view-models/changes/change-text";
import styles from "./changes.module.css";

/** The date before and the date after, and how far it is from the one to the other; nothing where there is neither. */
export function ChangeDates({ change }: { change: Change }) {
  const { from, to, how } = getChangeMove(change);
  if (from === null && to === null) return null;
  return (
    <p className={styles.dates}>
      {from !== null && (
        <>
          <span className="visually-hidden">from </span>
          <span className={styles.from}>
            <End end={from} />
          </span>{" "}
          <span aria-hidden="true">→ </span>
          <span className="visually-hidden">to </span>
        </>
      )}
      {to !== null && (
        <span className={styles.to}>
          <End end={to} />
        </span>
      )}
      {how && <span className={styles.how}> {how}</span>}
    </p>
  );
}

function End({ end }: { end: DateShape | string }) {
  return typeof end === "string" ? end : <DateText date={end} />;
}
