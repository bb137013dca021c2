import { dateText } from "@/lib/domain/date-text";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { ClaimStrip, StripRow } from "@/lib/view-models/milestone/strip";
import styles from "./claim-strip.module.css";
import { StripAxis } from "./strip-axis";
import { StripBar } from "./strip-bar";
import { StripGrid } from "./strip-grid";

interface ClaimStripProps {
  strip: ClaimStrip;
  /** The status of the milestone, which the standing claim is drawn in. */
  status: MilestoneStatus;
  asOf: string;
}

/** Each dated claim a row on one axis of years: when it was said, and the window it spoke of. */
export function ClaimStripFigure({ strip, status, asOf }: ClaimStripProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        When each date was given (stroke) and the window it names (bar), oldest first. The line through all
        rows is {dateText({ edtf: asOf })}.
      </figcaption>
      <div className={styles.rows}>
        <StripAxis axis={strip.axis} />
        <ol className={styles.list}>
          {strip.rows.map((row) => (
            <li key={row.id} className={styles.row}>
              <RowLabel row={row} />
              <div className={styles.plot}>
                <svg className={styles.drawing} aria-hidden="true" focusable="false">
                  <StripGrid axis={strip.axis} />
                  <StripBar row={row} status={status} />
                </svg>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

function RowLabel({ row }: { row: StripRow }) {
  return (
    <p className={styles.label}>
      <span className={styles.saidOn}>{row.saidOn}</span> <span className={styles.date}>{row.words}</span>
    </p>
  );
}
