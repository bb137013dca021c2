import { RevisionGlyph } from "@/components/changes/revision-mark";
import { DateWords } from "@/components/date-words";
import { sameBounds } from "@/lib/domain/edtf-date";
import { labelOf } from "@/lib/domain/list";
import { CHANGES, REVISIONS, type Revision } from "@/lib/domain/revisions";
import type { MilestoneWord } from "@/lib/schema/milestone-word";
import { shiftMonths } from "@/lib/view-models/milestone/shift-months";
import styles from "./ledger-change.module.css";

/** What a claim changed: the revision, and from which date to which, by how much at least and at most. */
export function LedgerChange({ word: { revision, from, to, shift } }: { word: MilestoneWord }) {
  const months = shiftMonths(shift);
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
          {months && ` (${months})`}
        </span>
      )}
    </>
  );
}

type ChangeOfMilestone = (typeof CHANGES)[number];

function isChange(revision: Revision): revision is ChangeOfMilestone {
  return (CHANGES as readonly Revision[]).includes(revision);
}
