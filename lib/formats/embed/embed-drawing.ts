import type { ChartContent } from "@/lib/formats/image/chart-content";
import type { ChartFigure } from "@/lib/formats/image/chart-figure";
import type { Drawing } from "@/lib/formats/image/drawing";
import type { LegendItem } from "@/lib/formats/image/legend";
import { element, join, type Markup, words } from "@/lib/formats/image/markup";
import { SANS } from "@/lib/formats/image/type";

/** The two drawings of a view: a frame shows the one that it has room for, as wide as itself up to a limit. In pixels. */
export interface DrawingWidths {
  readonly wide: number;
  readonly narrow: number;
  /** The widest frame that shows the narrow one. */
  readonly turn: number;
  /** As wide as the view is in any frame. */
  readonly most: number;
}

const BARS: DrawingWidths = { wide: 700, narrow: 340, turn: 560, most: 920 };

/** The labels of a timeline ask for room. */
const TIMELINE: DrawingWidths = { wide: 880, narrow: 360, turn: 720, most: 1120 };

/** How wide the drawings of a chart are. */
export function drawingWidths(chart: ChartContent["chart"]): DrawingWidths {
  return chart === "timeline" ? TIMELINE : BARS;
}

/** How high bars may be. */
const HEIGHTS = { wide: 340, narrow: 320 } as const;

/** What the signs mean: each beside its words. */
export function embedLegend(items: readonly LegendItem[]): Markup {
  return element(
    "ul",
    { class: "legend" },
    items.map(({ mark, width, label }) =>
      element("li", {}, [
        element("svg", { width, height: 16, viewBox: `0 -8 ${width} 16`, "aria-hidden": "true" }, [mark]),
        words(label),
      ]),
    ),
  );
}

/** Both drawings, of which the style sheet shows one. */
export function embedDrawings({ draw, caption }: ChartFigure, widths: DrawingWidths): Markup {
  const drawings = (["wide", "narrow"] as const).map((name) => ({
    name,
    drawing: draw({ width: widths[name], height: HEIGHTS[name] }),
  }));
  const [first] = drawings;
  return join([
    // Apart from both, since nothing can refer to what stands in a drawing that is hidden.
    first !== undefined && definitions(first.drawing),
    ...drawings.map(({ name, drawing }) =>
      drawing.height > 0
        ? svg({ name, width: widths[name] }, drawing, `${caption.title}. ${caption.sentence}`)
        : null,
    ),
  ]);
}

function definitions(drawing: Drawing): Markup {
  const hidden = { width: 0, height: 0, style: "position:absolute", "aria-hidden": "true" };
  return element("svg", hidden, [element("defs", {}, [drawing.definitions])]);
}

function svg(
  { name, width }: { name: "wide" | "narrow"; width: number },
  { body, height }: Drawing,
  label: string,
): Markup {
  const viewBox = `0 0 ${width} ${Math.ceil(height)}`;
  const seen = { class: `drawing ${name}`, viewBox, role: "img", "aria-label": label };
  return element("svg", { ...seen, "font-family": SANS }, [body]);
}
