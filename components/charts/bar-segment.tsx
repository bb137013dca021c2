import type { BarShapeProps } from "recharts";
import { Link } from "@/components/link";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { drawFilling } from "@/lib/drawing/patterns";
import { writeScene } from "@/lib/drawing/write-scene";
import type { Key } from "@/lib/view-models/charts/keys";
import { buildSegment, type SeriesRow } from "@/lib/view-models/charts/series";
import { formatNumber } from "@/lib/view-models/text";
import styles from "./drawing.module.css";

interface BarSegmentProps extends Pick<BarShapeProps, "x" | "y" | "width" | "height"> {
  row: SeriesRow;
  mark: Key;
  figure: string;
}

/**
 * One segment of a bar, a link to the records it counts. Links are for the pointer: with the keyboard the chart
 * is one stop, and every list is a link of the table.
 */
export function BarSegment({ row, mark, figure, x, y, width, height }: BarSegmentProps) {
  const segment = buildSegment(row, mark.id);
  if (!segment || !(width > 0) || !(height > 0)) return null;
  const label = `${row.label}, ${mark.label}: ${formatNumber(segment.count)}`;
  const filling = drawFilling(mark, { x, y, width, height });
  const __html = writeScene(filling, { paint: PAGE_PALETTE, size: null, ids: `${figure}-` });
  return (
    <Link href={segment.href} tabIndex={-1} className={styles.segment} aria-label={label}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it */}
      <g dangerouslySetInnerHTML={{ __html }} />
    </Link>
  );
}
