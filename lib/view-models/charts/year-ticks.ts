import type { YearRow } from "./year-rows";

const STEPS = [1, 2, 5, 10, 20] as const;
/** Pixels that the label of a year and that of a bar at the end take, with air. */
const YEAR_ROOM = 36;
const END_ROOM = 40;

/**
 * The ids of the rows whose label is written under the bars: the ends always, years at the closest step that
 * fits.
 * @param plotWidth pixels the bars share
 */
export function yearTicks(rows: readonly YearRow[], plotWidth: number): readonly string[] {
  const band = plotWidth / rows.length;
  const step = STEPS.find((candidate) => candidate * band >= YEAR_ROOM) ?? 50;
  const ends = rows.flatMap((row, index) => (row.place === "year" ? [] : [index]));
  return rows
    .filter((row, index) => {
      if (row.place !== "year") return true;
      const clear = ends.every((end) => Math.abs(end - index) * band >= END_ROOM);
      return clear && Number(row.label) % step === 0;
    })
    .map((row) => row.id);
}
