import { element, join, type Markup } from "@/lib/drawing/markup";
import { line, widthOf } from "@/lib/drawing/type";
import type { BarSeries } from "@/lib/view-models/charts/bar-chart";
import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import { getKey, type Key } from "@/lib/view-models/charts/keys";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { buildYearLabels, YEAR_LABEL_LINES } from "@/lib/view-models/charts/year-ticks";
import { numberText } from "@/lib/view-models/numbers";
import { STRONG_TICK, TICK } from "@/lib/view-models/timeline/measures";
import { scaleStep, segment } from "./bars";
import { type Brush, type Drawing, NO_DRAWING } from "./drawing";
import { textures } from "./textures";

/** Around the bars: the numbers at their left, the total above the highest, the years below. */
const EDGE = { left: 30, right: 6, top: 18, bottom: 12 + 14 * YEAR_LABEL_LINES };
const WIDEST_BAR = 44;

interface Plot {
  readonly width: number;
  readonly bottom: number;
  readonly band: number;
  readonly bar: number;
  /** Pixels for one record. */
  readonly unit: number;
  readonly most: number;
}

/**
 * Stacked bars, one for each year, one at each end for what lies beyond, and one each for what counts in none.
 */
export function drawYears(
  { chart, series }: DrawnBars,
  { width, height }: { width: number; height: number },
  brush: Brush,
): Drawing {
  if (series.rows.length === 0) return NO_DRAWING;
  const keyOf = (id: string) => getKey(chart, id);
  const plot = plotOf(series, width, height);
  return {
    height,
    definitions: textures(series.keys.map(keyOf), brush),
    body: join([
      scale(plot, brush),
      ...series.rows.map((row, index) => bar(row, keyOf, index, plot, brush)),
      element("path", {
        d: `M${EDGE.left} ${plot.bottom + 0.5} h${plot.width}`,
        stroke: brush.paint.colour("ink"),
      }),
      ...years(series, plot, brush),
    ]),
  };
}

function plotOf({ rows }: BarSeries, width: number, height: number): Plot {
  const plotWidth = width - EDGE.left - EDGE.right;
  const band = plotWidth / Math.max(1, rows.length);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const bottom = height - EDGE.bottom;
  return {
    width: plotWidth,
    bottom,
    band,
    bar: Math.min(WIDEST_BAR, band * 0.82),
    unit: (bottom - EDGE.top) / most,
    most,
  };
}

function scale({ width, bottom, unit, most }: Plot, { paint }: Brush): Markup {
  const step = scaleStep(most);
  const counts = Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
  return join(
    counts.map((count) => {
      const y = bottom - count * unit;
      return join([
        element("path", {
          d: `M${EDGE.left} ${Math.round(y) + 0.5} h${width}`,
          stroke: paint.colour("rule"),
        }),
        line(numberText(count), TICK, {
          x: EDGE.left - 8,
          y: y + 4,
          "text-anchor": "end",
          fill: paint.colour("quiet"),
        }),
      ]);
    }),
  );
}

function bar(
  row: SeriesRow,
  keyOf: (id: string) => Key,
  index: number,
  { band, bar, unit, bottom }: Plot,
  brush: Brush,
): Markup {
  const middle = EDGE.left + (index + 0.5) * band;
  let top = bottom;
  const segments = row.segments.map(({ key, count }) => {
    const height = count * unit;
    top -= height;
    return segment(row, keyOf(key), count, { x: middle - bar / 2, y: top, width: bar, height }, brush);
  });
  const total = numberText(row.total);
  const isRoom = widthOf(total, STRONG_TICK) + 4 <= band && row.total > 0;
  const number = { x: middle, y: top - 5, "text-anchor": "middle", fill: brush.paint.colour("ink") };
  return join([...segments, isRoom && line(total, STRONG_TICK, number)]);
}

function years({ rows, presentYear }: BarSeries, plot: Plot, { paint }: Brush): Markup[] {
  const labels = buildYearLabels(rows, plot.width);
  return rows.flatMap((row, index) => {
    const label = labels.get(row.id);
    if (!label) return [];
    const middle = EDGE.left + (index + 0.5) * plot.band;
    const isPresent = row.label === String(presentYear);
    // At the right edge the words keep to the picture.
    const half = Math.max(...label.lines.map((text) => widthOf(text, TICK))) / 2;
    const end = EDGE.left + plot.width + EDGE.right;
    const x = label.anchor === "end" ? Math.min(middle + 8, end) : Math.min(middle, end - half);
    return label.lines.map((text, place) =>
      line(text, isPresent ? STRONG_TICK : TICK, {
        x,
        y: plot.bottom + 18 + (label.line + place) * 14,
        "text-anchor": label.anchor,
        fill: paint.colour(isPresent ? "ink" : "quiet"),
      }),
    );
  });
}
