import { addDays, type Day } from "@/lib/domain/days";

/**
 * The days a slider stops at: the last day of each month from that of `from` on, today, and `day` itself.
 * @param from the earliest stop's month
 * @param day a day not before `from` and not after `today`
 */
export function listDayStops(from: Day, today: Day, day: Day): Day[] {
  const stops = new Set([day, today]);
  for (let end = monthEnd(from); end < today; end = monthEnd(addDays(end, 1))) stops.add(end);
  return [...stops].sort();
}

/** Which stop a day stands at: its own, or the last one before it. */
export function getStop(stops: readonly Day[], day: Day): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
}

/** The last day of the month that a day is in. */
function monthEnd(day: Day): Day {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const next =
    month === 12 ? `${year + 1}-01-01` : `${day.slice(0, 5)}${String(month + 1).padStart(2, "0")}-01`;
  return addDays(next.padStart(10, "0"), -1);
}
