import { Text } from "recharts";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import styles from "./drawing.module.css";

interface RowTickProps {
  y: number;
  width: number;
  rows: readonly SeriesRow[];
  /** The row that the tick names. */
  id: unknown;
}

/** The name before a horizontal bar, in two lines where it is long. */
export function RowTick({ y, width, rows, id }: RowTickProps) {
  return (
    <Text
      x={width - 8}
      y={y}
      width={width - 10}
      maxLines={2}
      textAnchor="end"
      verticalAnchor="middle"
      lineHeight="1.1em"
      className={styles.name}
      style={{ fontSize: 12 }}
    >
      {rows.find((row) => row.id === id)?.label ?? ""}
    </Text>
  );
}
