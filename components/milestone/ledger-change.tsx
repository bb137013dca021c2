import { RevisionGlyph } from "@/components/changes/revision-mark";
import { DateWords } from "@/components/dates";
import { sameBounds } from "@/lib/domain/edtf-date";
import { labelOf } from "@/lib/domain/list";
import { CHANGES, REVISIONS, type Revision } from "@/lib/domain/revisions";
import type { MilestoneWord } from "@/lib/schema/pages/promises";
import { formatMove, slipWords } from "@/lib/view-models/format-deadline";
import styles from "./ledger-change.module.css";

/** What a claim changed: the revision, from which date to which, how far the deadline moved, and the bounds of that. */
export function LedgerChange({ word: { revision, move, from, to, shift } }: { word: MilestoneWord }) {
  const deadline = formatMove(move, from, to);
  const bounds = slipWords(shift);
  const moved = from !== null && to !== null && !sameBounds(from, to);
  return (
    <>
      <span className={styles.revision} data-repeats={!isChange(revision) || undefined}>
        {isChange(revision) && <RevisionGlyph revision={revision} />}
        {labelOf(REVISIONS, revision)}
      </span>
      {moved && (
        <span className={styles.move}>
          <DateWords date={from} /> <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span> <DateWords date={to} />
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
