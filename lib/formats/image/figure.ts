import type { Drawing } from "./drawing";
import type { LegendItem } from "./legend";

/** What a chart draws, in words: a row for each bar, point or mark. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  /** Where the page has more of what the first cell names. */
  readonly href: string;
  readonly cells: readonly string[];
}

/** A chart that is drawn at any width, with its legend and what has to be said of what it leaves out. */
export interface Figure {
  readonly items: readonly LegendItem[];
  /** Empty where nothing is left out. */
  readonly cut: string;
  draw(room: { readonly width: number; readonly height: number }): Drawing;
  table(): FigureTable;
}
