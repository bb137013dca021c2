import { drawFilling } from "@/lib/drawing/patterns";
import type { Shape } from "@/lib/drawing/scene";
import { formatNumber } from "@/lib/view-models/text";
import type { Key } from "./keys";
import type { SeriesRow } from "./series";
import { YEAR_LABEL_LINES } from "./year-ticks";

/*
 * What charts of bars have in common as shapes. All across is in shares of the plot, so that a page can draw bars whose
 * width it does not know; names stand left of it, numbers behind bars beyond it. Heights are pixels. What Recharts draws
 * in a reader's browser has the same measures, from here.
 */

/** Around the bars of years: counts at the left, the total above the highest, years below. */
export const YEARS = { left: 30, right: 6, top: 18, bottom: 12 + 14 * YEAR_LABEL_LINES } as const;

/** The room behind the longest bar for its number. */
export const ROWS_RIGHT = 40;

/** How much of a column its longest bar takes; the rest is for its number. */
export const COLUMN_FILL = 0.78;

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
