import { StatusShape } from "@/components/status-glyph";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import styles from "./drawing.module.css";
import { CURVE_ID, dotId, GHOST_ID, GHOST_WINDOW_ID, glyphId, headId } from "./drawing-ids";

/** How large the shape of a status is in a strip, in pixels out from its middle. */
const DOT = 3.5;
const HEAD = "M0 0 L-3.2 -7 H3.2 Z";

interface MarkDefinitionsProps {
  statuses: readonly MilestoneStatus[];
  moved: boolean;
}

/** The shapes of the statuses in use, with what is touched around a mark, and those of targets that moved. */
export function MarkDefinitions({ statuses, moved }: MarkDefinitionsProps) {
  return (
    <>
      {statuses.map((status) => (
        <symbol key={status} id={glyphId(status)} overflow="visible">
          <circle className={styles.touch} r={12} />
          <circle className={styles.halo} r={9} />
          <StatusShape status={status} />
        </symbol>
      ))}
      {statuses.map((status) => (
        <symbol key={status} id={dotId(status)} overflow="visible">
          <StatusShape status={status} radius={DOT} />
        </symbol>
      ))}
      <symbol id={GHOST_WINDOW_ID} overflow="visible">
        <rect className={styles.ghostWindow} width="100%" y={-2.5} height={5} />
      </symbol>
      {moved && (
        <>
          <symbol id={GHOST_ID} overflow="visible">
            <circle className={styles.ghost} r={3} />
          </symbol>
          <symbol id={CURVE_ID} overflow="visible" viewBox="0 0 100 12" preserveAspectRatio="none">
            <path className={styles.arc} d="M0 12 C12 -3, 88 -3, 100 12" vectorEffect="non-scaling-stroke" />
          </symbol>
          <symbol id={headId(0, 1)} overflow="visible">
            <path className={styles.head} d={HEAD} transform="translate(0 -6.5) rotate(-32)" />
          </symbol>
          <symbol id={headId(1, 0)} overflow="visible">
            <path className={styles.head} d={HEAD} transform="translate(0 -6.5) rotate(32)" />
          </symbol>
        </>
      )}
    </>
  );
}
