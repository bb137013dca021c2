"use client";

import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import type { ChartData } from "./chart-data";
import styles from "./chart-stage.module.css";
import { runOnceLeft } from "./once-left";

interface ChartStageProps {
  figure: string;
  label: string;
  data: ChartData;
  /** Pixels kept for the drawing from the start, so that nothing moves when it arrives. */
  height: number;
  /** The table, from the server. */
  children: ReactNode;
}

/**
 * Shows the table in the chart's place until the stage comes into view and the drawing has been fetched; then
 * the chart stands there and the table folds away under it. Where the drawing cannot be fetched the table stays.
 */
export function ChartStage({ figure, label, data, height, children }: ChartStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [Drawing, setDrawing] = useState<typeof import("./drawing").Drawing | null>(null);

  useEffect(() => {
    const { current } = stage;
    if (!current) return;
    const gone = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        import("./drawing").then(
          (module) => runOnceLeft(current, () => setDrawing(() => module.Drawing), gone.signal),
          () => undefined,
        );
      },
      { rootMargin: "200px" },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
      gone.abort();
    };
  }, []);

  const place = { "--chart-height": `${height}px` } as CSSProperties;
  return (
    <div ref={stage} className={Drawing ? styles.drawn : styles.waiting} style={place}>
      <div className={styles.box}>
        {Drawing && <Drawing figure={figure} label={label} data={data} height={height} />}
      </div>
      <details className={styles.twin} open={!Drawing}>
        <summary data-print="hide">The same as a table</summary>
        <div className={styles.table}>{children}</div>
      </details>
    </div>
  );
}
