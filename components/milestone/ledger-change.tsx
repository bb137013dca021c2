import { RevisionGlyph } from "@/components/changes/revision-mark";
import { DateText } from "@/components/dates";
import { hasSameBounds } from "@/lib/domain/edtf-date";
import { getLabel } from "@/lib/domain/list";
import { CHANGES, REVISIONS, type Revision } from "@/lib/domain/revisions";
import type { HistoryClaim } from "@/lib/schema/pages/promises";
import { formatMove, formatSlip } from "@/lib/view-models/format-deadline";
import styles from "./ledger-change.module.css";

/** What a claim changed: the revision, from which date to which, how far the deadline moved, and the bounds of that. */
export function LedgerChange({ word: { revision, move, from, to, shift } }: { word: HistoryClaim }) {
  const deadline = formatMove(move, from, to);
  const bounds = formatSlip(shift);
  const moved = from !== null && to !== null && !hasSameBounds(from, to);
  return (
    <>
      <span className={styles.revision} data-repeats={!isChange(revision) || undefined}>
        {isChange(revision) && <RevisionGlyph revision={revision} />}
        {getLabel(REVISIONS, revision)}
      </span>
      {moved && (
        <span className={styles.move}>
          <DateText date={from} /> <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span> <DateText date={to} />
          {deadline && `, deadline ${deadline}`}
          {bounds && <span className={styles.bounds}>{bounds}, by the bounds</span>}
        </span>
      )}
    </>
  );
}

type ChangeOfMilestone = (typeof CHANGES)[number];

function isChange(revision: Revision): revision is ChangeOfMilestone {
  return (CHANGES as readonly Revision[]).includes(revision);
}
