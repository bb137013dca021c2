import type { Key } from "@/lib/view-models/charts/keys";
import styles from "./chart-figure.module.css";
import { getColour, getFill } from "./fill";

/** A piece of a bar, for legends, column heads and tooltips. */
export function Swatch({ figure, mark }: { figure: string; mark: Key }) {
  return (
    <svg className={styles.swatch} width={20} height={12} aria-hidden="true" focusable="false">
      <rect x={0.5} y={0.5} width={19} height={11} fill={getFill(figure, mark.id)} stroke={getColour(mark)} />
    </svg>
  );
}
