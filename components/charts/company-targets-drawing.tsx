import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { StatusGlyph } from "@/components/status-glyph";
import { type CompanyTargets, MOST_DRAWN } from "@/lib/view-models/charts/company-targets";
import { counted } from "@/lib/view-models/charts/words";
import { BarNumber } from "./bar-number";
import { DrawingFrame, type DrawingProps } from "./drawing-frame";
import { STATUS_MARKS } from "./marks";
import { RowTick } from "./row-tick";
import { RowTooltip } from "./row-tooltip";
import { SegmentBars } from "./segment-bars";

/** Room for the total behind the longest bar. */
const MARGIN = { top: 0, right: 38, bottom: 0, left: 0 };

/** Horizontal stacked bars, one for each of the companies with most milestones, the total behind each. */
export function CompanyTargetsDrawing({ series, figure, label, height }: DrawingProps<CompanyTargets>) {
  const rows = series.rows.slice(0, MOST_DRAWN);
  return (
    <DrawingFrame rows={rows} height={height} run="down">
      {(width, activeRow) => {
        const nameWidth = Math.min(180, width * 0.36);
        return (
          <BarChart
            width={width}
            height={height}
            data={rows}
            layout="vertical"
            margin={MARGIN}
            barCategoryGap="22%"
            maxBarSize={22}
            aria-label={label}
          >
            <XAxis type="number" hide domain={[0, "dataMax"]} />
            <YAxis
              type="category"
              dataKey="id"
              interval={0}
              width={nameWidth}
              tick={({ y, payload }) => (
                <RowTick y={Number(y)} width={nameWidth} rows={rows} id={payload.value} />
              )}
              tickLine={false}
              axisLine={{ stroke: "var(--ink)" }}
            />
            <RowTooltip
              rows={rows}
              unit={(total) => counted(total, "milestone")}
              marks={STATUS_MARKS}
              glyphOf={(status) => <StatusGlyph status={status} />}
            />
            <SegmentBars keys={series.keys} figure={figure} marks={STATUS_MARKS} />
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
