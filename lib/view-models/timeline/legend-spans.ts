import type { PlacedArc } from "./arcs";
import type { BarEnds } from "./placed-bar";
import type { PlacedSpan } from "./placed-span";

/** A window as a legend draws one: at its place on a short line of its own, in fractions of it. */
const WINDOW: PlacedSpan = {
  from: 0.12,
  to: 0.88,
  at: 0.5,
  arrowStart: false,
  arrowEnd: false,
  softStart: false,
  softEnd: false,
};
const NOW: PlacedSpan = { ...WINDOW, from: 0.85, to: 0.85, at: 0.85 };

/** The examples that a legend of the timeline draws, of each form of a date. */
export const LEGEND_SPANS = {
  window: WINDOW,
  soft: { ...WINDOW, to: 0.6, softEnd: true },
  open: { ...WINDOW, from: 0.05, to: 0.05, at: 0.05, arrowEnd: true },
  now: NOW,
} as const satisfies Readonly<Record<string, PlacedSpan>>;

/** The move that a legend draws, to the date of today. */
export const LEGEND_ARC: PlacedArc = { from: 0.15, to: 0.85 };

/** The bar that a legend draws for a partnership: nearly as long as its line, both ends known. */
export const LEGEND_BAR: BarEnds = {
  from: 0.05,
  firmFrom: 0.05,
  firmTo: 0.95,
  to: 0.95,
  fadesIn: false,
  softStart: false,
  runsOn: false,
};
