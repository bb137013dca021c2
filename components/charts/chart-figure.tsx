import type { ReactNode } from "react";
import { Link } from "@/components/link";
import { SceneSvg } from "@/components/scene-svg";
import { StatusGlyph } from "@/components/status-mark";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { writePatterns } from "@/lib/drawing/patterns";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import { type DrawnBars, listDrawnRows } from "@/lib/view-models/charts/bar-charts";
import { COLUMNS_HEAD } from "@/lib/view-models/charts/bar-parts";
import { drawBars } from "@/lib/view-models/charts/draw-bars";
import { getKey, type Key, listKeyHrefs } from "@/lib/view-models/charts/keys";
import type { ChartView } from "@/lib/view-models/charts/series";
import { formatCount } from "@/lib/view-models/text";
import styles from "./chart-figure.module.css";
import { KeyGlyph, Swatch } from "./key-glyph";
import { SeriesTable } from "./series-table";

interface ChartFigureProps {
  drawn: DrawnBars;
  /** What it is drawn for. */
  view: ChartView;
  /** How many sources the counted records come from; 0 where it is not told here. */
  sources?: number;
  /** What of it can be taken along. */
  take?: ReactNode;
  /** What chooses among its bars, right below them. */
  brush?: ReactNode;
  /** Whether it has little room downwards. */
  isLow?: boolean;
  /** Whether the head of the page says what it finds; the page then is the list that its legend filters. */
  isTold?: boolean;
}

/** A chart of bars with all it needs to be read: what it finds, what it shows, its table, its notes and its sources. */
export function ChartFigure({
  drawn,
  view,
  sources = 0,
  take,
  brush,
  isLow = false,
  isTold = false,
}: ChartFigureProps) {
  const { chart, series, words } = drawn;
  const { label, unit, rowHead, layout } = getBarChart(chart);
  const keys = series.keys.map((id) => getKey(chart, id));
  const measure = `${label} (number of ${unit}s)${words.rest ? `; ${words.rest}` : ""}`;
  const note = (
    <p className={styles.note}>
      {words.note} {words.tableNote} {sources > 0 && `From ${formatCount(sources, "source")}.`}
    </p>
  );
  return (
    <div>
      <figure
        className={isLow ? `${styles.figure} ${styles.low}` : styles.figure}
        aria-labelledby={`${chart}-title`}
      >
        <figcaption>
          {isTold ? (
            <h3 id={`${chart}-title`} className={styles.unit}>
              {measure}
            </h3>
          ) : (
            <>
              <h3 id={`${chart}-title`}>{words.finding}</h3>
              <p className={styles.unit}>{measure}</p>
            </>
          )}
        </figcaption>
        {series.rows.length > 0 && (
          <>
            {layout !== "columns" && <Legend keys={keys} {...{ chart, view }} stays={isTold} />}
            <Bars drawn={drawn} keys={keys} isLow={isLow} />
            {brush}
            <details className={styles.twin}>
              <summary data-print="hide">
                {isLow ? "Show as table, and how it is counted" : "Show as table"}
              </summary>
              <div className={styles.table}>
                <SeriesTable
                  series={series}
                  caption={label}
                  rowHead={rowHead}
                  headOf={(id) => <KeyHead figure={chart} mark={getKey(chart, id)} />}
                />
              </div>
              {isLow && note}
            </details>
          </>
        )}
        {(!isLow || series.rows.length === 0) && note}
      </figure>
      {take}
    </div>
  );
}

const WIDE = ["not-medium", "not-strip"];
const MEDIUM = ["not-wide", "not-strip"];
const STRIP = ["not-wide", "not-medium"];

/** Words for the narrowest plot of each layout; the style sheet shows those of the layout that there is room for. */
const ROOMS = {
  years: [
    { plot: 860, names: 0, layouts: WIDE },
    { plot: 476, names: 0, layouts: MEDIUM },
    { plot: 264, names: 0, layouts: STRIP },
  ],
  rows: [
    { plot: 292, names: 180, layouts: ["not-strip"] },
    { plot: 150, names: 122, layouts: STRIP },
  ],
  columns: [
    { plot: 352, names: 150, layouts: ["not-strip"] },
    { plot: 210, names: 104, layouts: STRIP },
  ],
} as const;

/** Pixels that a chart of years takes, and a row of the others. */
const YEARS_HEIGHT = { usual: 300, low: 190 };
const ROW_HEIGHT = 32;

/**
 * The bars, drawn by the server: each part a link to what it counts. Once a reader comes to them with pointer, finger or
 * keyboard, Recharts draws them in the same places and answers; it takes names, numbers and links from the table.
 */
function Bars({ drawn, keys, isLow }: { drawn: DrawnBars; keys: readonly Key[]; isLow: boolean }) {
  const { chart } = drawn;
  const { layout, label } = getBarChart(chart);
  const rows = listDrawnRows(drawn);
  const height =
    layout === "years"
      ? YEARS_HEIGHT[isLow ? "low" : "usual"]
      : rows.length * ROW_HEIGHT + (layout === "columns" ? COLUMNS_HEAD : 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.stage} role="group" aria-label={label} data-chart={chart} data-rows={rows.length}>
      <div className={`${styles.picture} ${styles[layout]}`}>
        <SceneSvg
          ids={`${chart}-`}
          definitions={writePatterns(keys, `${chart}-`, PAGE_PALETTE)}
          scene={drawBars(drawn, height, ROOMS[layout])}
          height={height}
        />
      </div>
    </div>
  );
}

interface LegendProps {
  chart: BarChartId;
  keys: readonly Key[];
  view: ChartView;
  /** Whether the page itself is what its entries filter. */
  stays: boolean;
}

/** What the bars' textures and colours mean, in words; each entry filters by what it stands for. */
function Legend({ chart, keys, view, stays }: LegendProps) {
  const hrefs = listKeyHrefs(chart, view);
  return (
    <ul className={styles.legend}>
      {keys.map((key) => (
        <li key={key.id}>
          <Swatch figure={chart} mark={key} />
          {key.status && <StatusGlyph status={key.status} />}
          <Link href={hrefs.get(key.id) ?? ""} stays={stays}>
            {key.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The head of a column of a chart's table: the word gives way where there is no room, and the legend says it. */
function KeyHead({ figure, mark }: { figure: string; mark: Key }) {
  return (
    <span className={styles.head} title={mark.label}>
      <KeyGlyph figure={figure} mark={mark} />
      <span className={styles.word}>{mark.label}</span>
    </span>
  );
}
