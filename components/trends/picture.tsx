import { Link } from "@/components/link";
import { statusColour } from "@/components/status-mark";
import { percent } from "@/lib/drawing/write-scene";
import { yearsOn } from "@/lib/view-models/trends/axes";
import { EDGE, NARROW_PLOT, WIDE_PLOT, YEAR_ROOM } from "@/lib/view-models/trends/measures";
import type { PlacedPanel } from "@/lib/view-models/trends/placed-panel";
import { trendPlot } from "@/lib/view-models/trends/plot";
import { acrossPercent } from "./across";
import { Ground } from "./ground";
import styles from "./ground.module.css";
import { LineNumber, LineStrokes } from "./line-mark";
import marks from "./marks.module.css";
import { PointMark } from "./point-mark";

/** A panel as the server draws it: as wide as its place, of a fixed height. What it shows stands in words below it. */
export function Picture({ panel }: { panel: PlacedPanel }) {
  return (
    <div className={styles.picture} style={{ paddingInline: `${EDGE.left}px ${EDGE.right}px` }}>
      <svg width="100%" height={panel.height} overflow="visible" aria-hidden="true" focusable="false">
        <Ground panel={panel} across={acrossPercent} left={0} width="100%" />
        <Years panel={panel} />
        {panel.lines.map((line) => (
          <Link
            key={line.milestone}
            href={line.href}
            tabIndex={-1}
            className={marks.line}
            style={{ color: statusColour(line.status) }}
          >
            <LineStrokes line={line} across={acrossPercent} />
            {line.points.map((point) => (
              <PointMark key={point.id} point={point} across={acrossPercent} />
            ))}
          </Link>
        ))}
        {panel.lines.map((line) => (
          <LineNumber key={line.milestone} line={line} across={acrossPercent} />
        ))}
      </svg>
    </div>
  );
}

/** The years at the left and below, with their hairlines; more of them where there is room. */
function Years({ panel }: { panel: PlacedPanel }) {
  const { axes, height } = panel;
  const plot = trendPlot(axes, height);
  const bottom = height - EDGE.bottom;
  const narrow = new Set(yearsOn(axes.said, NARROW_PLOT, YEAR_ROOM.across));
  return (
    <>
      {yearsOn(axes.target, bottom - EDGE.top, YEAR_ROOM.down).map((year) => {
        const y = plot.y(`${year}-01-01`, "start");
        return (
          <g key={year}>
            <line className={styles.year} x2="100%" y1={y} y2={y} />
            <text className={styles.tick} x={-7} y={y} dy="0.36em" textAnchor="end">
              {year}
            </text>
          </g>
        );
      })}
      <line className={styles.axis} x2="100%" y1={bottom} y2={bottom} />
      {yearsOn(axes.said, WIDE_PLOT, YEAR_ROOM.across).map((year) => {
        const x = percent(plot.x(`${year}-01-01`, "start"));
        return (
          <g key={year} className={narrow.has(year) ? undefined : styles.wide}>
            <line className={styles.axis} x1={x} x2={x} y1={bottom} y2={bottom + 5} />
            <text className={styles.tick} x={x} y={bottom + 17} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
    </>
  );
}
