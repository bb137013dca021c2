import { groupBy } from "@/lib/domain/group";
import type { TrendLine } from "./line";
import { EDGE, LABEL_GAP, LABEL_WIDTH } from "./measures";
import type { TrendPlot } from "./plot";
import { spread } from "./spread";

/** The heights of the lines' numbers: beside the plot for targets that stand, else beside the last point, kept apart. */
export function labelHeights(lines: readonly TrendLine[], plot: TrendPlot): number[] {
  const labels = lines.map(({ stands, points }, index) => {
    const last = points.at(-1);
    const column = stands === null && last ? Math.round(plot.x(last.said.to) / LABEL_WIDTH) : "beside";
    return { index, column, at: plot.y(stands ?? last?.at ?? plot.axes.target.from) };
  });
  const heights: number[] = [];
  for (const [, column] of groupBy(labels, (label) => label.column)) {
    const apart = spread(
      column.map(({ at }) => at),
      LABEL_GAP,
      EDGE.top,
      plot.height - EDGE.bottom,
    );
    column.forEach(({ index }, place) => {
      heights[index] = apart[place] as number;
    });
  }
  return heights;
}
