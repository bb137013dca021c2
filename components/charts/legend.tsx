import type { ReactNode } from "react";
import styles from "./chart-figure.module.css";
import { type Marks, fillOf } from "./marks";

/** What the bars' textures and colours mean, in words. */
export function Legend<K extends string>({
  figure,
  keys,
  marks,
  nameOf,
}: {
  figure: string;
  keys: readonly K[];
  marks: Marks<K>;
  nameOf: (key: K) => ReactNode;
}) {
  return (
    <ul className={styles.legend}>
      {keys.map((key) => (
        <li key={key}>
          <svg className={styles.swatch} width={20} height={12} aria-hidden="true" focusable="false">
            <rect
              x={0.5}
              y={0.5}
              width={19}
              height={11}
              fill={fillOf(figure, key)}
              stroke={marks[key].colour}
            />
          </svg>
          {nameOf(key)}
        </li>
      ))}
    </ul>
  );
}
