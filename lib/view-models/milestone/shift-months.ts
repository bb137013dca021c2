import type { SlipShape } from "@/lib/schema/shapes";

const DAYS_PER_MONTH = 365.2425 / 12;

/**
 * How far a date moved, in whole months, at least and at most: "0 to +36 months", "at most +72 months".
 * The lower limit is rounded down and the upper one up, so that the months hold every case the days do.
 * @returns null where there is no shift to tell
 */
export function shiftMonths(shift: SlipShape | null): string | null {
  if (shift === null) return null;
  const least = shift.minDays === null ? null : Math.floor(shift.minDays / DAYS_PER_MONTH);
  const most = shift.maxDays === null ? null : Math.ceil(shift.maxDays / DAYS_PER_MONTH);
  if (least === null) return most === null ? null : `at most ${signed(most)} ${unit(most)}`;
  if (most === null && least < 0) return `${signed(least)} ${unit(least)} or later`;
  if (most === null) return `at least ${signed(least)} ${unit(least)}`;
  if (least === most) return `${signed(least)} ${unit(least)}`;
  return `${signed(least)} to ${signed(most)} months`;
}

function signed(months: number): string {
  if (months === 0) return "0";
  return months > 0 ? `+${months}` : `−${-months}`;
}

function unit(months: number): string {
  return Math.abs(months) === 1 ? "month" : "months";
}
