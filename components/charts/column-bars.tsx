import { Bar, type BarShapeProps } from "recharts";
import type { BarChartId } from "@/lib/schema/charts";
import { getKey } from "@/lib/view-models/charts/keys";
import { countOf, type SeriesRow } from "@/lib/view-models/charts/series";
import { BarNumber } from "./bar-number";
import { BarSegment } from "./bar-segment";

interface ColumnBarsProps {
  chart: BarChartId;
  keys: readonly string[];
  figure: string;
  /** How wide a column is, in what the bars count. */
  span: number;
}

/** A column of bars for each key, each with its number; every bar starts at its own column. */
export function ColumnBars({ chart, keys, figure, span }: ColumnBarsProps) {
  return keys.flatMap((key) => [
    <Bar
      key={key}
      dataKey={(row: SeriesRow) => countOf(row, key)}
      name={key}
      stackId="row"
      isAnimationActive={false}
      shape={(place: BarShapeProps) => (
        <>
          <BarSegment {...place} row={place.payload} mark={getKey(chart, key)} figure={figure} />
          <BarNumber {...place} value={countOf(place.payload, key)} />
        </>
      )}
    />,
    // What is left of the column, without ink: it brings the next bar to the start of its own.
    <Bar
      key={`${key}-rest`}
      dataKey={(row: SeriesRow) => span - countOf(row, key)}
      name={`${key}-rest`}
      stackId="row"
      fill="none"
      isAnimationActive={false}
    />,
  ]);
}
