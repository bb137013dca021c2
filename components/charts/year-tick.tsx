import type { YearLabel } from "@/lib/view-models/charts/year-ticks";
import styles from "./drawing.module.css";

/** Pixels from one line of a label to the next. */
const LINE = 14;

interface YearTickProps {
  x: number;
  y: number;
  label: YearLabel | undefined;
  /** Whether it is that of the present year. */
  present: boolean;
}

/** The label under a bar: a year, the present one strong, or what the bar at an end holds. */
export function YearTick({ x, y, label, present }: YearTickProps) {
  if (!label) return null;
  // What ends under a bar ends at its right side.
  const at = label.anchor === "end" ? x + 8 : x;
  return (
    <text textAnchor={label.anchor} className={present ? styles.presentTick : styles.tick}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={at} y={y + 13 + (label.line + index) * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
