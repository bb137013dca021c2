import { BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { buildYearLabels, YEAR_LABEL_LINES } from "@/lib/view-models/charts/year-ticks";
import type { ChartDrawing } from "./chart-data";
import { DrawingFrame } from "./drawing-frame";
import { RowTooltip } from "./row-tooltip";
import { SegmentBars } from "./segment-bars";
import { YearTick } from "./year-tick";

const AXIS_WIDTH = 28;
const LABELS_HEIGHT = 14 + 14 * YEAR_LABEL_LINES;
const MARGIN = { top: 8, right: 18, bottom: 0, left: 0 };

/** Stacked bars, one for each year, one at each end for what lies beyond, and one each for what counts in none. */
export function YearsDrawing({ chart, series, figure, label, height }: ChartDrawing) {
  const { rows, keys, presentYear } = series;
  // What counts in no year stands apart.
  const apart = rows.find(({ place }) => place === "no-deadline" || place === "undated");
  const labels = (width: number) => buildYearLabels(rows, width - AXIS_WIDTH - MARGIN.right);
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
            height={LABELS_HEIGHT}
            ticks={[...labels(width).keys()]}
            tick={({ x, y, payload: { value } }) => (
              <YearTick
                x={Number(x)}
                y={Number(y)}
                label={labels(width).get(String(value))}
                present={value === String(presentYear)}
              />
            )}
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
          {apart && <ReferenceLine x={apart.id} position="start" stroke="var(--rule-strong)" />}
          <RowTooltip chart={chart} rows={rows} figure={figure} />
          <SegmentBars chart={chart} keys={keys} figure={figure} />
          {activeRow}
        </BarChart>
      )}
    </DrawingFrame>
  );
}
