import { Bar, BarChart, type BarShapeProps, XAxis } from "recharts";
import { BarNumber } from "./bar-number";
import type { ChartDrawing } from "./chart-data";
import { DrawingFrame } from "./drawing-frame";
import { RowAxis } from "./row-axis";
import { RowTooltip } from "./row-tooltip";
import { SegmentBars } from "./segment-bars";

/** Room for the total behind the longest bar. */
const MARGIN = { top: 0, right: 38, bottom: 0, left: 0 };

/** Horizontal stacked bars, one for each row, the total behind each. */
export function RowsDrawing({ chart, series: { keys, rows }, figure, label, height }: ChartDrawing) {
  return (
    <DrawingFrame rows={rows} height={height} run="down">
      {(width, activeRow) => {
        const nameWidth = Math.min(180, width * 0.36);
        return (
          <BarChart
            width={width}
            height={height}
            data={[...rows]}
            layout="vertical"
            margin={MARGIN}
            barCategoryGap="22%"
            maxBarSize={22}
            aria-label={label}
          >
            <XAxis type="number" hide domain={[0, "dataMax"]} />
            <RowAxis rows={rows} width={nameWidth} hasLine />
            <RowTooltip chart={chart} rows={rows} figure={figure} />
            <SegmentBars chart={chart} keys={keys} figure={figure} />
            <Bar
              dataKey={() => 0}
              name="total"
              stackId="row"
              isAnimationActive={false}
              shape={(place: BarShapeProps) => <BarNumber {...place} value={place.payload.total} />}
            />
            {activeRow}
          </BarChart>
        );
      }}
    </DrawingFrame>
  );
}
