import { getLabel } from "@/lib/domain/list";
import { NATURES } from "@/lib/domain/quantities";
import type { Palette } from "@/lib/drawing/colours";
import { at, join, NOTHING } from "@/lib/drawing/markup";
import { line, shorten, wrapText } from "@/lib/drawing/type";
import { writeScene } from "@/lib/drawing/write-scene";
import { drawFigures, listNatureSigns } from "@/lib/view-models/figures/draw-figures";
import { placeFigures } from "@/lib/view-models/figures/layout";
import { FIGURE_EDGE } from "@/lib/view-models/figures/scale";
import { type FigurePanel, type FigureSeries, isPlotted } from "@/lib/view-models/figures/series";
import { formatMetric } from "@/lib/view-models/metric-words";
import { formatCount } from "@/lib/view-models/text";
import { type Drawing, type Figure, type FigureRoom, layCells, type RenderContext } from "./figure";

/** More panels are no picture any more. */
const MOST_PANELS = 6;

/** The narrowest panel, in pixels; how low it may be among rows of them and in one alone; what lies between panels. */
const NARROWEST = 380;
const LOW = 190;
const HIGH = 330;
const GAP = { across: 36, down: 22 };
const HEAD = { face: "strong", size: 13.5 } as const;
const HEAD_HEIGHT = 26;
const WORDS = { face: "regular", size: 13 } as const;
const LINE = 18;

/** The figures: the panels that hold most of them. */
export function buildFiguresFigure(
  series: FigureSeries,
  { width: widest, most, shape }: FigureRoom,
  { paint }: RenderContext,
): Figure {
  const fitting = shape ? countColumns(widest) * countRows(most) : MOST_PANELS;
  const panels = series.panels.slice(0, Math.min(MOST_PANELS, fitting));
  const marks = panels.flatMap((panel) => panel.marks.map((mark) => ({ ...mark, panel: panel.title })));
  const left = series.ofQuantities - marks.length;
  return {
    items: listNatureSigns(panels.filter(isPlotted)).map(({ label, scene }) => ({
      label,
      width: 14,
      mark: writeScene(scene, { paint, size: { width: 14, height: 0 } }),
    })),
    cut: left > 0 ? `${formatCount(left, "figure is", "figures are")} not shown; the page lists all.` : "",
    draw: ({ width, height }) => {
      const columns = Math.min(panels.length, countColumns(width));
      const each = (width - (columns - 1) * GAP.across) / columns;
      const least = panels.length > columns ? LOW : HIGH;
      const rows = Math.ceil(panels.length / columns);
      const filling = (height + GAP.down) / rows - GAP.down - HEAD_HEIGHT;
      const heights = shape ? { least: filling, most: filling } : { least };
      return layCells(
        panels.map((panel) => writeFigurePanel(panel, series, { width: each, ...heights }, paint)),
        { columns, width: each, gap: GAP },
      );
    },
    table: () => ({
      columns: ["Whose", "What", "Value", "Basis", "Summary"],
      rows: marks.map(({ names, href, panel, metric }) => ({
        href: href ?? "/figures",
        cells: [
          names.join(", "),
          panel,
          formatMetric(metric),
          getLabel(NATURES, metric.nature),
          metric.summary,
        ],
      })),
    }),
  };
}

function countColumns(width: number): number {
  return Math.max(1, Math.floor(width / NARROWEST));
}

/** How many rows of panels a height has room for. */
function countRows(height: number): number {
  return Math.max(1, Math.floor((height + GAP.down) / (HEAD_HEIGHT + LOW + GAP.down)));
}

/** A panel in a width, under what its figures are. */
export function writeFigurePanel(
  panel: FigurePanel,
  { axis, asOf }: Pick<FigureSeries, "axis" | "asOf">,
  { width, ...heights }: { readonly width: number; readonly least?: number; readonly most?: number },
  paint: Palette,
): Drawing {
  if (!isPlotted(panel)) return writeFewFigures(panel, width, paint);
  const { title, marks } = panel;
  const plot = width - FIGURE_EDGE.left - FIGURE_EDGE.right;
  const widths = { least: plot, most: plot };
  const placed = placeFigures(marks, axis, widths, heights);
  const scene = drawFigures(placed, asOf, widths);
  return {
    height: HEAD_HEIGHT + placed.height,
    definitions: NOTHING,
    body: join([
      line(shorten(title, HEAD, width), HEAD, { y: 15, fill: paint.colour("ink") }),
      at(FIGURE_EDGE.left, HEAD_HEIGHT, [
        writeScene(scene, { paint, size: { width: plot, height: placed.height } }),
      ]),
    ]),
  };
}

/** A panel of few figures: a line of words for each. */
function writeFewFigures({ title, marks }: FigurePanel, width: number, paint: Palette): Drawing {
  const lines = marks.flatMap(({ brief }) => wrapText(brief, WORDS, width, 2));
  return {
    height: HEAD_HEIGHT + lines.length * LINE,
    definitions: NOTHING,
    body: join([
      line(shorten(title, HEAD, width), HEAD, { y: 15, fill: paint.colour("ink") }),
      ...lines.map((text, index) =>
        line(text, WORDS, { y: HEAD_HEIGHT + 12 + index * LINE, fill: paint.colour("ink") }),
      ),
    ]),
  };
}
