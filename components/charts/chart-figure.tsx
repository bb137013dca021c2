import type { ReactNode } from "react";
import type { ChartWords } from "@/lib/view-models/charts/sentences";
import type { Series } from "@/lib/view-models/charts/series";
import { counted } from "@/lib/view-models/charts/words";
import styles from "./chart-figure.module.css";
import type { ChartData } from "./chart-data";
import { ChartStage } from "./chart-stage";
import { Legend } from "./legend";
import type { Marks } from "./marks";
import { SeriesTable } from "./series-table";
import { Textures } from "./textures";

interface ChartFigureProps<K extends string> {
  /** Unique in the page. */
  id: string;
  title: string;
  unit: string;
  words: ChartWords;
  /** How many sources the counted records come from. */
  sources: number;
  series: Series<K>;
  rowHead: string;
  marks: Marks<K>;
  nameOf: (key: K) => ReactNode;
  headOf: (key: K) => ReactNode;
  data: ChartData;
  /** Pixels the drawing takes. */
  height: number;
}

/** A chart with all it needs to be read: title, units, a sentence, its table, its notes and its sources. */
export function ChartFigure<K extends string>(props: ChartFigureProps<K>) {
  const { id, title, unit, words, sources, series, rowHead, marks, nameOf, headOf, data, height } = props;
  const drawn = series.rows.length > 0;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p className={styles.unit}>{unit}</p>
        <p>{words.sentence}</p>
      </figcaption>
      {drawn && (
        <>
          <Textures figure={id} keys={series.keys} marks={marks} />
          <Legend figure={id} keys={series.keys} marks={marks} nameOf={nameOf} />
          <ChartStage figure={id} label={title} data={data} height={height}>
            <SeriesTable series={series} caption={title} rowHead={rowHead} headOf={headOf} />
          </ChartStage>
        </>
      )}
      <p className={styles.note}>
        {words.note} From {counted(sources, "source")}.
      </p>
    </figure>
  );
}
