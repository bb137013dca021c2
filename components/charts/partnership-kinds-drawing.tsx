import { BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import type { PartnershipKindSeries } from "@/lib/view-models/charts/partnership-kinds";
import { counted } from "@/lib/view-models/charts/words";
import { ColumnBars } from "./column-bars";
import { ColumnHead } from "./column-head";
import { DrawingFrame, type DrawingProps } from "./drawing-frame";
import { TECHNOLOGY_MARKS } from "./marks";
import { RowTick } from "./row-tick";
import { RowTooltip } from "./row-tooltip";
import { HEAD_HEIGHT } from "./sizes";
import { Swatch } from "./swatch";

/** Pixels behind a bar for its number, and a column before the next one begins. */
const NUMBER_WIDTH = 30;

/**
 * A column of bars for each technology group, a row for each kind, all on one scale. The columns are not
 * stacked, since a partnership can stand in several and the sum would count it twice.
 */
export function PartnershipKindsDrawing(props: DrawingProps<PartnershipKindSeries>) {
  const { series, figure, label, height } = props;
  const { rows, keys } = series;
  const most = Math.max(...rows.flatMap((row) => row.segments.map(({ count }) => count)));
  return (
    <DrawingFrame rows={rows} height={height} run="down">
      {(width, activeRow) => {
        const nameWidth = Math.min(160, width * 0.3);
        const columnWidth = (width - nameWidth) / keys.length;
        const span = (most * columnWidth) / (columnWidth - NUMBER_WIDTH);
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
                <ColumnHead x={Number(x)} y={HEAD_HEIGHT} width={columnWidth} group={keys[index]} />
              )}
              tickLine={false}
              axisLine={false}
            />
            <YAxis
              type="category"
              dataKey="id"
              interval={0}
              width={nameWidth}
              tick={({ y, payload }) => (
                <RowTick y={Number(y)} width={nameWidth} rows={rows} id={payload.value} />
              )}
              tickLine={false}
              axisLine={false}
            />
            <RowTooltip
              rows={rows}
              unit={(total) => counted(total, "partnership")}
              marks={TECHNOLOGY_MARKS}
              glyphOf={(group) => <Swatch figure={figure} name={group} mark={TECHNOLOGY_MARKS[group]} />}
            />
            <ColumnBars keys={keys} figure={figure} marks={TECHNOLOGY_MARKS} span={span} />
            {activeRow}
          </BarChart>
        );
      }}
    </DrawingFrame>
  );
}
