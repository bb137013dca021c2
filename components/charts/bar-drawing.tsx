import {
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from "react";
import { Bar, BarChart, type BarShapeProps, Tooltip, useActiveTooltipLabel, XAxis, YAxis } from "recharts";
import { Link } from "@/components/link";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { drawFilling } from "@/lib/drawing/patterns";
import { writeScene } from "@/lib/drawing/write-scene";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import { COLUMNS_HEAD, getColumnFill, getMost, ROWS_RIGHT, YEARS } from "@/lib/view-models/charts/bar-parts";
import { getKey, type Key } from "@/lib/view-models/charts/keys";
import { buildSegment, getCount, type SeriesRow } from "@/lib/view-models/charts/series";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import type { ChartDrawing } from "./chart-data";
import styles from "./drawing.module.css";
import { KeyGlyph } from "./key-glyph";
import { useWidth } from "./use-width";

interface DrawingFrameProps {
  rows: readonly SeriesRow[];
  height: number;
  /** Whether the rows run across or down. */
  run: "across" | "down";
  /** The chart for a width in pixels; `activeRow` goes inside it. */
  children: (width: number, activeRow: ReactNode) => ReactNode;
}

/** Recharts knows left and right alone, and where rows run down its right leads to the row before. */
const KEYS: Record<DrawingFrameProps["run"], Record<string, string>> = {
  across: { ArrowUp: "ArrowLeft", ArrowDown: "ArrowRight" },
  down: { ArrowUp: "ArrowRight", ArrowLeft: "ArrowRight", ArrowDown: "ArrowLeft", ArrowRight: "ArrowLeft" },
};

/**
 * Gives a chart the width of its place, and completes its keys: the arrows move from bar to bar, and Enter
 * opens the list of the bar whose words are shown.
 */
function DrawingFrame({ rows, height, run, children }: DrawingFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const active = useRef<string | null>(null);
  const width = useWidth(frame);

  function onKeyDown(event: ReactKeyboardEvent) {
    const key = event.isTrusted ? KEYS[run][event.key] : undefined;
    if (key) {
      event.preventDefault();
      event.stopPropagation();
      event.target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }
    const row = rows.find(({ id }) => id === active.current);
    // A year without records has no list.
    if (event.key === "Enter" && row && row.href !== "") location.assign(row.href);
  }

  // The chart inside has the focus and the role; the frame only listens.
  return (
    <div ref={frame} className={styles.frame} style={{ height }} onKeyDownCapture={onKeyDown}>
      {width > 0 && children(width, <ActiveRow target={active} />)}
    </div>
  );
}

/** Keeps the id of the row whose tooltip is shown; draws nothing. It lives inside a chart. */
function ActiveRow({ target }: { target: RefObject<string | null> }) {
  const label = useActiveTooltipLabel();
  useEffect(() => {
    target.current = label === undefined ? null : String(label);
  }, [label, target]);
  return null;
}

/**
 * The bars of a chart, drawn by Recharts upon those of the server and in the same places: they answer to pointer and
 * keyboard. Names, scales and numbers are the server's. Loaded only when a reader comes to a chart: the library is large.
 */
export function BarDrawing({ chart, series: { rows, keys }, label, height }: ChartDrawing) {
  const { layout } = getBarChart(chart);
  const isUpright = layout === "years";
  const most = layout === "columns" ? getColumnWorth(rows, keys.length) : getMost(rows);
  const counts = <XAxis type="number" hide domain={[0, layout === "columns" ? most * keys.length : most]} />;
  return (
    <DrawingFrame rows={rows} height={height} run={isUpright ? "across" : "down"}>
      {(width, activeRow) => (
        <BarChart
          width={width}
          height={height}
          data={[...rows]}
          layout={isUpright ? "horizontal" : "vertical"}
          margin={getMargin(layout, width)}
          barCategoryGap={isUpright ? "14%" : "20%"}
          aria-label={label}
        >
          {isUpright ? <XAxis dataKey="id" hide /> : counts}
          {isUpright ? <YAxis hide domain={[0, most]} /> : <YAxis type="category" dataKey="id" hide />}
          <RowTooltip chart={chart} rows={rows} figure={chart} />
          {keys.flatMap((key) => [
            <Bar
              key={key}
              dataKey={(row: SeriesRow) => getCount(row, key)}
              name={key}
              stackId="row"
              isAnimationActive={false}
              shape={(place: BarShapeProps) => (
                <BarSegment {...place} row={place.payload} mark={getKey(chart, key)} figure={chart} />
              )}
            />,
            // What is left of a column, without ink: it brings the next bar to the start of its own.
            layout === "columns" && (
              <Bar
                key={`${key}-rest`}
                dataKey={(row: SeriesRow) => most - getCount(row, key)}
                name={`${key}-rest`}
                stackId="row"
                fill="none"
                isAnimationActive={false}
              />
            ),
          ])}
          {activeRow}
        </BarChart>
      )}
    </DrawingFrame>
  );
}

/** What a bar over a whole column would count. */
function getColumnWorth(rows: readonly SeriesRow[], columns: number): number {
  const most = Math.max(1, ...rows.flatMap((row) => row.segments.map(({ count }) => count)));
  return most / getColumnFill(most, columns);
}

/** Around the plot, in pixels; the style sheet has the same for the server's drawing (chart-figure.module.css). */
function getMargin(layout: "years" | "rows" | "columns", width: number) {
  switch (layout) {
    case "years":
      return { top: YEARS.top, right: YEARS.right, bottom: YEARS.bottom, left: YEARS.left };
    case "rows":
      return { top: 0, right: ROWS_RIGHT, bottom: 0, left: Math.min(180, width * 0.36) };
    case "columns":
      return { top: COLUMNS_HEAD, right: 0, bottom: 0, left: Math.min(160, width * 0.3) };
  }
}

interface BarSegmentProps extends Pick<BarShapeProps, "x" | "y" | "width" | "height"> {
  row: SeriesRow;
  mark: Key;
  figure: string;
}

/**
 * One segment of a bar, a link to the records it counts. Links are for the pointer: with the keyboard the chart
 * is one stop, and every list is a link of the table.
 */
function BarSegment({ row, mark, figure, x, y, width, height }: BarSegmentProps) {
  const segment = buildSegment(row, mark.id);
  if (!segment || !(width > 0) || !(height > 0)) return null;
  const label = `${row.label}, ${mark.label}: ${formatNumber(segment.count)}`;
  const filling = drawFilling(mark, { x, y, width, height });
  const __html = writeScene(filling, { paint: PAGE_PALETTE, size: null, ids: `${figure}-` });
  return (
    <Link href={segment.href} tabIndex={-1} className={styles.segment} aria-label={label}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it */}
      <g dangerouslySetInnerHTML={{ __html }} />
    </Link>
  );
}

interface RowTooltipProps {
  chart: BarChartId;
  rows: readonly SeriesRow[];
  figure: string;
}

/** A row in words, beside the pointer or the bar that the keyboard has reached. */
function RowTooltip({ rows, ...drawing }: RowTooltipProps) {
  return (
    <Tooltip
      cursor={{ fill: "var(--wash)" }}
      // Above what fades the years that are not chosen.
      wrapperStyle={{ zIndex: 2 }}
      isAnimationActive={false}
      content={({ label }) => <RowWords row={rows.find(({ id }) => id === label)} {...drawing} />}
    />
  );
}

interface RowWordsProps extends Omit<RowTooltipProps, "rows"> {
  row: SeriesRow | undefined;
}

function RowWords({ row, chart, figure }: RowWordsProps) {
  if (!row) return null;
  return (
    <div className={styles.tooltip} role="status">
      <p>
        <strong>{row.label}</strong> {formatCount(row.total, getBarChart(chart).unit)}
      </p>
      <dl>
        {row.segments.map(({ key, count }) => {
          const mark = getKey(chart, key);
          return (
            <div key={key}>
              <dt>
                <KeyGlyph figure={figure} mark={mark} /> {mark.label}
              </dt>
              <dd>{formatNumber(count)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
