import type { TrendPoint, TrendPointKind } from "./points";
import {
  buildTrendPlot,
  type Corner,
  EDGE,
  type NowInPlot,
  placeBand,
  placeNow,
  placeStrokes,
  placeTail,
  type Stroke,
  type TrendAxes,
  type TrendPlot,
} from "./scale";
import type { TrendLine } from "./series";

/** The least pixels between the numbers of lines. */
export const LABEL_GAP = 16;

/**
 * Lines that end within so much of the plot of each other have their labels kept apart: numbers alone, or with names,
 * which take more of a narrow plot.
 */
export const LABEL_WIDTH = { number: 0.09, name: 0.28, long: 0.42 } as const;
export type LabelKind = keyof typeof LABEL_WIDTH;

/** How far points that would cover each other stand apart. */
const BESIDE = 7;

/** A point in its drawing: fractions across, pixels down. */
export interface PlacedPoint {
  readonly id: string;
  readonly kind: TrendPointKind;
  readonly x: number;
  readonly y: number;
  /** Its date lies beyond the axis: it is cut at the end of the plot. */
  readonly beyond: boolean;
  /** Pixels it stands beside its place, so that words of one day do not cover each other. */
  readonly beside: number;
  /** Since when it may have been said; null where that is one day. */
  readonly since: { readonly x: number; readonly open: boolean } | null;
  /** Whether its date allows no last day. */
  readonly openEnd: boolean;
}

/** A line in its drawing. */
export interface PlacedLine
  extends Pick<TrendLine, "milestone" | "title" | "href" | "status" | "label" | "look"> {
  /** From 1, in the panel. */
  readonly number: number;
  readonly points: readonly PlacedPoint[];
  /** The corners of what their dates allow, as far as it lies in the plot; none where that is one day each. */
  readonly band: readonly Corner[];
  /** What joins them, as far as it lies in the plot. */
  readonly strokes: readonly Stroke[];
  /** What leads from the last of them to the as-of day; null where the line has ended, or stands beyond the axis. */
  readonly tail: Stroke | null;
  /** Where a target that stands meets the as-of day, in pixels; null where the line has ended. */
  readonly standsAt: number | null;
  /** Where the line's number stands: beside the plot, or beside its last point. */
  readonly labelAt: number;
}

/** A panel in its drawing, of whatever width: fractions across, pixels down. */
export interface PlacedPanel extends NowInPlot {
  readonly axes: TrendAxes;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** Places the lines of a panel in a drawing of that height. */
export function placePanel(
  lines: readonly TrendLine[],
  axes: TrendAxes,
  height: number,
  kind: LabelKind = "number",
): PlacedPanel {
  const plot = buildTrendPlot(axes, height);
  const beside = besides(lines);
  const labels = placeLabels(lines, plot, kind);
  return {
    axes,
    height,
    lines: lines.map(({ milestone, title, href, status, label, look, points, stands }, index) => ({
      milestone,
      title,
      href,
      status,
      label,
      ...(look && { look }),
      number: index + 1,
      points: points.map((point) => placePoint(point, plot, (beside.get(point.id) ?? 0) * BESIDE)),
      band: placeBand(points, stands !== null, plot),
      strokes: placeStrokes(points, plot),
      tail: stands === null ? null : placeTail(points.at(-1), plot.yBeyond(stands), plot),
      standsAt: stands === null ? null : plot.y(stands),
      labelAt: labels[index] as number,
    })),
    ...placeNow(plot),
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

function placePoint({ id, kind, said, at, window }: TrendPoint, plot: TrendPlot, beside: number) {
  const axis = plot.axes.said;
  const y = plot.y(at);
  const beyond = y !== plot.yBeyond(at);
  return {
    id,
    kind,
    x: plot.x(said.to),
    y,
    beyond,
    beside,
    since:
      said.from === said.to || beyond
        ? null
        : {
            x: plot.x(said.from ?? axis.from, "start"),
            open: said.from === null || said.from < axis.from,
          },
    openEnd: window?.openEnd ?? false,
  };
}

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
 * The heights of the lines' labels: beside the plot for targets that stand, else beside the last point. Two labels
 * less than a label's width apart, from left to right, are at least a line's height apart.
 */
export function placeLabels(lines: readonly LabelledLine[], plot: TrendPlot, kind: LabelKind): number[] {
  const labels = lines.map(({ stands, points }, index): Label => {
    const last = points.at(-1);
    return {
      index,
      x: stands === null && last ? plot.x(last.said.to) : 1,
      wanted: plot.y(stands ?? last?.at ?? plot.axes.target.from),
    };
  });
  const heights: number[] = [];
  for (const row of getNeighbours(labels, LABEL_WIDTH[kind])) {
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

/** Labels in rows without a gap of a label's width: no label of one row is near one of another, wherever a row ends. */
function getNeighbours(labels: readonly Label[], width: number): Label[][] {
  const rows: Label[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const label of [...labels].sort((a, b) => a.x - b.x)) {
    if (label.x < reach) rows.at(-1)?.push(label);
    else rows.push([label]);
    reach = label.x + width;
  }
  return rows;
}

/**
 * Moves labels apart so that each has `gap` to the next, as near to where they belong as that allows: those that meet
 * stand around the middle of their places.
 * @param wanted places in pixels, in any order
 * @param least the first place a label may take
 * @param most the last one; where there is no room for all the labels run over it
 * @returns places in the order of `wanted`
 */
export function spread(wanted: readonly number[], gap: number, least: number, most: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const blocks: { sum: number; count: number }[] = [];
  for (const [turn, { at }] of order.entries()) {
    // Without the gaps before it: labels that would meet have one and the same place then.
    let block = { sum: at - turn * gap, count: 1 };
    for (let above = blocks.at(-1); above && meanOf(above) >= meanOf(block); above = blocks.at(-1)) {
      blocks.pop();
      block = { sum: above.sum + block.sum, count: above.count + block.count };
    }
    blocks.push(block);
  }
  const last = Math.max(least, most - (order.length - 1) * gap);
  const places = blocks.flatMap((block) =>
    new Array<number>(block.count).fill(toPart(Math.min(last, Math.max(least, meanOf(block))))),
  );
  const result = new Array<number>(wanted.length);
  for (const [turn, { index }] of order.entries()) result[index] = (places[turn] as number) + turn * gap;
  return result;
}

function meanOf({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}

/** In parts of a pixel that add up without a rest, so that a gap is never a hair too small. */
function toPart(at: number): number {
  return Math.round(at * 64) / 64;
}
