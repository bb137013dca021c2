import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import type { ShapesInUse } from "@/lib/view-models/timeline/in-use";
import { BarDefinitions } from "./bar-definitions";
import styles from "./drawing.module.css";
import { GRID_ID } from "./drawing-ids";
import { MarkDefinitions } from "./mark-definitions";
import { percent } from "./units";
import { WindowDefinitions } from "./window-definitions";

/**
 * What every lane draws from: the rules of the years with the as-of line, and each shape once. A mark only names its
 * shapes, so that hundreds of marks weigh little.
 */
export function DrawingDefinitions({ axis, inUse }: { axis: TimelineAxis; inUse: ShapesInUse }) {
  const now = percent(axis.asOf);
  return (
    <svg className={styles.definitions} aria-hidden="true" focusable="false">
      <symbol id={GRID_ID} overflow="visible">
        <rect className={styles.promise} x={now} width="200%" height="100%" />
        {axis.ticks.map(({ year, at, strong }) => (
          <line
            key={year}
            className={strong ? styles.fifthYear : styles.year}
            x1={percent(at)}
            x2={percent(at)}
            y2="100%"
          />
        ))}
        <line className={styles.year} x1="100%" x2="100%" y2="100%" />
        <line className={styles.now} x1={now} x2={now} y2="100%" />
      </symbol>
      <linearGradient id="fade">
        <stop stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <mask id="fade-end" maskContentUnits="objectBoundingBox">
        <rect width={1} height={1} fill="url(#fade)" />
      </mask>
      <mask id="fade-start" maskContentUnits="objectBoundingBox">
        <rect width={1} height={1} fill="url(#fade)" transform="matrix(-1 0 0 1 1 0)" />
      </mask>
      <MarkDefinitions statuses={inUse.statuses} moved={inUse.moved} />
      <WindowDefinitions />
      <BarDefinitions />
    </svg>
  );
}
