import type { TimelineAxis } from "./axis";
import type { PartnershipItem } from "./items";
import { ARROW, FADE, type Level } from "./measures";
import { type Box, labelWords, type PlacedLabel, placeBefore } from "./placed-label";
import { placeSpan } from "./placed-span";

/** A partnership's bar on the axis, in fractions of it; `y` is its middle in each layout, in pixels from the lane's top. */
export interface PlacedBar {
  readonly item: PartnershipItem;
  /** The day from which it may have been announced, and the one by which it was. */
  readonly from: number;
  readonly firmFrom: number;
  /** The day until which it lived for sure, and the one by which it was over. */
  readonly firmTo: number;
  readonly to: number;
  /** Its beginning is not known, or lies before the axis. */
  readonly fadesIn: boolean;
  readonly softStart: boolean;
  /** It lives, so it runs on beyond the as-of day. */
  readonly runsOn: boolean;
  /** Null where the lane is the partnership. */
  readonly label: PlacedLabel | null;
  readonly y: Record<Level, number>;
}

/** Where a bar begins and ends. */
export type BarEnds = Pick<
  PlacedBar,
  "from" | "firmFrom" | "firmTo" | "to" | "fadesIn" | "softStart" | "runsOn"
>;

/** A bar that has its place along the axis and none yet across it. */
export type BarAlong = Omit<PlacedBar, "y">;

/** Puts a partnership along the axis; null where nothing says when it began. */
export function barAlong(item: PartnershipItem, axis: TimelineAxis): BarAlong | null {
  if (item.start === null) return null;
  const start = placeSpan(item.start, axis);
  const end = item.end && placeSpan(item.end, axis);
  const to = Math.max(start.from, end ? Math.min(end.to, axis.asOf) : axis.asOf);
  const firmFrom = Math.min(start.to, to);
  const firmTo = end ? Math.min(to, Math.max(firmFrom, end.from)) : to;
  const along = {
    item,
    from: start.from,
    firmFrom,
    firmTo,
    to,
    fadesIn: start.arrowStart,
    softStart: start.softStart,
    runsOn: end === null,
  };
  return { ...along, label: barLabel(along) };
}

/** What a bar takes along the axis without its label, on a plot of `plot` pixels. */
export function barBox({ from, to, fadesIn, softStart, runsOn }: Omit<BarAlong, "label">, plot: number): Box {
  return {
    start: from * plot - (fadesIn || softStart ? FADE : 0),
    end: to * plot + (runsOn ? ARROW : 2),
  };
}

function barLabel(bar: Omit<BarAlong, "label">): PlacedLabel | null {
  if (bar.item.label === "") return null;
  const words = labelWords({ title: bar.item.label, date: "" });
  const fades = bar.fadesIn || bar.softStart;
  const extent = { left: { at: bar.from, by: fades ? FADE : 0 }, right: { at: bar.to, by: 0 } };
  const { width } = words;
  return {
    ...words,
    places: { wide: placeBefore(width, extent, "wide"), medium: placeBefore(width, extent, "medium") },
  };
}
