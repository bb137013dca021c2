import type { TrendAxes } from "./axes";
import { labelHeights } from "./label-heights";
import type { TrendLine } from "./line";
import { BESIDE } from "./measures";
import { type PlacedPoint, placePoint } from "./placed-point";
import { trendPlot } from "./plot";

/** A line in its drawing. */
export interface PlacedLine extends Omit<TrendLine, "points" | "stands"> {
  /** From 1, in the panel. */
  readonly number: number;
  readonly points: readonly PlacedPoint[];
  /** Where a target that stands meets the as-of day, in pixels; null where the line has ended. */
  readonly standsAt: number | null;
  /** Where the line's number stands: beside the plot, or beside its last point. */
  readonly labelAt: number;
}

/** A panel in its drawing: fractions across, pixels down. It is the same for the server and the browser. */
export interface PlacedPanel {
  readonly axes: TrendAxes;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** The height of the day of the words at the left end of the plot and at its right. */
  readonly now: { readonly start: number; readonly end: number };
}

/** Places the lines of a panel in a drawing of that height. */
export function placePanel(lines: readonly TrendLine[], axes: TrendAxes, height: number): PlacedPanel {
  const plot = trendPlot(axes, height);
  const beside = besides(lines);
  const labels = labelHeights(lines, plot);
  return {
    axes,
    height,
    lines: lines.map(({ points, stands, ...line }, index) => ({
      ...line,
      number: index + 1,
      points: points.map((point) => placePoint(point, plot, (beside.get(point.id) ?? 0) * BESIDE)),
      standsAt: stands === null ? null : plot.y(stands),
      labelAt: labels[index] as number,
    })),
    now: { start: plot.y(axes.said.from, "start"), end: plot.y(axes.said.to, "end") },
  };
}

/** Points said on one day stand side by side, around the place of that day. */
function besides(lines: readonly TrendLine[]): ReadonlyMap<string, number> {
  const days = new Map<string, string[]>();
  for (const { points } of lines)
    for (const { id, said } of points) days.set(said.to, [...(days.get(said.to) ?? []), id]);
  const places = [...days.values()].flatMap((ids) =>
    ids.map((id, index) => [id, index - (ids.length - 1)] as const),
  );
  return new Map(places);
}
