import { StatusShape, statusColour } from "@/components/status-mark";
import type { PlacedPoint } from "@/lib/view-models/trends/placed-point";
import type { Across } from "./across";
import { ErrorBar } from "./error-bar";
import styles from "./marks.module.css";

/** Half the width of the cap before words that were said within an interval. */
const CAP = 3;

/** One word: its error bar, since when it may have been said, and its shape. */
export function PointMark({ point, across }: { point: PlacedPoint; across: Across }) {
  const { x, y, beside, since, bar } = point;
  return (
    <>
      {since && (
        <>
          <line
            className={since.open ? styles.open : styles.bar}
            x1={across(since.x)}
            x2={across(x)}
            y1={y}
            y2={y}
          />
          {!since.open && (
            <line
              className={styles.bar}
              x1={across(since.x)}
              x2={across(since.x)}
              y1={y - CAP}
              y2={y + CAP}
            />
          )}
        </>
      )}
      <svg x={across(x)} overflow="visible">
        <g transform={`translate(${beside} 0)`}>
          {bar && <ErrorBar bar={bar} y={y} />}
          <g transform={`translate(0 ${y})`}>
            <PointShape kind={point.kind} />
          </g>
        </g>
      </svg>
    </>
  );
}

/** The shape of a word: a dot for a date given, the disc, the cross and the dash for what ends a line. */
export function PointShape({ kind }: Pick<PlacedPoint, "kind">) {
  switch (kind) {
    case "target":
      return <circle className={styles.dot} r={3.5} />;
    case "achieved":
      return <EndShape status="achieved" />;
    case "withdrawn":
      return <EndShape status="withdrawn" />;
    case "put-off":
      return <EndShape status="undated" />;
  }
}

function EndShape({ status }: { status: "achieved" | "withdrawn" | "undated" }) {
  return (
    <g style={{ color: statusColour(status) }}>
      <circle className={styles.halo} r={8} />
      <StatusShape status={status} />
    </g>
  );
}
