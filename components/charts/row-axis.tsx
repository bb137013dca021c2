import { YAxis } from "recharts";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { RowTick } from "./row-tick";

interface RowAxisProps {
  rows: readonly SeriesRow[];
  /** Pixels for the names. */
  width: number;
  /** Whether the bars begin at a line. */
  hasLine: boolean;
}

/** The names before horizontal bars. */
export function RowAxis({ rows, width, hasLine }: RowAxisProps) {
  return (
    <YAxis
      type="category"
      dataKey="id"
      interval={0}
      width={width}
      tick={({ y, payload }) => <RowTick y={Number(y)} width={width} rows={rows} id={payload.value} />}
      tickLine={false}
      axisLine={hasLine && { stroke: "var(--ink)" }}
    />
  );
}
