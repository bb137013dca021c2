import type { Metric } from "@/lib/schema/api/shapes";
import { alsoWords, valueWords } from "@/lib/view-models/metric-words";
import styles from "./metrics.module.css";

/** Longer values may break before their unit. */
const MOST_ON_A_LINE = 20;

/** The value of a figure with its unit; below, the same as the source gives it in other units. */
export function MetricValue({ metric }: { metric: Metric }) {
  const words = valueWords(metric);
  return (
    <span className={words.length > MOST_ON_A_LINE ? styles.longValue : styles.value}>
      {words}
      {alsoWords(metric).map((words) => (
        <span key={words} className={styles.also}>
          {words}
        </span>
      ))}
    </span>
  );
}
