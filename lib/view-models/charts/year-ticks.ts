import { stepOfYears } from "@/lib/drawing/year-scale";
import type { BarSeries } from "./bar-chart";

type YearRow = BarSeries["rows"][number];

/** Pixels that the label of a year and that of a bar at the end take, with air. */
const YEAR_ROOM = 36;
const END_ROOM = 40;
/** Pixels between two bars that count in no year, side by side, for each to have its words below itself. */
const APART_ROOM = 48;

/** What is written under a bar. */
export interface YearLabel {
  readonly lines: readonly string[];
  /** In which line it begins, counted from 0. */
  readonly line: number;
  /** Whether its middle stands under the bar, or its end. */
  readonly anchor: "middle" | "end";
}

/** How many lines the labels under the bars take at most. */
export const YEAR_LABEL_LINES = 3;

/**
 * The ids of the rows whose label is written under the bars: the ends always, years at the closest step that
 * fits.
 * @param plotWidth pixels the bars share
 */
function yearTicks(rows: readonly YearRow[], plotWidth: number): readonly string[] {
  const band = plotWidth / rows.length;
  const step = stepOfYears(band, YEAR_ROOM);
  const ends = rows.flatMap((row, index) => (row.place === "year" ? [] : [index]));
  return rows
    .filter((row, index) => {
      if (row.place !== "year") return true;
      const clear = ends.every((end) => Math.abs(end - index) * band >= END_ROOM);
      return clear && Number(row.label) % step === 0;
    })
    .map((row) => row.id);
}

/**
 * What is written under each bar that has a label: the year, or what the bar at an end holds. Where the bars of what
 * counts in no year stand too close for two labels, these end under their bars, one below the other.
 * @param plotWidth pixels the bars share
 */
export function buildYearLabels(rows: readonly YearRow[], plotWidth: number): ReadonlyMap<string, YearLabel> {
  const ids = new Set(yearTicks(rows, plotWidth));
  const both = rows.filter(({ place }) => place === "no-deadline" || place === "undated").length === 2;
  const crowded = both && plotWidth / rows.length < APART_ROOM;
  return new Map(rows.filter(({ id }) => ids.has(id)).map((row) => [row.id, labelOf(row, crowded)]));
}

function labelOf({ place, label }: YearRow, crowded: boolean): YearLabel {
  const below = (...lines: string[]): YearLabel => ({ lines, line: 0, anchor: "middle" });
  switch (place) {
    case "before":
      return below("earlier");
    case "year":
    case undefined:
      return below(label);
    case "after":
      return below("later");
    case "no-deadline":
      return crowded ? { lines: ["no deadline"], line: 1, anchor: "end" } : below("no", "deadline");
    case "undated":
      return crowded ? { lines: ["no date"], line: 2, anchor: "end" } : below("no", "date");
  }
}
