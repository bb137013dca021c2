import type { TrendLine } from "./line";
import { EDGE, LABEL_GAP, LABEL_WIDTH } from "./measures";
import type { TrendPlot } from "./plot";
import type { TrendPoint } from "./point";
import { spread } from "./spread";

/** As much of a line as it takes to know where its number belongs. */
interface LabelledLine extends Pick<TrendLine, "stands"> {
  readonly points: readonly Pick<TrendPoint, "said" | "at">[];
}

interface Label {
  readonly index: number;
  /** A fraction of the plot. */
  readonly x: number;
  readonly wanted: number;
}

/**
 * The heights of the lines' numbers: beside the plot for targets that stand, else beside the last point. Two numbers
 * less than a number's width apart, from left to right, are at least a line's height apart.
 */
export function labelHeights(lines: readonly LabelledLine[], plot: TrendPlot): number[] {
  const labels = lines.map(({ stands, points }, index): Label => {
    const last = points.at(-1);
    return {
      index,
      x: stands === null && last ? getLabelX(last, plot) : 1,
      wanted: plot.y(stands ?? last?.at ?? plot.axes.target.from),
    };
  });
  const heights: number[] = [];
  for (const row of getNeighbours(labels)) {
    const apart = spread(
      row.map(({ wanted }) => wanted),
      LABEL_GAP,
      EDGE.top,
      plot.height - EDGE.bottom,
    );
    row.forEach(({ index }, place) => {
      heights[index] = apart[place] as number;
    });
  }
  return heights;
}

/** Where the number of a line that has ended stands: at its last word, as a fraction of the plot. */
function getLabelX({ said }: Pick<TrendPoint, "said">, plot: TrendPlot): number {
  return plot.x(said.to);
}

/** Labels in rows without a gap of a label's width: no label of one row is near one of another, wherever a row ends. */
function getNeighbours(labels: readonly Label[]): Label[][] {
  const rows: Label[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const label of [...labels].sort((a, b) => a.x - b.x)) {
    if (label.x < reach) rows.at(-1)?.push(label);
    else rows.push([label]);
    reach = label.x + LABEL_WIDTH;
  }
  return rows;
}
