import type { ReactNode } from "react";
import styles from "./chart-figure.module.css";
import type { Marks } from "./marks";
import { Swatch } from "./swatch";

interface LegendProps<K extends string> {
  figure: string;
  keys: readonly K[];
  marks: Marks<K>;
  glyphOf?: ((key: K) => ReactNode) | undefined;
}

/** What the bars' textures and colours mean, in words. */
export function Legend<K extends string>({ figure, keys, marks, glyphOf }: LegendProps<K>) {
  return (
    <ul className={styles.legend}>
      {keys.map((key) => (
        <li key={key}>
          <Swatch figure={figure} name={key} mark={marks[key]} />
          {glyphOf?.(key)}
          {marks[key].label}
        </li>
      ))}
    </ul>
  );
}
