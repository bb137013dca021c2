import type { ReactNode } from "react";
import type { ChartWords } from "@/lib/view-models/charts/sentences";
import type { Series } from "@/lib/view-models/charts/series";
import { counted } from "@/lib/view-models/charts/words";
import type { ChartData } from "./chart-data";
import styles from "./chart-figure.module.css";
import { ChartStage } from "./chart-stage";
import { KeyHead } from "./key-head";
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
  /** The shape that goes with a key elsewhere, beside its texture here. */
  glyphOf?: (key: K) => ReactNode;
  data: ChartData;
  /** What of it can be taken along. */
  take: ReactNode;
  /** Pixels the drawing takes. */
  height: number;
}

/** A chart with all it needs to be read: title, units, a sentence, its table, its notes and its sources. */
export function ChartFigure<K extends string>(props: ChartFigureProps<K>) {
  const { id, title, unit, words, sources, series, rowHead, marks, glyphOf, data, height, take } = props;
  return (
    <div>
      <figure className={styles.figure} aria-labelledby={`${id}-title`}>
        <figcaption>
          <h3 id={`${id}-title`}>{title}</h3>
          <p className={styles.unit}>{unit}</p>
          <p>{words.sentence}</p>
        </figcaption>
        {series.rows.length > 0 && (
          <>
            <Textures figure={id} keys={series.keys} marks={marks} />
            <Legend figure={id} keys={series.keys} marks={marks} glyphOf={glyphOf} />
            <ChartStage figure={id} label={title} data={data} height={height}>
              <SeriesTable
                series={series}
                caption={title}
                rowHead={rowHead}
                headOf={(key) => <KeyHead figure={id} name={key} mark={marks[key]} glyph={glyphOf?.(key)} />}
              />
            </ChartStage>
          </>
        )}
        <p className={styles.note}>
          {words.note} {words.tableNote} {sources > 0 && `From ${counted(sources, "source")}.`}
        </p>
      </figure>
      {take}
    </div>
  );
}
