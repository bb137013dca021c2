import { getLabel } from "@/lib/domain/list";
import { PARTNERSHIP_STATUSES, type PartnershipStatus } from "@/lib/domain/partnerships";
import styles from "./mark.module.css";

/** The status of a partnership: the bar it has on the timeline, in small, and its word. */
export function PartnershipStatusMark({ status }: { status: PartnershipStatus }) {
  return (
    <span className={styles.mark}>
      <PartnershipStatusGlyph status={status} />
      {getLabel(PARTNERSHIP_STATUSES, status)}
    </span>
  );
}

/**
 * The shape of a partnership's status: dashed while only announced, running on while it lives,
 * a disc where it did what it was for, a cap where it ended, dots where nothing is known.
 */
export function PartnershipStatusGlyph({ status }: { status: PartnershipStatus }) {
  return (
    <svg width="20" height="13" viewBox="0 0 20 13" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2">
        {shapeOf(status)}
      </g>
    </svg>
  );
}

function shapeOf(status: PartnershipStatus) {
  switch (status) {
    case "announced":
      return <path d="M1 2.5V10.5M2 6.5H20" strokeDasharray="8 0.01 4 2 4 2 4 2" />;
    case "active":
      return <path d="M1 2.5V10.5M1 6.5H18M14 2.5L18.2 6.5L14 10.5" />;
    case "completed":
      return (
        <>
          <path d="M1 2.5V10.5M1 6.5H13" />
          <circle cx="15.5" cy="6.5" r="3.5" fill="currentColor" stroke="none" />
        </>
      );
    case "ended":
      return <path d="M1 2.5V10.5M1 6.5H18M19 2.5V10.5" />;
    case "unknown":
      return <path d="M1 6.5H20" strokeDasharray="2 3.4" />;
  }
}
