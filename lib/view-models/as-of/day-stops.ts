import type { Day } from "@/lib/domain/days";

/**
 * The days a slider stops at: the last day of each month from that of `from` on, today, and `day` itself.
 * @param from the earliest stop's month
 * @param day a day not before `from` and not after `today`
 */
export function listDayStops(from: Day, today: Day, day: Day): Day[] {
  const stops = new Set([day, today]);
  let [year, month] = from.split("-").map(Number) as [number, number];
  for (let end = getMonthEnd(year, month); end < today; end = getMonthEnd(year, month)) {
    stops.add(end);
    month = (month % 12) + 1;
    if (month === 1) year += 1;
  }
  return [...stops].sort();
}

/** Which stop a day stands at: its own, or the last one before it. */
export function getStop(stops: readonly Day[], day: Day): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The last day of a month. Every page asks for some hundred of them: the calendar's own rule is faster than a `Date` for each. */
function getMonthEnd(year: number, month: number): Day {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${length}`;
}
