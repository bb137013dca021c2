import { useRef } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { statusColour } from "@/components/status-mark";
import type { Across } from "@/components/trends/across";
import { Ground } from "@/components/trends/ground";
import { LineNumber, LineStrokes } from "@/components/trends/line-mark";
import marks from "@/components/trends/marks.module.css";
import { PointMark } from "@/components/trends/point-mark";
import { TrendCard } from "@/components/trends/trend-card";
import styles from "@/components/trends/trend-drawing.module.css";
import { useActivePoint } from "@/components/trends/use-active-point";
import { dayNumber, type TrendAxis, yearsOn } from "@/lib/view-models/trends/axes";
import type { TrendCard as CardWords } from "@/lib/view-models/trends/card";
import { EDGE, YEAR_ROOM } from "@/lib/view-models/trends/measures";
import type { PlacedLine, PlacedPanel } from "@/lib/view-models/trends/placed-panel";
import { useWidth } from "./use-width";

export interface DrawingProps {
  panel: PlacedPanel;
  cards: readonly CardWords[];
  label: string;
}

const TICK = { fill: "var(--quiet)", fontSize: 12 };
const MARGIN = { top: EDGE.top, right: EDGE.right, bottom: 0, left: 0 };

/** The panel drawn with Recharts: the server's marks, and a card for the word that pointer or keyboard has reached. */
export function TrendDrawing({ panel, cards, label }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plotWidth = width - EDGE.left - EDGE.right;
  const across: Across = (fraction) => EDGE.left + fraction * plotWidth;
  const { active, card, handlers } = useActivePoint({ panel, cards, plotWidth });
  const activeLine = active && panel.lines.find(({ points }) => points.includes(active));
  return (
    <div ref={frame} className={styles.frame} style={{ height: panel.height }} {...handlers}>
      {width > 0 && (
        <ScatterChart width={width} height={panel.height} margin={MARGIN} aria-label={label}>
          <Ground panel={panel} across={across} left={EDGE.left} width={plotWidth} />
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          {axesOf(panel, plotWidth)}
          {panel.lines.map((line) => (
            <g
              key={line.milestone}
              className={activeLine && activeLine !== line ? marks.faint : undefined}
              style={{ color: statusColour(line.status) }}
            >
              <LineStrokes line={line} across={across} />
            </g>
          ))}
          {panel.lines.map((line) => (
            <Scatter
              key={line.milestone}
              name={line.title}
              data={dataOf(line, panel)}
              isAnimationActive={false}
              className={activeLine && activeLine !== line ? (marks.faint as string) : ""}
              shape={({ index }: { index?: number }) => {
                const point = line.points[index ?? -1];
                return point ? (
                  <g style={{ color: statusColour(line.status) }}>
                    <PointMark point={point} across={across} />
                  </g>
                ) : (
                  <g />
                );
              }}
            />
          ))}
          {panel.lines.map((line) => (
            <LineNumber key={line.milestone} line={line} across={across} />
          ))}
          {active && (
            <circle
              className={styles.reached}
              cx={Number(across(active.x)) + active.beside}
              cy={active.y}
              r={9}
            />
          )}
        </ScatterChart>
      )}
      {active && card && (
        <TrendCard
          card={card}
          x={Number(across(active.x)) + active.beside}
          y={active.y}
          width={width}
          height={panel.height}
        />
      )}
    </div>
  );
}

function axesOf({ axes, height }: PlacedPanel, plotWidth: number) {
  const { said, target } = axes;
  const yearStart = (year: number) => dayNumber(`${year}-01-01`);
  const yearOfTick = (day: number) => String(new Date(day * 86_400_000).getUTCFullYear());
  return (
    <>
      <XAxis
        type="number"
        dataKey="said"
        domain={[dayNumber(said.from), dayNumber(said.to) + 1]}
        ticks={yearsOn(said, plotWidth, YEAR_ROOM.across)
          .map(yearStart)
          .filter((day) => day >= dayNumber(said.from))}
        tickFormatter={yearOfTick}
        height={EDGE.bottom}
        interval={0}
        tick={TICK}
        axisLine={{ stroke: "var(--rule-strong)" }}
        tickLine={{ stroke: "var(--rule-strong)" }}
      />
      <YAxis
        type="number"
        dataKey="at"
        domain={[dayNumber(target.from), dayNumber(target.to) + 1]}
        ticks={yearsOn(target, height - EDGE.top - EDGE.bottom, YEAR_ROOM.down).map(yearStart)}
        tickFormatter={yearOfTick}
        width={EDGE.left}
        tickSize={0}
        tickMargin={7}
        interval={0}
        tick={TICK}
        axisLine={false}
        tickLine={false}
      />
    </>
  );
}

/** Days beyond an axis stand at its end, so that no word widens it. */
function dataOf({ points }: PlacedLine, { axes }: PlacedPanel) {
  const within = (day: string, { from, to }: TrendAxis) => (day < from ? from : day > to ? to : day);
  return points.map(({ id, said, at }) => ({
    id,
    said: dayNumber(within(said, axes.said)),
    at: dayNumber(within(at, axes.target)),
  }));
}
