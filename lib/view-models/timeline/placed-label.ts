import { LABELLED_WIDTH, LABEL_GAP, LABEL_MAX, MARGIN, TITLE_MIN } from "./measures";
import type { Extent } from "./placed-milestone";
import { fitText, textWidth } from "./text-width";

/** What something takes along the axis, in pixels from its beginning. */
export interface Box {
  readonly start: number;
  readonly end: number;
}

/** A label beside its mark or above it. Its anchor stands at the fraction `at`, moved by `by` pixels. */
export interface PlacedLabel {
  readonly title: string;
  readonly date: string;
  readonly anchor: "start" | "end";
  readonly at: number;
  readonly by: number;
  readonly above: boolean;
  /** At most this wide, in pixels. */
  readonly width: number;
}

/** Between the title and the date, beside the space of the text itself. */
export const DATE_GAP = 2;

/** The label to the right of its mark if it fits on the narrowest plot, else to the left, else above. */
export function placeLabel(label: { title: string; date: string }, extent: Extent): PlacedLabel {
  const dateWidth = label.date === "" ? 0 : DATE_GAP + textWidth(` ${label.date}`);
  const title = fitText(label.title, Math.max(TITLE_MIN, LABEL_MAX - dateWidth));
  const width = textWidth(title) + dateWidth;
  const { left, right } = extent;
  const words = { title, date: label.date, width };
  const beside = { right: right.by + LABEL_GAP, left: left.by + LABEL_GAP };
  if (right.at * LABELLED_WIDTH + beside.right + width <= LABELLED_WIDTH + MARGIN.right) {
    return { ...words, anchor: "start", at: right.at, by: beside.right, above: false };
  }
  if (left.at * LABELLED_WIDTH - beside.left - width >= -MARGIN.left) {
    return { ...words, anchor: "end", at: left.at, by: -beside.left, above: false };
  }
  return { ...words, ...placeAbove(extent, width), above: true };
}

/** Above the mark: from its beginning, else up to its end, else as near to its beginning as the margin lets it. */
export function placeAbove(
  { left, right }: Extent,
  width: number,
): Pick<PlacedLabel, "anchor" | "at" | "by"> {
  if (left.at * LABELLED_WIDTH + width <= LABELLED_WIDTH) return { anchor: "start", at: left.at, by: 0 };
  if (right.at * LABELLED_WIDTH - width >= 0) return { anchor: "end", at: right.at, by: 0 };
  const by = LABELLED_WIDTH + MARGIN.right - width - left.at * LABELLED_WIDTH;
  return { anchor: "start", at: left.at, by };
}

/** What a label takes along the axis, on a plot of `width` pixels. */
export function labelBox(label: PlacedLabel, width: number): Box {
  const anchor = label.at * width + label.by;
  return label.anchor === "start"
    ? { start: anchor, end: anchor + label.width }
    : { start: anchor - label.width, end: anchor };
}
