import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { drawStatus } from "@/lib/drawing/marks";
import { writeScene } from "@/lib/drawing/write-scene";
import styles from "./mark.module.css";

/** The status of a milestone: shape, colour and word. */
export function StatusMark({ status }: { status: MilestoneStatus }) {
  return (
    <span className={styles.mark} style={{ color: statusColour(status) }}>
      <StatusGlyph status={status} />
      {labelOf(MILESTONE_STATUSES, status)}
    </span>
  );
}

/** The colour of a status, as a CSS value. */
export function statusColour(status: MilestoneStatus): string {
  return `var(--status-${status})`;
}

/** The shape of a status, drawn around (0, 0) inside an SVG, `radius` pixels out from there. */
export function StatusShape({ status, radius = 6 }: { status: MilestoneStatus; radius?: number }) {
  const __html = writeScene(drawStatus(status, radius), { paint: PAGE_PALETTE, size: null });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it
  return <g dangerouslySetInnerHTML={{ __html }} />;
}

/** The shape of a status as a picture of its own, beside its word. */
export function StatusGlyph({ status, size = 13 }: { status: MilestoneStatus; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <StatusShape status={status} />
    </svg>
  );
}
