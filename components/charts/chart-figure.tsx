import type { ReactNode } from "react";
import { getBarChart } from "@/lib/schema/charts";
import { type DrawnBars, listDrawnRows } from "@/lib/view-models/charts/bar-charts";
import { getKey } from "@/lib/view-models/charts/keys";
import { counted } from "@/lib/view-models/charts/words";
import styles from "./chart-figure.module.css";
import { ChartStage } from "./chart-stage";
import { KeyHead } from "./key-head";
import { Legend } from "./legend";
import { SeriesTable } from "./series-table";
import { getHeight } from "./sizes";
import { Textures } from "./textures";

interface ChartFigureProps {
  drawn: DrawnBars;
  /** How many sources the counted records come from. */
  sources: number;
  /** What of it can be taken along. */
  take: ReactNode;
}

/** A chart of bars with all it needs to be read: title, units, a sentence, its table, its notes and its sources. */
export function ChartFigure({ drawn, sources, take }: ChartFigureProps) {
  const { chart, series, words } = drawn;
  const { label, measure, rowHead, layout } = getBarChart(chart);
  const marks = series.keys.map((id) => getKey(chart, id));
  const rows = listDrawnRows(drawn);
  return (
    <div>
      <figure className={styles.figure} aria-labelledby={`${chart}-title`}>
        <figcaption>
          <h3 id={`${chart}-title`}>{label}</h3>
          <p className={styles.unit}>{measure}</p>
          <p>{words.sentence}</p>
        </figcaption>
        {rows.length > 0 && (
          <>
            <Textures figure={chart} marks={marks} />
            <Legend figure={chart} marks={marks} />
            <ChartStage
              chart={chart}
              series={{ ...series, rows }}
              figure={chart}
              label={label}
              height={getHeight(layout, rows.length)}
            >
              <SeriesTable
                series={series}
                caption={label}
                rowHead={rowHead}
                headOf={(id) => <KeyHead figure={chart} mark={getKey(chart, id)} />}
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
