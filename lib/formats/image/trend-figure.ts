import { counted } from "@/lib/view-models/text";
import type { TrendSeries } from "@/lib/view-models/trends/series";
import type { Brush } from "./drawing";
import type { Figure } from "./figure";
import { drawTrends } from "./trend-drawing";
import { trendItems } from "./trend-forms";

/** More panels are no picture any more. */
const MOST_PANELS = 6;

/**
 * The trends: the panels that stand first.
 * @param promises how many milestones have a dated target, drawn or not
 */
export function trendFigure(series: TrendSeries, promises: number, brush: Brush): Figure {
  const panels = series.panels.slice(0, MOST_PANELS);
  const drawn = panels.flatMap(({ lines }) => lines).length;
  const of = `${counted(drawn, "milestone", "milestones")} of ${promises.toLocaleString("en")}`;
  return {
    items: panels.length === 0 ? [] : trendItems(panels, brush),
    cut:
      drawn < promises
        ? `Drawn are ${of}, those of the companies whose dates moved most; the page shows more.`
        : "",
    draw: ({ width }) => drawTrends({ ...series, panels }, width, brush),
    table: () => ({
      columns: ["Milestone", "Date given", "Said", "Change", "Source"],
      rows: panels
        .flatMap(({ lines }) => lines)
        .flatMap(({ points }) => points)
        .flatMap(({ id }) => series.cards.get(id) ?? [])
        .map(({ href, title, date, said, change, source }) => ({
          href,
          cells: [title, date, said, change, source],
        })),
    }),
  };
}
