import { DATE_GAP, type PlacedLabel } from "@/lib/view-models/timeline/placed-label";
import styles from "./drawing.module.css";
import { percent } from "./units";

/** The words beside a mark; `rise` is how far above the mark's middle they stand where they stand above it. */
export function MarkLabel({ label, rise }: { label: PlacedLabel; rise: number }) {
  return (
    <text
      className={styles.label}
      x={percent(label.at)}
      dx={label.by}
      y={label.above ? -rise : 0}
      dy={label.above ? 0 : "0.35em"}
      textAnchor={label.anchor}
    >
      <tspan className={styles.title}>{label.title}</tspan>{" "}
      {label.date !== "" && (
        <tspan className={styles.date} dx={DATE_GAP}>
          {label.date}
        </tspan>
      )}
    </text>
  );
}
