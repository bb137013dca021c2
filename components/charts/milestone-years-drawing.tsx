import { BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { StatusGlyph } from "@/components/status-glyph";
import type { MilestoneYears } from "@/lib/view-models/charts/milestone-years";
import { counted } from "@/lib/view-models/charts/words";
import { yearTicks } from "@/lib/view-models/charts/year-ticks";
import { DrawingFrame, type DrawingProps } from "./drawing-frame";
import { STATUS_MARKS } from "./marks";
import { RowTooltip } from "./row-tooltip";
import { SegmentBars } from "./segment-bars";
import { YearTick } from "./year-tick";

const AXIS_WIDTH = 28;
const MARGIN = { top: 8, right: 18, bottom: 0, left: 0 };

/** Stacked bars, one for each year, and one at each end for what lies beyond. */
export function MilestoneYearsDrawing({ series, figure, label, height }: DrawingProps<MilestoneYears>) {
  const { rows, keys, presentYear } = series;
  const last = rows.at(-1);
  return (
    <DrawingFrame rows={rows} height={height} run="across">
      {(width, activeRow) => (
        <BarChart
          width={width}
          height={height}
          data={[...rows]}
          margin={MARGIN}
          barCategoryGap="14%"
          maxBarSize={36}
          aria-label={label}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="id"
            interval={0}
            height={42}
            ticks={[...yearTicks(rows, width - AXIS_WIDTH - MARGIN.right)]}
            tick={({ x, y, payload }) => {
              const row = rows.find(({ id }) => id === payload.value);
              return <YearTick x={Number(x)} y={Number(y)} row={row} presentYear={presentYear} />;
            }}
            tickLine={{ stroke: "var(--rule-strong)" }}
            axisLine={{ stroke: "var(--ink)" }}
          />
          <YAxis
            allowDecimals={false}
            width={AXIS_WIDTH}
            tick={{ fill: "var(--quiet)", fontSize: 12 }}
            tickLine={false}
            axisLine={false}
          />
          {last && last.place !== "year" && (
            <ReferenceLine x={last.id} position="start" stroke="var(--rule-strong)" />
          )}
          <RowTooltip
            rows={rows}
            unit={(total) => counted(total, "milestone")}
            marks={STATUS_MARKS}
            glyphOf={(status) => <StatusGlyph status={status} />}
          />
          <SegmentBars keys={keys} figure={figure} marks={STATUS_MARKS} />
          {activeRow}
        </BarChart>
      )}
    </DrawingFrame>
  );
}
