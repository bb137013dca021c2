import type { Metric } from "@/lib/schema/shapes";
import { alsoWords, valueWords } from "@/lib/view-models/metric-words";
import styles from "./metrics.module.css";

/** The value of a figure with its unit; below, the same as the source gives it in other units. */
export function MetricValue({ metric }: { metric: Metric }) {
  return (
    <span className={styles.value}>
      {valueWords(metric)}
      {alsoWords(metric).map((words) => (
        <span key={words} className={styles.also}>
          {words}
        </span>
      ))}
    </span>
  );
}
