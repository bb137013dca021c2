import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { getBarChart } from "@/lib/schema/pages/charts";
import { COLUMN_FILL, COLUMNS_HEAD, getMost, ROWS_RIGHT, YEARS } from "@/lib/view-models/charts/bar-parts";
import { getKey } from "@/lib/view-models/charts/keys";
import { getCount, type SeriesRow } from "@/lib/view-models/charts/series";
import { BarSegment } from "./bar-segment";
import type { ChartDrawing } from "./chart-data";
import { DrawingFrame } from "./drawing-frame";
import { RowTooltip } from "./row-tooltip";

/**
 * The bars of a chart, drawn by Recharts upon those of the server and in the same places: they answer to pointer and
 * keyboard. Names, scales and numbers are the server's. Loaded only when a reader comes to a chart: the library is large.
 */
export function BarDrawing({ chart, series: { rows, keys }, label, height }: ChartDrawing) {
  const { layout } = getBarChart(chart);
  const isUpright = layout === "years";
  const most = layout === "columns" ? getMostInColumn(rows) / COLUMN_FILL : getMost(rows);
  const counts = <XAxis type="number" hide domain={[0, layout === "columns" ? most * keys.length : most]} />;
  return (
    <DrawingFrame rows={rows} height={height} run={isUpright ? "across" : "down"}>
      {(width, activeRow) => (
        <BarChart
          width={width}
          height={height}
          data={[...rows]}
          layout={isUpright ? "horizontal" : "vertical"}
          margin={getMargin(layout, width)}
          barCategoryGap={isUpright ? "14%" : "20%"}
          aria-label={label}
        >
          {isUpright ? <XAxis dataKey="id" hide /> : counts}
          {isUpright ? <YAxis hide domain={[0, most]} /> : <YAxis type="category" dataKey="id" hide />}
          <RowTooltip chart={chart} rows={rows} figure={chart} />
          {keys.flatMap((key) => [
            <Bar
              key={key}
              dataKey={(row: SeriesRow) => getCount(row, key)}
              name={key}
              stackId="row"
              isAnimationActive={false}
              shape={(place: BarShapeProps) => (
                <BarSegment {...place} row={place.payload} mark={getKey(chart, key)} figure={chart} />
              )}
            />,
            // What is left of a column, without ink: it brings the next bar to the start of its own.
            layout === "columns" && (
              <Bar
                key={`${key}-rest`}
                dataKey={(row: SeriesRow) => most - getCount(row, key)}
                name={`${key}-rest`}
                stackId="row"
                fill="none"
                isAnimationActive={false}
              />
            ),
          ])}
          {activeRow}
        </BarChart>
      )}
    </DrawingFrame>
  );
}

function getMostInColumn(rows: readonly SeriesRow[]): number {
  return Math.max(1, ...rows.flatMap((row) => row.segments.map(({ count }) => count)));
}

/** Around the plot, in pixels; the style sheet has the same for the server's drawing (chart-figure.module.css). */
function getMargin(layout: "years" | "rows" | "columns", width: number) {
  switch (layout) {
    case "years":
      return { top: YEARS.top, right: YEARS.right, bottom: YEARS.bottom, left: YEARS.left };
    case "rows":
      return { top: 0, right: ROWS_RIGHT, bottom: 0, left: Math.min(180, width * 0.36) };
    case "columns":
      return { top: COLUMNS_HEAD, right: 0, bottom: 0, left: Math.min(160, width * 0.3) };
  }
}
