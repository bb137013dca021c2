import type { BarShapeProps } from "recharts";
import { numberText } from "@/lib/view-models/numbers";
import styles from "./drawing.module.css";

type BarNumberProps = Pick<BarShapeProps, "x" | "y" | "width" | "height"> & { value: number };

/** A number behind the end of a horizontal bar; nothing where nothing counts. */
export function BarNumber({ x, y, width, height, value }: BarNumberProps) {
  if (value === 0) return null;
  return (
    <text x={x + width + 5} y={y + height / 2} dy="0.36em" className={styles.number}>
      {numberText(value)}
    </text>
  );
}
