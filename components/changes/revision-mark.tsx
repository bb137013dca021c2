import { DateText } from "@/components/dates";
import { PartnershipStatusGlyph } from "@/components/partnership-status";
import { SceneSvg } from "@/components/scene-svg";
import { getStatusColour } from "@/components/status-mark";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { type ChangeRevision, nameRevision } from "@/lib/domain/revisions";
import { drawStatus } from "@/lib/drawing/marks";
import type { Change } from "@/lib/schema/api/change";
import type { DateShape } from "@/lib/schema/api/shapes";
import { getChangeMove } from "@/lib/view-models/changes/change-text";
import styles from "./changes.module.css";

/** What a change did: its shape and its word, in a status's colour where it made that status. */
export function RevisionMark({ change: { revision, from } }: { change: Pick<Change, "revision" | "from"> }) {
  const status = statusMade(revision);
  return (
    <span className={styles.mark} style={status ? { color: getStatusColour(status) } : undefined}>
      <RevisionGlyph revision={revision} />
      {nameRevision(revision, from)}
    </span>
  );
}

/** The status that a change puts a milestone in for good, until somebody speaks again. */
function statusMade(revision: ChangeRevision): MilestoneStatus | null {
  if (revision === "achieved" || revision === "withdrawn" || revision === "missed") return revision;
  return revision === "delayed" ? "undated" : null;
}

/** The shape of a change: the old window above, faint, and the new one below; a first one empty; or the status it made. */
export function RevisionGlyph({ revision }: { revision: ChangeRevision }) {
  switch (revision) {
    case "announced":
    case "active":
    case "completed":
    case "ended":
      return <PartnershipStatusGlyph status={revision} />;
    case "achieved":
    case "withdrawn":
    case "missed":
      return <StatusPicture status={revision} />;
    case "delayed":
      return <StatusPicture status="undated" />;
    case "not-yet":
      return <StatusPicture status="open" />;
    case "reaffirmed":
      return <Windows before="M4 3.5H16" now="M4 9.5H16" />;
    case "third-hand":
      return <Windows now="M4 9.5H6M9 9.5H11M14 9.5H16" thin />;
    case "promised":
      return <Windows now="M4 3.5H16V9.5H4Z" thin />;
    case "refined":
      return <Windows before="M1 3.5H19" now="M6 9.5H14" />;
    case "widened":
      return <Windows before="M6 3.5H14" now="M1 9.5H19" />;
    case "slipped":
      return <Windows before="M1 3.5H9" now="M8 9.5H16M13 6L17 9.5L13 13" />;
    case "pulled-in":
      return <Windows before="M11 3.5H19" now="M12 9.5H4M7 6L3 9.5L7 13" />;
    case "reopened":
      return <Windows before="M2 3.5H4M7 3.5H9M12 3.5H14" now="M8 9.5H18" />;
  }
}

function StatusPicture({ status }: { status: MilestoneStatus }) {
  return <SceneSvg scene={drawStatus(status, 5.5)} width={20} height={13} viewBox="-10 -6.5 20 13" />;
}

function Windows({ before, now, thin = false }: { before?: string; now: string; thin?: boolean }) {
  return (
    <svg width="20" height="13" viewBox="0 0 20 13" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor">
        {before && <path d={before} strokeWidth="2" className={styles.before} />}
        <path d={now} strokeWidth={thin ? 1.6 : 2.4} />
      </g>
    </svg>
  );
}

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
      {how && <span className={styles.how}>, {how}</span>}
    </p>
  );
}

function End({ end }: { end: DateShape | string }) {
  return typeof end === "string" ? end : <DateText date={end} />;
}
