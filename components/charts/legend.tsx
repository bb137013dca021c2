import { StatusGlyph } from "@/components/status-glyph";
import type { Key } from "@/lib/view-models/charts/keys";
import styles from "./chart-figure.module.css";
import { Swatch } from "./swatch";

interface LegendProps {
  figure: string;
  marks: readonly Key[];
}

/** What the bars' textures and colours mean, in words. */
export function Legend({ figure, marks }: LegendProps) {
  return (
    <ul className={styles.legend}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <Swatch figure={figure} mark={mark} />
          {mark.status && <StatusGlyph status={mark.status} />}
          {mark.label}
        </li>
      ))}
    </ul>
  );
}
