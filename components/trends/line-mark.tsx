import { StatusShape, statusColour } from "@/components/status-mark";
import type { PlacedLine } from "@/lib/view-models/trends/placed-panel";
import type { Across } from "./across";
import styles from "./marks.module.css";

interface LineMarkProps {
  line: PlacedLine;
  across: Across;
}

/** What joins the words of a line: strokes from each to the next, and dots from the last to the as-of day. */
export function LineStrokes({ line, across }: LineMarkProps) {
  const { points, standsAt } = line;
  const last = points.at(-1);
  return (
    <>
      {points.slice(1).map((point, index) => {
        const before = points[index] as (typeof points)[number];
        return (
          <line
            key={point.id}
            className={styles.stroke}
            x1={across(before.x)}
            x2={across(point.x)}
            y1={before.y}
            y2={point.y}
          />
        );
      })}
      {last && standsAt !== null && (
        <line className={styles.tail} x1={across(last.x)} x2={across(1)} y1={standsAt} y2={standsAt} />
      )}
    </>
  );
}

/** The number of a line, with the status's shape where the target stands on the as-of day. */
export function LineNumber({ line, across }: LineMarkProps) {
  const { number, status, points, standsAt, labelAt } = line;
  const last = points.at(-1);
  if (standsAt === null)
    return (
      <svg x={across(last?.x ?? 1)} y={labelAt} overflow="visible">
        <text className={styles.number} x={(last?.beside ?? 0) + 10} dy="0.36em">
          {number}
        </text>
      </svg>
    );
  return (
    <svg x={across(1)} overflow="visible">
      <path
        className={styles.leader}
        d={`M0 ${standsAt} L7 ${labelAt}`}
        style={{ color: statusColour(status) }}
      />
      <g transform={`translate(14 ${labelAt})`} style={{ color: statusColour(status) }}>
        <StatusShape status={status} />
        <text className={styles.number} x={10} dy="0.36em">
          {number}
        </text>
      </g>
    </svg>
  );
}
