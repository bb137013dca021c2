import { element, join, type Markup, words } from "@/lib/drawing/markup";
import { SANS } from "@/lib/drawing/type";
import type { ChartFigure } from "@/lib/formats/image/chart-figure";
import type { Drawing } from "@/lib/formats/image/drawing";
import type { LegendItem } from "@/lib/formats/image/legend";

/**
 * The drawings of a view, from the narrowest to the widest, in pixels. A frame shows the widest that it has room for, never
 * enlarged; `height` is how high bars may be.
 */
export const DRAWINGS = [
  { width: 328, height: 310 },
  { width: 500, height: 320 },
  { width: 680, height: 340 },
  { width: 880, height: 380 },
] as const;

/** The width of the drawing that has most room. */
export const WIDEST = 880;

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

/** All drawings of a view, of which the style sheet shows one. */
export function embedDrawings({ draw, caption }: ChartFigure): Markup {
  const drawings = DRAWINGS.map((room) => ({ width: room.width, drawing: draw(room) }));
  const [first] = drawings;
  return join([
    // Apart from them all, since nothing can refer to what stands in a drawing that is hidden.
    first !== undefined && definitions(first.drawing),
    ...drawings.map(({ width, drawing }) =>
      drawing.height > 0 ? svg(width, drawing, `${caption.title}. ${caption.sentence}`) : null,
    ),
  ]);
}

function definitions(drawing: Drawing): Markup {
  const hidden = { width: 0, height: 0, style: "position:absolute", "aria-hidden": "true" };
  return element("svg", hidden, [element("defs", {}, [drawing.definitions])]);
}

function svg(width: number, { body, height }: Drawing, label: string): Markup {
  const viewBox = `0 0 ${width} ${Math.ceil(height)}`;
  const seen = { class: `drawing w${width}`, viewBox, role: "img", "aria-label": label };
  return element("svg", { ...seen, "font-family": SANS }, [body]);
}
