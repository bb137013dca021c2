/*
 * Lengths that the timeline's layouts count on, in CSS pixels at a root font of 16 pixels.
 */

/** The layouts a plot has, by the narrowest plot each is for; a strip is what a phone has. */
export const PLOT = { wide: 640, medium: 380, strip: 280 } as const;
export type Level = keyof typeof PLOT;

/** The same for each layout. */
export function atEachLevel<T>(make: (level: Level) => T): Record<Level, T> {
  return { wide: make("wide"), medium: make("medium"), strip: make("strip") };
}

/** Beside the axis, for arrows that run out of it. */
export const MARGIN = { left: 12, right: 40 } as const;

/** What a year's number takes. */
export const YEAR_LABEL_ROOM = 38;

/** The type of numbers along an axis. */
export const TICK = { face: "regular", size: 12 } as const;
export const STRONG_TICK = { face: "strong", size: 12 } as const;
