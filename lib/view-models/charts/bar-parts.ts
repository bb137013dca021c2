import { drawFilling } from "@/lib/drawing/patterns";
import type { Scene, Shape } from "@/lib/drawing/scene";
import { measureWidth } from "@/lib/drawing/type";
import { chooseYearStep } from "@/lib/drawing/year-scale";
import { formatNumber } from "@/lib/view-models/text";
import { STRONG_TICK } from "@/lib/view-models/timeline/axis";
import type { BarSeries } from "./bar-chart";
import type { Key } from "./keys";
import type { SeriesRow } from "./series";

type YearRow = BarSeries["rows"][number];

/** Pixels that the label of a year and that of a bar at the end take, with air. */
const YEAR_ROOM = 36;
const END_ROOM = 40;
/** Pixels between two bars that count in no year, side by side, for each to have its words below itself. */
const APART_ROOM = 48;

/** What is written under a bar. */
interface YearLabel {
  readonly lines: readonly string[];
  /** In which line it begins, counted from 0. */
  readonly line: number;
  /** Whether its middle stands under the bar, or its end. */
  readonly anchor: "middle" | "end";
}

/** How many lines the labels under the bars take at most. */
const YEAR_LABEL_LINES = 3;

/**
 * The ids of the rows whose label is written under the bars: the ends always, years at the closest step that
 * fits.
 * @param plotWidth pixels the bars share
 */
function yearTicks(rows: readonly YearRow[], plotWidth: number): readonly string[] {
  const band = plotWidth / rows.length;
  const step = chooseYearStep(band, YEAR_ROOM);
  const ends = rows.flatMap((row, index) => (row.place === "year" ? [] : [index]));
  return rows
    .filter((row, index) => {
      if (row.place !== "year") return true;
      const clear = ends.every((end) => Math.abs(end - index) * band >= END_ROOM);
      return clear && Number(row.label) % step === 0;
    })
    .map((row) => row.id);
}

/**
 * What is written under each bar that has a label: the year, or what the bar at an end holds. Where the bars of what
 * counts in no year stand too close for two labels, these end under their bars, one below the other.
 * @param plotWidth pixels the bars share
 */
export function buildYearLabels(rows: readonly YearRow[], plotWidth: number): ReadonlyMap<string, YearLabel> {
  const ids = new Set(yearTicks(rows, plotWidth));
  const both = rows.filter(({ place }) => place === "no-deadline" || place === "undated").length === 2;
  const crowded = both && plotWidth / rows.length < APART_ROOM;
  return new Map(rows.filter(({ id }) => ids.has(id)).map((row) => [row.id, labelOf(row, crowded)]));
}

function labelOf({ place, label }: YearRow, crowded: boolean): YearLabel {
  const below = (...lines: string[]): YearLabel => ({ lines, line: 0, anchor: "middle" });
  switch (place) {
    case "before":
      return below("earlier");
    case "year":
    case undefined:
      return below(label);
    case "after":
      return below("later");
    case "no-deadline":
      return crowded ? { lines: ["no deadline"], line: 1, anchor: "end" } : below("no", "deadline");
    case "undated":
      return crowded ? { lines: ["no date"], line: 2, anchor: "end" } : below("no", "date");
  }
}

/*
 * What charts of bars have in common as shapes. All across is in shares of the plot, so that a page can draw bars whose
 * width it does not know; names stand left of it, numbers behind bars beyond it. Heights are pixels. What Recharts draws
 * in a reader's browser has the same measures, from here.
 */

/** Around the bars of years: counts at the left, the total above the highest, years below. */
export const YEARS = { left: 30, right: 6, top: 18, bottom: 12 + 14 * YEAR_LABEL_LINES } as const;

/** The room behind the longest bar for its number. */
export const ROWS_RIGHT = 40;

/** Pixels that the columns share on the narrowest phone, and those that a number takes behind a bar: the gap, each digit. */
const NARROWEST = 202;
const NUMBER = { gap: 6, digit: 8 } as const;
/** A bar is never shorter than this share of its column. */
const LEAST_FILL = 0.4;

/**
 * How much of a column its longest bar takes: the rest is for its number, also on the narrowest phone, where the next column
 * would cover it.
 * @param most what the longest bar counts
 */
export function getColumnFill(most: number, columns: number): number {
  const number = NUMBER.gap + NUMBER.digit * String(most).length;
  return Math.max(LEAST_FILL, 1 - (number * columns) / NARROWEST);
}

/** The heads of columns. */
export const COLUMNS_HEAD = 48;

/** How much of its band a bar takes. */
export const BAR = { upright: 0.72, lying: 0.6 } as const;

/**
 * For which widths words are laid out, in pixels: a file knows its own; a page has words for several and shows those
 * that fit.
 */
export interface WordRoom {
  readonly plot: number;
  readonly names: number;
  readonly layouts?: readonly string[];
}

/** The step between the lines of a scale that ends at `most`: a round number that leaves at most five of them. */
export function listScale(most: number): number[] {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? power * 10;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
}

/** The highest total of some rows, at least 1. */
export function getMost(rows: readonly SeriesRow[]): number {
  return Math.max(1, ...rows.map(({ total }) => total));
}

/** Pixels that the number above a bar is high, with air. */
const NUMBER_HIGH = 14;

/**
 * The ids of the upright bars whose total is written above them: the highest first, then every one whose number touches
 * neither another's nor a higher bar beside its own.
 * @param unit pixels for each that is counted
 * @param plot pixels the bars share
 */
export function listTotals(rows: readonly SeriesRow[], unit: number, plot: number): ReadonlySet<string> {
  const band = plot / Math.max(1, rows.length);
  const bars = rows.map(({ id, total }, index) => ({
    id,
    middle: (index + 0.5) * band,
    top: total * unit,
    width: measureWidth(formatNumber(total), STRONG_TICK),
  }));
  const written: typeof bars = [];
  for (const bar of bars.filter(({ top }) => top > 0).toSorted((a, b) => b.top - a.top)) {
    const isBeside = (middle: number, width: number) =>
      Math.abs(middle - bar.middle) < (bar.width + width) / 2 + 1;
    const touchesNumber = written.some(
      ({ top, middle, width }) => isBeside(middle, width) && top - bar.top < NUMBER_HIGH,
    );
    const touchesBar = bars.some(({ top, middle }) => top > bar.top && isBeside(middle, band * BAR.upright));
    if (!touchesNumber && !touchesBar) written.push(bar);
  }
  return new Set(written.map(({ id }) => id));
}

/** A segment of a bar, a link to the records that it counts; what it counts is its title, which a pointer reads. */
export function drawSegment(
  row: SeriesRow,
  key: Key,
  count: number,
  href: string,
  box: Parameters<typeof drawFilling>[1],
): Shape {
  const title = `${row.label}, ${key.label}: ${formatNumber(count)}`;
  return { shape: "group", title, href, shapes: drawFilling(key, box) };
}

/** The layouts of some words, where they are not for all. */
export function only(layouts: readonly string[] | undefined) {
  return layouts ? { layouts } : {};
}

/**
 * Writes once what stands alike in several layouts of a page. A word's layouts are those it does not stand in, so a word
 * of two rooms keeps what both have.
 */
export function mergeAlike(scene: Scene): Scene {
  const layouts = new Map<string, readonly string[]>();
  for (const shape of scene) {
    if (!isLaidOut(shape)) continue;
    const others = layouts.get(toKey(shape));
    layouts.set(
      toKey(shape),
      shape.layouts.filter((each) => others?.includes(each) ?? true),
    );
  }
  return scene.flatMap((shape): Shape | [] => {
    if (!isLaidOut(shape)) return shape;
    const merged = layouts.get(toKey(shape));
    layouts.delete(toKey(shape));
    return merged ? { ...shape, layouts: merged } : [];
  });
}

function isLaidOut(shape: Shape): shape is Shape & { shape: "text"; layouts: readonly string[] } {
  return shape.shape === "text" && shape.layouts !== undefined;
}

function toKey(shape: Shape): string {
  return JSON.stringify({ ...shape, layouts: null });
}
