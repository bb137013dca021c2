import { groupBy } from "@/lib/domain/list";
import { measureWidth, shorten, type Type } from "@/lib/drawing/type";
import { placeDay } from "@/lib/drawing/year-scale";
import { FIGURE_EDGE, FIGURE_PAD, type FigureAxis, listValueTicks } from "./scale";
import type { FigureMark } from "./series";

/** The type of names, how high a line of it is, and the most pixels one takes. */
export const NAME = { face: "regular", size: 11.5 } as const satisfies Type;
const LINE = 13;
const LONGEST = 130;

/** Half of what a mark takes, how far its name stands from it, and what alike marks stand apart. */
const MARK = 6;
const AWAY = 9;
const BESIDE = 10;

/** Half of what the line of a window takes downwards, with air. */
const WINDOW = 2;

/** How many lines a name may stand above or below its mark. */
const STEPS = 7;

/** A panel is so high where nothing else is said, and higher where it holds many names. */
const HEIGHT = { least: 190, most: 460, ofName: 13 } as const;

/** The narrowest and the widest plot that a drawing is for, in pixels. */
export interface PlotWidths {
  readonly least: number;
  readonly most: number;
}

/** Where a mark stands: a share of the plot and pixels beyond it, and pixels down. */
export interface PlacedMark {
  readonly mark: FigureMark;
  readonly share: number;
  readonly px: number;
  readonly y: number;
  /** Where its window begins, as a share; null where that is one place. */
  readonly since: number | null;
  /** The heights of the lower and the upper end of the value. */
  readonly reach: { readonly low: number; readonly high: number };
  /** Its name: pixels from the mark's share, the height of its middle; null where there is no room or another has it. */
  readonly label: PlacedLabel | null;
}

interface PlacedLabel {
  readonly text: string;
  readonly px: number;
  readonly anchor: "start" | "end";
  readonly y: number;
}

/** A panel in its drawing, for any plot between two widths. */
export interface PlacedFigures {
  readonly height: number;
  readonly axis: FigureAxis;
  readonly marks: readonly PlacedMark[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly hasUndated: boolean;
}

/** Places the figures of a panel; no name lies on another or on a mark, however wide the plot is between the two widths. */
export function placeFigures(
  marks: readonly FigureMark[],
  axis: FigureAxis,
  widths: PlotWidths,
  { least = HEIGHT.least, most = HEIGHT.most }: { readonly least?: number; readonly most?: number } = {},
): PlacedFigures {
  const named = new Set(marks.map(nameKey)).size;
  const height = Math.max(least, Math.min(most, 60 + named * HEIGHT.ofName));
  const values = marks.flatMap(({ metric: { value, low, high } }) => [value, low ?? value, high ?? value]);
  const ticks = listValueTicks(values);
  const [bottom, top] = [height - FIGURE_EDGE.bottom, FIGURE_EDGE.top];
  const [first, last] = [ticks[0] as number, ticks.at(-1) as number];
  const room = bottom - top - 2 * FIGURE_PAD;
  const heightOf = (value: number) => bottom - FIGURE_PAD - ((value - first) / (last - first)) * room;
  const placed = setApart(marks, axis).map(({ mark, share, px }) => {
    const { value, low, high } = mark.metric;
    return {
      mark,
      share,
      px,
      y: heightOf(value),
      since: mark.span && mark.span.from !== mark.span.to ? shareOf(axis, mark.span.from, "start") : null,
      reach: { low: heightOf(low ?? value), high: heightOf(high ?? value) },
    };
  });
  const labels = placeNames(placed, widths, { top, bottom });
  return {
    height,
    axis,
    marks: placed.map((each, index) => ({ ...each, label: labels[index] ?? null })),
    ticks: ticks.map((value) => ({ value, y: heightOf(value) })),
    hasUndated: marks.some(({ span }) => span === null),
  };
}

/** Marks of one value and one day stand side by side; those without a date beyond the plot. */
function setApart(marks: readonly FigureMark[], axis: FigureAxis) {
  const places = groupBy(marks, ({ metric, span }) => `${metric.value} ${span?.to ?? ""}`);
  return marks.map((mark) => {
    const alike = places.get(`${mark.metric.value} ${mark.span?.to ?? ""}`) ?? [];
    const place = alike.indexOf(mark);
    return mark.span === null
      ? { mark, share: 1, px: FIGURE_EDGE.right - 12 - place * BESIDE }
      : { mark, share: shareOf(axis, mark.span.to, "end"), px: -place * BESIDE };
  });
}

function shareOf(axis: FigureAxis, day: string, part: "start" | "end"): number {
  return Math.min(1, Math.max(0, placeDay(axis, day, part)));
}

/** Something that takes room: pixels from a share of the plot's width, and pixels down. */
export interface Box {
  readonly share: number;
  /** The share that its right side is counted from, where that is another. */
  readonly toShare?: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two boxes keep clear of each other in every plot between two widths. */
export function isClearOf(a: Box, b: Box, { least, most }: PlotWidths): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return true;
  const isBefore = (x: Box, y: Box) =>
    [least, most].every((width) => (x.toShare ?? x.share) * width + x.right <= y.share * width + y.left);
  return isBefore(a, b) || isBefore(b, a);
}

type Placed = Omit<PlacedMark, "label">;

/** In a narrower plot only what is most asked for may have its name away from its mark. */
const NARROW = 300;

/**
 * A name beside each mark where there is room; of one name and value once. In a narrow plot the highest, the newest and all
 * aims come first, and of the others those whose name fits right beside the mark.
 */
function placeNames(
  marks: readonly Placed[],
  widths: PlotWidths,
  rows: { readonly top: number; readonly bottom: number },
): (PlacedLabel | null)[] {
  const taken = [...marks.map(boxOfMark), ...marks.flatMap(boxOfWindow)];
  const named = new Set<string>();
  const isNarrow = widths.least < NARROW;
  const highest = Math.max(...marks.map(({ mark }) => mark.metric.value));
  const isFirst = ({ mark }: Placed) =>
    mark.metric.nature === "target" || mark.metric.value === highest || mark === marks[0]?.mark;
  const find = (each: Placed): PlacedLabel | null => {
    const { mark, share, px, y } = each;
    const key = nameKey(mark);
    if (named.has(key)) return null;
    const steps = isNarrow && !isFirst(each) ? 0 : STEPS;
    for (const label of listPlaces(nameText(mark), px, y, steps)) {
      const box = boxOf(label, share);
      if (box.top < rows.top || box.bottom > rows.bottom || !isInside(box, widths)) continue;
      if (!taken.every((other) => isClearOf(box, other, widths))) continue;
      taken.push(box);
      named.add(key);
      return label;
    }
    return null;
  };
  const order = isNarrow ? [...marks.filter(isFirst), ...marks.filter((each) => !isFirst(each))] : marks;
  const labels = new Map(order.map((each) => [each, find(each)]));
  return marks.map((each) => labels.get(each) ?? null);
}

function boxOfMark({ share, px, y }: Placed): Box {
  return { share, left: px - MARK, right: px + MARK, top: y - MARK, bottom: y + MARK };
}

/** The line from the beginning of a mark's window to the mark, on which no other name stands. */
function boxOfWindow({ share, px, y, since }: Placed): Box[] {
  if (since === null) return [];
  return [{ share: since, toShare: share, left: px, right: px, top: y - WINDOW, bottom: y + WINDOW }];
}

/** Figures of one name and value share the name. */
function nameKey({ names, metric }: FigureMark): string {
  return `${names.join()} ${metric.value}`;
}

/** "SAIC + QingTao Energy"; where that is too long the first and how many more. */
function nameText({ names }: FigureMark): string {
  const all = names.join(" + ");
  if (measureWidth(all, NAME) <= LONGEST) return all;
  const [first = "", ...others] = names;
  const more = others.length > 0 ? ` + ${others.length}` : "";
  return `${shorten(first, NAME, LONGEST - measureWidth(more, NAME))}${more}`;
}

/** Where a name may stand, the nearest place first. */
function listPlaces(text: string, px: number, y: number, steps: number): PlacedLabel[] {
  const heights = Array.from({ length: steps * 2 + 1 }, (_, index) =>
    index % 2 === 1 ? -Math.ceil(index / 2) : Math.ceil(index / 2),
  );
  return heights.flatMap((step): PlacedLabel[] => [
    { text, px: px + AWAY, anchor: "start", y: y + step * LINE },
    { text, px: px - AWAY, anchor: "end", y: y + step * LINE },
  ]);
}

function boxOf({ text, px, anchor, y }: PlacedLabel, share: number): Box {
  // Two pixels more, since a browser's own typeface may be a little wider.
  const width = measureWidth(text, NAME) + 2;
  const left = anchor === "start" ? px : px - width;
  return { share, left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function isInside({ share, left, right }: Box, { least, most }: PlotWidths): boolean {
  return [least, most].every(
    (width) => share * width + left >= 0 && share * width + right <= width + FIGURE_EDGE.right,
  );
}
