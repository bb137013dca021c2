import { type BarChartId, isBarChart } from "@/lib/schema/pages/charts";
import type { PictureShape } from "@/lib/schema/parameters/picture-parameters";
import { type ChartContent, formatViewPath } from "./chart-content";
import { buildChartFigure } from "./chart-figure";
import { toDrawable } from "./drawable";
import type { FigureRoom, RenderContext } from "./figure";
import { drawFrame, PADDING, type Picture } from "./frame";

/** The size of a picture of bars before it is enlarged: that of a slide. */
const SLIDE = { width: 1000, height: 562.5 };

/** The width of the others: three panels stand side by side, and the timeline's plot has all the room it asks for. */
const WIDE = { width: 1260, height: null };

/** What the lanes of a timeline may take together, so that a picture can still be taken in. */
const MOST_LANES = 1500;

/** The charts by how much they hold: the more, the smaller their words may be. */
type Density = "bars" | "panels" | "all";

/**
 * The width that a picture of a shape is laid out in before it is enlarged: so narrow that no word is smaller than 12
 * pixels in the file, and the usual ones are as large as the shape is looked at.
 */
const LAYOUT_WIDTHS: Readonly<Record<PictureShape["id"], Readonly<Record<Density, number>>>> = {
  wide: { bars: 1000, panels: 1200, all: 1440 },
  square: { bars: 800, panels: 880, all: 1000 },
  tall: { bars: 600, panels: 640, all: 700 },
};

/** How often a figure is built anew for less room, and by how many pixels less each time. */
const TRIES = { most: 40, step: 12 };

/**
 * A chart as a picture that can stand alone.
 * @param told what it shows
 * @param origin where the site stands, without a closing slash
 * @param shape what it is cut to; null where it is as high as what it shows
 */
export function drawChartPicture(
  told: ChartContent,
  origin: string,
  shape: PictureShape | null,
  context: RenderContext,
): Picture {
  const content = toDrawable(told);
  const address = origin + formatViewPath(told, told.asOf);
  if (shape === null) {
    const size = isBarChart(content.chart) ? SLIDE : WIDE;
    return frameChart(content, address, size, { most: MOST_LANES }, context);
  }
  const width = LAYOUT_WIDTHS[shape.id][getDensity(content.chart)];
  const size = { width, height: (width * shape.height) / shape.width };
  let picture = frameChart(content, address, size, { most: size.height, shape: shape.id }, context);
  // What is drawn makes the legend and the note, and these the room: less is drawn until all of it fits.
  let most = picture.room;
  for (let tried = 0; picture.drawn > picture.room && tried < TRIES.most; tried++) {
    picture = frameChart(content, address, size, { most, shape: shape.id }, context);
    most = Math.min(most - TRIES.step, picture.room);
  }
  return picture;
}

function frameChart(
  content: ChartContent,
  address: string,
  size: { readonly width: number; readonly height: number | null },
  room: Omit<FigureRoom, "width">,
  context: RenderContext,
) {
  const { asOf, sources } = content;
  const width = size.width - 2 * PADDING;
  const { caption, items, draw } = buildChartFigure(content, { ...room, width }, context);
  return drawFrame({ ...caption, asOf, sources, address }, items, draw, size, context);
}

function getDensity(chart: BarChartId | ChartContent["chart"]): Density {
  if (isBarChart(chart)) return "bars";
  return chart === "network" || chart === "timeline" ? "all" : "panels";
}
