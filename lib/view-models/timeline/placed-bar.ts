import type { TimelineAxis } from "./axis";
import type { PartnershipItem } from "./items";
import { ARROW, FADE, LABEL_MAX } from "./measures";
import { type Box, type PlacedLabel, placeAbove } from "./placed-label";
import { placeSpan } from "./placed-span";
import { fitText, textWidth } from "./text-width";

/** A partnership's bar on the axis, in fractions of it; `y` and `stripY` are the bar's middle in pixels. */
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
  readonly y: number;
  readonly stripY: number;
}

/** A bar that has its place along the axis and none yet across it. */
export type BarAlong = Omit<PlacedBar, "y" | "stripY">;

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

/** What a bar takes along the axis without its label, on a plot of `width` pixels. */
export function barBox({ from, to, fadesIn, softStart, runsOn }: Omit<BarAlong, "label">, width: number): Box {
  return {
    start: from * width - (fadesIn || softStart ? FADE : 0),
    end: to * width + (runsOn ? ARROW : 2),
  };
}

function barLabel(bar: Omit<BarAlong, "label">): PlacedLabel | null {
  if (bar.item.label === "") return null;
  const title = fitText(bar.item.label, LABEL_MAX);
  const width = textWidth(title);
  const extent = { left: { at: bar.from, by: 0 }, right: { at: bar.to, by: 0 } };
  return { title, date: "", width, above: true, ...placeAbove(extent, width) };
}
