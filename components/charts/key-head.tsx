import type { ReactNode } from "react";
import styles from "./chart-figure.module.css";
import type { Mark } from "./marks";
import { Swatch } from "./swatch";

interface KeyHeadProps {
  figure: string;
  name: string;
  mark: Mark;
  glyph: ReactNode;
}

/** The head of a column of a chart's table: the word gives way where there is no room, and the legend says it. */
export function KeyHead({ figure, name, mark, glyph }: KeyHeadProps) {
  return (
    <span className={styles.head} title={mark.label}>
      {glyph ?? <Swatch figure={figure} name={name} mark={mark} />}
      <span className={styles.word}>{mark.label}</span>
    </span>
  );
}
