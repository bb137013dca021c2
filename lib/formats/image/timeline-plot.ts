import { LABELLED, type Level, MARGIN, PLOT } from "@/lib/view-models/timeline/measures";

/** Where a timeline's lanes stand in a drawing of a width. */
export interface TimelinePlot {
  /** The layout that the plot has room for. */
  readonly level: Level;
  /** The width of the whole, and of the names at the left; none where a name stands above its lane. */
  readonly width: number;
  readonly names: number;
  /** Whether what stands in a lane is named below it. */
  readonly listed: boolean;
  /** Pixels of a fraction of the axis. */
  readonly x: (fraction: number) => number;
}

/** What names take at the left. */
const NAMES = 168;

/** The plot of a drawing, in the layout that it has room for. */
export function timelinePlot(width: number): TimelinePlot {
  const besides = width - NAMES - MARGIN.left - MARGIN.right;
  const level = LABELLED.find((each) => besides >= PLOT[each]);
  if (!level) return { ...stripPlot(width), listed: true };
  return { level, width, names: NAMES, listed: false, x: along(NAMES + MARGIN.left, besides) };
}

/** The plot of a drawing whose marks have no words, however wide. */
export function stripPlot(width: number, named = false): TimelinePlot {
  const names = named ? NAMES : 0;
  const x = along(names + MARGIN.left, width - names - 2 * MARGIN.left);
  return { level: "strip", width, names, listed: false, x };
}

function along(left: number, plot: number): TimelinePlot["x"] {
  return (fraction) => left + fraction * plot;
}
