import { Bar, type BarShapeProps } from "recharts";
import { countOf, type SeriesRow } from "@/lib/view-models/charts/series";
import { BarNumber } from "./bar-number";
import { BarSegment } from "./bar-segment";
import type { Marks } from "./marks";

interface ColumnBarsProps<K extends string> {
  keys: readonly K[];
  figure: string;
  marks: Marks<K>;
  /** How wide a column is, in what the bars count. */
  span: number;
}

/** A column of bars for each key, each with its number; every bar starts at its own column. */
export function ColumnBars<K extends string>({ keys, figure, marks, span }: ColumnBarsProps<K>) {
  return keys.flatMap((key) => [
    <Bar
      key={key}
      dataKey={(row: SeriesRow<K>) => countOf(row, key)}
      name={key}
      stackId="row"
      isAnimationActive={false}
      shape={(place: BarShapeProps) => (
        <>
          <BarSegment {...place} row={place.payload} name={key} figure={figure} marks={marks} />
          <BarNumber {...place} value={countOf<K>(place.payload, key)} />
        </>
      )}
    />,
    // What is left of the column, without ink: it brings the next bar to the start of its own.
    <Bar
      key={`${key}-rest`}
      dataKey={(row: SeriesRow<K>) => span - countOf(row, key)}
      name={`${key}-rest`}
      stackId="row"
      fill="none"
      isAnimationActive={false}
    />,
  ]);
}
