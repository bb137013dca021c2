/*
 * Lengths the layout counts on, in CSS pixels at a root font of 16 pixels. The drawing gives them in rem, so that a
 * reader's larger type takes everything along. Fractions stretch with the plot, lengths do not: what does not collide
 * at the width given here does not collide at any larger one.
 */

/**
 * The layouts a plot has, by the narrowest plot each is for; the style sheets change from one to the next by the width
 * of the whole. A strip is what a phone has: marks without labels.
 */
export const PLOT = { wide: 960, medium: 640, strip: 280 } as const;
export type Level = keyof typeof PLOT;

/** The layouts that carry labels. */
export const LABELLED = ["wide", "medium"] as const;
export type Labelled = (typeof LABELLED)[number];

/** The same for each layout. */
export function atEachLevel<T>(make: (level: Level) => T): Record<Level, T> {
  return { wide: make("wide"), medium: make("medium"), strip: make("strip") };
}

/** Beside the axis, for arrows that run out of it. */
export const MARGIN = { left: 12, right: 40 } as const;

/** What a year's number takes. */
export const YEAR_LABEL_ROOM = 38;

/** Half the width of a mark, and of the line that closes a window. */
export const GLYPH = 8;
export const CAP = 3;

/** How far a soft end fades out beyond its bound, and how far an open end runs on. */
export const FADE = 14;
export const ARROW = 32;

/** Between a mark and its label, and between neighbours in a row. */
export const LABEL_GAP = 5;
export const NEIGHBOUR_GAP = 14;

/** The widest the words of a label may be, and how much of that its title has at least; the rest is cut off. */
export const LABEL_MAX = 600;
export const TITLE_MIN = 320;
export const LABEL_FONT = 12;

/** Heights of rows: a mark, the curve of a moved date above it, a label above both; a bar, and one with its name beside it. */
export const ROW = { mark: 24, arc: 8, label: 17, bar: 12, named: 17 } as const;
export const LANE_PADDING = 10;
