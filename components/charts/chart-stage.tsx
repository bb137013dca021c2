import type { CSSProperties, ReactNode } from "react";
import type { ChartDrawing } from "./chart-data";
import { ChartJson } from "./chart-json";
import styles from "./chart-stage.module.css";

interface ChartStageProps extends ChartDrawing {
  /** The table. */
  children: ReactNode;
}

/**
 * Shows the table in the chart's place until the stage comes into view and the drawing has been fetched; then
 * the chart stands there and the table folds away under it. Where the drawing cannot be fetched the table stays.
 */
export function ChartStage({ children, ...drawing }: ChartStageProps) {
  const place = { "--chart-height": `${drawing.height}px` } as CSSProperties;
  return (
    <div className={styles.stage} style={place} data-chart>
      <ChartJson data={drawing} />
      <div className={styles.box} />
      <details className={styles.twin} open>
        <summary data-print="hide">The same as a table</summary>
        <div className={styles.table}>{children}</div>
      </details>
    </div>
  );
}
