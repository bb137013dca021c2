/** Pixels of a drawing. Heights are fixed, so that nothing moves when the browser's drawing takes the server's place. */
export const PANEL_HEIGHT = 320;
export const CHART_HEIGHT = 480;

/** Pixels around the plot: for the day above it, the years below, the years at its left, the numbers at its right. */
export const EDGE = { top: 22, right: 38, bottom: 40, left: 36 } as const;

/** The least pixels between the numbers beside the plot, and those a year's label takes across and down. */
export const LABEL_GAP = 16;
export const YEAR_ROOM = { across: 36, down: 26 } as const;

/** The least width of a plot in pixels, and the width from which more years are labelled. */
export const NARROW_PLOT = 240;
export const WIDE_PLOT = 560;

/** Lines that end within so much of the plot of each other have their numbers kept apart. */
export const LABEL_WIDTH = 0.09;

/** How far points that would cover each other stand apart. */
export const BESIDE = 7;
