import type { Key } from "@/lib/view-models/charts/keys";
import styles from "./chart-figure.module.css";
import { KeyGlyph } from "./key-glyph";

/** The head of a column of a chart's table: the word gives way where there is no room, and the legend says it. */
export function KeyHead({ figure, mark }: { figure: string; mark: Key }) {
  return (
    <span className={styles.head} title={mark.label}>
      <KeyGlyph figure={figure} mark={mark} />
      <span className={styles.word}>{mark.label}</span>
    </span>
  );
}
