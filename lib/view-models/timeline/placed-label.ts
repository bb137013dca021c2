import { LABEL_GAP, LABEL_MAX, type Labelled, MARGIN, PLOT, TITLE_MIN } from "./measures";
import { fitText, textWidth } from "./text-width";

/** What something takes along the axis, in pixels from its beginning. */
export interface Box {
  readonly start: number;
  readonly end: number;
}

/** A place that stretches with the plot (`at`, a fraction) and a length beyond it that does not (`by`, in pixels). */
export interface Edge {
  readonly at: number;
  readonly by: number;
}

export interface Extent {
  readonly left: Edge;
  readonly right: Edge;
}

/** The words of a label, and how wide they are at most, in pixels. */
export interface LabelWords {
  readonly title: string;
  readonly date: string;
  readonly width: number;
}

/** Where a label stands: its anchor at the fraction `at`, moved by `by` pixels, beside its mark or above it. */
export interface LabelPlace {
  readonly anchor: "start" | "end";
  readonly at: number;
  readonly by: number;
  readonly above: boolean;
}

/** A label with its place in each layout that has labels. */
export interface PlacedLabel extends LabelWords {
  readonly places: Record<Labelled, LabelPlace>;
}

/** Between the title and the date, beside the space of the text itself. */
export const DATE_GAP = 2;

/** The words of a label, the title cut where they are too wide. */
export function labelWords({ title, date }: { title: string; date: string }): LabelWords {
  const dateWidth = date === "" ? 0 : DATE_GAP + textWidth(` ${date}`);
  const fitted = fitText(title, Math.max(TITLE_MIN, LABEL_MAX - dateWidth));
  return { title: fitted, date, width: textWidth(fitted) + dateWidth };
}

/** To the right of its mark if it fits on the narrowest plot of the layout, else to the left, else above. */
export function placeLabel({ width }: LabelWords, { left, right }: Extent, level: Labelled): LabelPlace {
  const plot = PLOT[level];
  const by = right.by + LABEL_GAP;
  if (right.at * plot + by + width <= plot + MARGIN.right) {
    return { anchor: "start", at: right.at, by, above: false };
  }
  return placeBefore(width, { left, right }, level);
}

/** To the left of its mark if it fits, else above. */
export function placeBefore(width: number, { left, right }: Extent, level: Labelled): LabelPlace {
  const by = left.by + LABEL_GAP;
  if (left.at * PLOT[level] - by - width >= -MARGIN.left) {
    return { anchor: "end", at: left.at, by: -by, above: false };
  }
  return placeAbove(width, { left, right }, level);
}

/** Above the mark: from its beginning, else up to its end, else as near to its beginning as the margin lets it. */
function placeAbove(width: number, { left, right }: Extent, level: Labelled): LabelPlace {
  const plot = PLOT[level];
  if (left.at * plot + width <= plot) return { anchor: "start", at: left.at, by: 0, above: true };
  if (right.at * plot - width >= 0) return { anchor: "end", at: right.at, by: 0, above: true };
  return { anchor: "start", at: left.at, by: plot + MARGIN.right - width - left.at * plot, above: true };
}

/** What a label takes along the axis in a layout, on a plot of `plot` pixels. */
export function labelBox({ width, places }: PlacedLabel, level: Labelled, plot: number): Box {
  const { anchor, at, by } = places[level];
  const place = at * plot + by;
  return anchor === "start" ? { start: place, end: place + width } : { start: place - width, end: place };
}
