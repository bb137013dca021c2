/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. Days compare as strings. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** Whether `text` is a day that exists (`2023-02-30` does not). */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && toDay(ms) === text;
}

/** The UTC day of an epoch time in milliseconds. */
export function toDay(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function countDays(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;
}

/** The day `days` days after `day`. */
export function addDays(day: Day, days: number): Day {
  return toDay(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY);
}

/** The calendar year of a day. */
export function getYear(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Content to which nothing was added for longer counts as old. */
const STALE_AFTER_DAYS = 60;

/** Whether what was last done on a day is old by another. */
export function isStale(last: Day, asOf: Day): boolean {
  return countDays(last, asOf) > STALE_AFTER_DAYS;
}

/** The end of a period that has none yet. */
export const END_OF_TIME: Day = "9999-12-31";
