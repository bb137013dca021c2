import { type Day, getYear } from "@/lib/domain/days";
import { toDays, type YearRange } from "@/lib/domain/years";
import { chooseYearStep, type DayRange, type PartOfDay, placeDay } from "@/lib/drawing/year-scale";
import { chooseYears } from "@/lib/view-models/timeline/axis";
import type { TrendPoint } from "./points";

/** Pixels around the plot: for the day above it, the years below, the years at its left, the numbers at its right. */
export const EDGE = { top: 22, right: 38, bottom: 40, left: 36 } as const;

/** How many years the axes reach from the as-of day at most; what lies beyond is cut. */
const REACH = 20;

/** The same for every panel: when it was said runs to the as-of day, and the targets hold all of that span too. */
export interface TrendAxes {
  readonly said: DayRange;
  readonly target: DayRange;
}

/** Where days stand in a drawing: across as a fraction of the plot, down in pixels of the drawing. */
export interface TrendPlot {
  readonly axes: TrendAxes;
  readonly height: number;
  readonly x: (day: Day, part?: PartOfDay) => number;
  readonly y: (day: Day, part?: PartOfDay) => number;
  /** The same for a day beyond the axis too: above the plot, or below it. */
  readonly yBeyond: (day: Day, part?: PartOfDay) => number;
}

/** The axes that hold every word and every window, in whole years; that of the targets the years asked for. */
export function buildTrendAxes(
  points: readonly TrendPoint[],
  asOf: Day,
  asked: YearRange | null = null,
): TrendAxes {
  const now = getYear(asOf);
  const saidYears = points.map(({ said }) => getYear(said.from ?? said.to));
  const windows = points.flatMap(({ window, at }) => (window ? [window.from, window.to] : [at])).map(getYear);
  const first = Math.max(now - REACH, Math.min(now - 1, ...saidYears));
  const low = Math.max(now - REACH, Math.min(first, ...windows));
  // A target stands at the end of its year: without another year above it, it would lie on the frame.
  const high = Math.min(now + REACH, Math.max(now, ...windows) + 1);
  const target = chooseYears(asked, { first: low, last: high });
  const days = toDays({ from: target.first, to: target.last });
  return { said: { from: `${first}-01-01`, to: asOf }, target: { from: days.first, to: days.last } };
}

/** The years that begin on an axis and are multiples of the closest step that leaves each so many pixels. */
export function listYears({ from, to }: DayRange, pixels: number, room: number): number[] {
  const [first, last] = [getYear(from), getYear(to)];
  const width = pixels / (last - first + 1);
  const step = chooseYearStep(width, room);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
}

/** The plot of a drawing of that height; days beyond an axis stand at its end. */
export function buildTrendPlot(axes: TrendAxes, height: number): TrendPlot {
  const [top, bottom] = [EDGE.top, height - EDGE.bottom];
  const yBeyond = (day: Day, part: PartOfDay = "middle") =>
    bottom - placeDay(axes.target, day, part) * (bottom - top);
  return {
    axes,
    height,
    x: (day, part = "middle") => between(0, placeDay(axes.said, day, part), 1),
    y: (day, part) => between(top, yBeyond(day, part), bottom),
    yBeyond,
  };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** A stroke from left to right: fractions across, pixels down. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** As much of a stroke as lies between the top and the bottom of the plot; null where nothing does. */
function cutStroke({ x1, y1, x2, y2 }: Stroke, { height }: Pick<TrendPlot, "height">): Stroke | null {
  const [top, bottom] = [EDGE.top, height - EDGE.bottom];
  if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) return null;
  const meet = (x: number, y: number) => {
    const edge = between(top, y, bottom);
    return edge === y ? [x, y] : [x1 + ((edge - y1) / (y2 - y1)) * (x2 - x1), edge];
  };
  const [[left, from], [right, to]] = [meet(x1, y1), meet(x2, y2)] as [[number, number], [number, number]];
  return { x1: left, y1: from, x2: right, y2: to };
}

/** A corner of an area: a fraction across, pixels down. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** As much of an area as lies between the top and the bottom of the plot. */
function cutArea(corners: readonly Corner[], { height }: Pick<TrendPlot, "height">): readonly Corner[] {
  return keepSide(keepSide(corners, EDGE.top, 1), height - EDGE.bottom, -1);
}

/** As much of an area as lies below a height, or above it: each side is kept as far as it lies there. */
function keepSide(corners: readonly Corner[], edge: number, way: 1 | -1): Corner[] {
  const isKept = ({ y }: Corner) => (y - edge) * way >= 0;
  return corners.flatMap((corner, index) => {
    const before = corners.at(index - 1) as Corner;
    const part = (edge - before.y) / (corner.y - before.y);
    const meeting = { x: before.x + part * (corner.x - before.x), y: edge };
    return [...(isKept(corner) === isKept(before) ? [] : [meeting]), ...(isKept(corner) ? [corner] : [])];
  });
}

/** The day of the words in a plot. */
export interface NowInPlot {
  /** Where the target is the day of the words, as far as the plot has it. */
  readonly diagonal: Stroke | null;
  /** The corners of what had passed when it was said; none where the plot has nothing of it. */
  readonly passed: readonly Corner[];
}

/** The diagonal, and what lies below it. */
export function placeNow(plot: TrendPlot): NowInPlot {
  const { said } = plot.axes;
  const [top, bottom] = [EDGE.top, plot.height - EDGE.bottom];
  const whole = { x1: 0, y1: plot.yBeyond(said.from, "start"), x2: 1, y2: plot.yBeyond(said.to, "end") };
  const diagonal = cutStroke(whole, plot);
  // All of a plot had passed whose years were over when the first word was said.
  const from = diagonal ?? { x1: 0, y1: top, x2: 0, y2: top };
  const isAhead = diagonal === null && whole.y2 > bottom;
  const passed = [
    { x: from.x1, y: from.y1 },
    { x: from.x2, y: from.y2 },
    { x: 1, y: from.x2 < 1 ? top : from.y2 },
    { x: 1, y: bottom },
    { x: from.x1, y: bottom },
  ];
  return { diagonal, passed: isAhead ? [] : passed };
}

/** What joins the words of a line, as far as it lies in the plot. */
export function placeStrokes(points: readonly TrendPoint[], plot: TrendPlot): Stroke[] {
  const places = points.map(({ said, at }) => ({ x: plot.x(said.to), y: plot.yBeyond(at) }));
  return places.slice(1).flatMap(({ x, y }, index) => {
    const before = places[index] as (typeof places)[number];
    return cutStroke({ x1: before.x, y1: before.y, x2: x, y2: y }, plot) ?? [];
  });
}

/**
 * The corners of the band between the first and the last days that the dates of a line allow, from word to word, and on
 * to the as-of day where one stands; none where they allow one day each, or nothing of it lies in the plot.
 */
export function placeBand(
  points: readonly TrendPoint[],
  stands: boolean,
  plot: TrendPlot,
): readonly Corner[] {
  const windows = points.map(({ said, at, window }) => ({
    x: plot.x(said.to),
    first: plot.yBeyond(window?.from ?? at, "start"),
    last: plot.yBeyond(window?.to ?? at, "end"),
  }));
  const end = windows.at(-1);
  const all = end && stands ? [...windows, { ...end, x: 1 }] : windows;
  if (all.length < 2 || all.every(({ first, last }) => first - last < 1)) return [];
  const upper = all.map(({ x, last }) => ({ x, y: last }));
  const lower = all.toReversed().map(({ x, first }) => ({ x, y: first }));
  return cutArea([...upper, ...lower], plot);
}

/** What leads on from the last word of a line to the as-of day, at the height of where it stands. */
export function placeTail(last: TrendPoint | undefined, y: number, plot: TrendPlot): Stroke | null {
  return last ? cutStroke({ x1: plot.x(last.said.to), y1: y, x2: 1, y2: y }, plot) : null;
}
