import type { Day } from "@/lib/domain/days";
import type { TrendPlot } from "./plot";
import type { TrendPoint, TrendPointKind } from "./point";
import type { TrendWindow } from "./window";

/** How an error bar ends: in a cap, softly where the date is approximate, in an arrow where it is open or runs on. */
export type BarEnd = "cap" | "soft" | "open";

/** A point in its drawing: fractions across, pixels down. */
export interface PlacedPoint {
  readonly id: string;
  readonly kind: TrendPointKind;
  readonly said: Day;
  readonly at: Day;
  readonly x: number;
  readonly y: number;
  /** Pixels it stands beside its place, so that words of one day do not cover each other. */
  readonly beside: number;
  /** Since when it may have been said; null where that is one day. */
  readonly since: { readonly x: number; readonly open: boolean } | null;
  readonly bar: PlacedBar | null;
}

/** The error bar of a date; the later end stands higher. */
export interface PlacedBar {
  readonly top: number;
  readonly bottom: number;
  readonly topEnd: BarEnd;
  readonly bottomEnd: BarEnd;
}

/** Places a point. */
export function placePoint(point: TrendPoint, plot: TrendPlot, beside: number): PlacedPoint {
  const { id, kind, said, at, window } = point;
  return {
    id,
    kind,
    said: said.to,
    at,
    x: plot.x(said.to),
    y: plot.y(at),
    beside,
    since:
      said.from === said.to
        ? null
        : {
            x: plot.x(said.from ?? plot.axes.said.from, "start"),
            open: said.from === null || said.from < plot.axes.said.from,
          },
    bar: window && placeBar(window, plot),
  };
}

function placeBar(window: TrendWindow, plot: TrendPlot): PlacedBar {
  const { from, to, openStart, openEnd, softStart, softEnd } = window;
  const { target } = plot.axes;
  return {
    top: plot.y(to, "end"),
    bottom: plot.y(from, "start"),
    topEnd: endOf(openEnd || to > target.to, softEnd),
    bottomEnd: endOf(openStart || from < target.from, softStart),
  };
}

function endOf(open: boolean, soft: boolean): BarEnd {
  if (open) return "open";
  return soft ? "soft" : "cap";
}
