import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import { drawStatus } from "@/lib/drawing/marks";
import styles from "./mark.module.css";
import { SceneSvg } from "./scene-svg";

/** The status of a milestone: shape, colour and word. */
export function StatusMark({ status }: { status: MilestoneStatus }) {
  return (
    <span className={styles.mark} style={{ color: getStatusColour(status) }}>
      <StatusGlyph status={status} />
      {getLabel(MILESTONE_STATUSES, status)}
    </span>
  );
}

/** The colour of a status, as a CSS value. */
export function getStatusColour(status: MilestoneStatus): string {
  return `var(--status-${status})`;
}

/** The shape of a status as a picture of its own, beside its word. */
export function StatusGlyph({ status, size = 13 }: { status: MilestoneStatus; size?: number }) {
  return <SceneSvg scene={drawStatus(status)} width={size} height={size} viewBox="-7 -7 14 14" />;
}

/**
 * Says that something rests on tertiary sources alone.
 * @param isShort whether the sign stands for the words, where many of them stand below each other
 */
export function WeakMark({ isShort = false }: { isShort?: boolean }) {
  return (
    <span
      className={isShort ? undefined : styles.weak}
      title="Weakly sourced: rests on aggregators, blogs or machine-made pages alone."
    >
      <span aria-hidden="true">△</span>
      <span className={isShort ? "visually-hidden" : undefined}> weakly sourced</span>
    </span>
  );
}
