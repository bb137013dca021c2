import styles from "./chart-figure.module.css";
import { fillOf, type Mark } from "./marks";

/** A piece of a bar, for legends, column heads and tooltips. */
export function Swatch({ figure, name, mark }: { figure: string; name: string; mark: Mark }) {
  return (
    <svg className={styles.swatch} width={20} height={12} aria-hidden="true" focusable="false">
      <rect x={0.5} y={0.5} width={19} height={11} fill={fillOf(figure, name)} stroke={mark.colour} />
    </svg>
  );
}
