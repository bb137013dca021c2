import { BarChart, CartesianGrid, XAxis } from "recharts";
import { getKey } from "@/lib/view-models/charts/keys";
import type { ChartDrawing } from "./chart-data";
import { ColumnBars } from "./column-bars";
import { ColumnHead } from "./column-head";
import { DrawingFrame } from "./drawing-frame";
import { RowAxis } from "./row-axis";
import { RowTooltip } from "./row-tooltip";
import { HEAD_HEIGHT } from "./sizes";

/** Pixels behind a bar for its number, and a column before the next one begins. */
const NUMBER_WIDTH = 30;

/**
 * A column of bars for each key, a row for each bar, all on one scale. The columns are not stacked, since a record can stand
 * in several and the sum would count it twice.
 */
export function ColumnsDrawing({ chart, series: { rows, keys }, figure, label, height }: ChartDrawing) {
  const most = Math.max(...rows.flatMap((row) => row.segments.map(({ count }) => count)));
  return (
    <DrawingFrame rows={rows} height={height} run="down">
      {(width, activeRow) => {
        const nameWidth = Math.min(160, width * 0.3);
        const columnWidth = (width - nameWidth) / keys.length;
        const span = (most * columnWidth) / (columnWidth - NUMBER_WIDTH);
        const markAt = (index: number) => {
          const id = keys[index];
          return id === undefined ? null : getKey(chart, id);
        };
        const starts = keys.map((_, index) => index * span);
        return (
          <BarChart
            width={width}
            height={height}
            data={[...rows]}
            layout="vertical"
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            barCategoryGap="22%"
            maxBarSize={20}
            aria-label={label}
          >
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--rule-strong)" />
            <XAxis
              type="number"
              orientation="top"
              height={HEAD_HEIGHT}
              domain={[0, span * keys.length]}
              interval={0}
              ticks={starts}
              tick={({ x, index }) => (
                <ColumnHead x={Number(x)} y={HEAD_HEIGHT} width={columnWidth} mark={markAt(index)} />
              )}
              tickLine={false}
              axisLine={false}
            />
            <RowAxis rows={rows} width={nameWidth} hasLine={false} />
            <RowTooltip chart={chart} rows={rows} figure={figure} />
            <ColumnBars chart={chart} keys={keys} figure={figure} span={span} />
            {activeRow}
          </BarChart>
        );
      }}
    </DrawingFrame>
  );
}
