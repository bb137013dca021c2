import type { TimelineAxis } from "./axis";
import type { PartnershipItem } from "./items";
import { placeSpan } from "./placed-span";

/** Where a partnership's bar begins and ends, in fractions of the axis. */
export interface BarEnds {
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
}

/** Puts a partnership along the axis; null where nothing says when it began. */
export function placeBar(item: PartnershipItem, axis: TimelineAxis): BarEnds | null {
  if (item.start === null) return null;
  const start = placeSpan(item.start, axis);
  const end = item.end && placeSpan(item.end, axis);
  const to = Math.max(start.from, end ? Math.min(end.to, axis.asOf) : axis.asOf);
  const firmFrom = Math.min(start.to, to);
  const firmTo = end ? Math.min(to, Math.max(firmFrom, end.from)) : to;
  return {
    from: start.from,
    firmFrom,
    firmTo,
    to,
    fadesIn: start.arrowStart,
    softStart: start.softStart,
    runsOn: end === null,
  };
}
