import { addDays, countDays, type Day } from "@/lib/domain/days";

/** Inclusive days. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Where in its day a point stands. */
export type PartOfDay = "start" | "middle" | "end";

/** Where a day stands on an axis, as a fraction of it; less than 0 or more than 1 where it lies beyond. */
export function placeDay({ from, to }: DayRange, day: Day, part: PartOfDay): number {
  const into = { start: 0, middle: 0.5, end: 1 }[part];
  return (countDays(from, day) + into) / (countDays(from, to) + 1);
}

/** The day that stands at a fraction of an axis: the other way round. */
export function getDayAt({ from, to }: DayRange, at: number): Day {
  return addDays(from, Math.floor(at * (countDays(from, to) + 1)));
}

/**
 * Every how many years there is room for a label. The usual scales take a number of ticks for a wish and exceed it: at 240
 * pixels 22 years get twelve labels where nine fit.
 * @param yearWidth pixels a year takes
 * @param room pixels a label takes, with air
 */
export function chooseYearStep(yearWidth: number, room: number): number {
  return [1, 2, 5, 10, 20].find((step) => step * yearWidth >= room) ?? 50;
}
