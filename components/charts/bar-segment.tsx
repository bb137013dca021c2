import type { BarShapeProps } from "recharts";
import { Link } from "@/components/link";
import type { Key } from "@/lib/view-models/charts/keys";
import { type SeriesRow, segmentOf } from "@/lib/view-models/charts/series";
import { numberText } from "@/lib/view-models/numbers";
import styles from "./drawing.module.css";
import { getColour, getFill } from "./fill";

interface BarSegmentProps extends Pick<BarShapeProps, "x" | "y" | "width" | "height"> {
  row: SeriesRow;
  mark: Key;
  figure: string;
}

/**
 * One segment of a bar, a link to the records it counts. Links are for the pointer: with the keyboard the chart
 * is one stop, and every list is a link of the table.
 */
export function BarSegment({ row, mark, figure, ...place }: BarSegmentProps) {
  const segment = segmentOf(row, mark.id);
  if (!segment || !(place.width > 0) || !(place.height > 0)) return null;
  const label = `${row.label}, ${mark.label}: ${numberText(segment.count)}`;
  return (
    <Link href={segment.href} tabIndex={-1} className={styles.segment} aria-label={label}>
      <rect
        x={place.x + 0.5}
        y={place.y + 0.5}
        width={Math.max(1, place.width - 1)}
        height={Math.max(1, place.height - 1)}
        fill={getFill(figure, mark.id)}
        stroke={getColour(mark)}
      />
    </Link>
  );
}
