import type { ChartContent } from "./chart-content";
import { chartFigure } from "./chart-figure";
import type { Brush } from "./drawing";
import { PADDING, type Picture, sheet } from "./sheet";
import { viewPath } from "./view-address";

/** The size of a picture of bars before it is enlarged: that of a slide. */
const SLIDE = { width: 1000, height: 562.5 };

/** The width of the others: three panels stand side by side, and the timeline's plot has all the room it asks for. */
const WIDE = { width: 1260, height: null };

/** What the lanes of a timeline may take together, so that a picture can still be taken in. */
const MOST = 1500;

/**
 * A chart as a picture that can stand alone.
 * @param origin where the site stands, without a closing slash
 */
export function chartPicture(content: ChartContent, origin: string, brush: Brush): Picture {
  const { asOf, sources } = content;
  const isWide = content.chart === "timeline" || content.chart === "trends";
  const size = isWide ? WIDE : SLIDE;
  const { caption, items, draw } = chartFigure(
    content,
    { width: size.width - 2 * PADDING, most: MOST },
    brush,
  );
  const address = origin + viewPath(content, asOf);
  return sheet({ ...caption, asOf, sources, address }, items, draw, size, brush);
}
