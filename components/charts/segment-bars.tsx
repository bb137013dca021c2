import { Bar, type BarShapeProps } from "recharts";
import { countOf, type SeriesRow } from "@/lib/view-models/charts/series";
import { BarSegment } from "./bar-segment";
import type { Marks } from "./marks";

interface SegmentBarsProps<K extends string> {
  keys: readonly K[];
  figure: string;
  marks: Marks<K>;
}

/** Bars stacked of their segments, in the order of the keys. */
export function SegmentBars<K extends string>({ keys, figure, marks }: SegmentBarsProps<K>) {
  return keys.map((key) => (
    <Bar
      key={key}
      dataKey={(row: SeriesRow<K>) => countOf(row, key)}
      name={key}
      stackId="row"
      isAnimationActive={false}
      shape={(place: BarShapeProps) => (
        <BarSegment {...place} row={place.payload} name={key} figure={figure} marks={marks} />
      )}
    />
  ));
}
