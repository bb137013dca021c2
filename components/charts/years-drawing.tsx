import type { ReactNode } from "react";
import { BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Series } from "@/lib/view-models/charts/series";
import { counted } from "@/lib/view-models/charts/words";
import type { YearRow } from "@/lib/view-models/charts/year-rows";
import { buildYearLabels, YEAR_LABEL_LINES } from "@/lib/view-models/charts/year-ticks";
import { DrawingFrame, type DrawingProps } from "./drawing-frame";
import type { Marks } from "./marks";
import { RowTooltip } from "./row-tooltip";
import { SegmentBars } from "./segment-bars";
import { YearTick } from "./year-tick";

const AXIS_WIDTH = 28;
const LABELS_HEIGHT = 14 + 14 * YEAR_LABEL_LINES;
const MARGIN = { top: 8, right: 18, bottom: 0, left: 0 };

/** A chart by years before it has pixels. */
interface YearSeries<K extends string> extends Series<K, YearRow<K>> {
  readonly presentYear: number;
}

interface YearsDrawingProps<K extends string> extends DrawingProps<YearSeries<K>> {
  marks: Marks<K>;
  glyphOf: (key: K) => ReactNode;
  /** What is counted, in the singular. */
  unit: string;
}

/** Stacked bars, one for each year, one at each end for what lies beyond, and one each for what counts in none. */
export function YearsDrawing<K extends string>({
  series,
  figure,
  label,
  height,
  marks,
  glyphOf,
  unit,
}: YearsDrawingProps<K>) {
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
          <RowTooltip rows={rows} unit={(total) => counted(total, unit)} marks={marks} glyphOf={glyphOf} />
          <SegmentBars keys={keys} figure={figure} marks={marks} />
          {activeRow}
        </BarChart>
      )}
    </DrawingFrame>
  );
}
