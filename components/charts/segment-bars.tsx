import { Bar, type BarShapeProps } from "recharts";
import type { BarChartId } from "@/lib/schema/charts";
import { getKey } from "@/lib/view-models/charts/keys";
import { countOf, type SeriesRow } from "@/lib/view-models/charts/series";
import { BarSegment } from "./bar-segment";

interface SegmentBarsProps {
  chart: BarChartId;
  keys: readonly string[];
  figure: string;
}

/** Bars stacked of their segments, in the order of the keys. */
export function SegmentBars({ chart, keys, figure }: SegmentBarsProps) {
  return keys.map((key) => (
    <Bar
      key={key}
      dataKey={(row: SeriesRow) => countOf(row, key)}
      name={key}
      stackId="row"
      isAnimationActive={false}
      shape={(place: BarShapeProps) => (
        <BarSegment {...place} row={place.payload} mark={getKey(chart, key)} figure={figure} />
      )}
    />
  ));
}
