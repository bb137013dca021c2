/** A length of time in a unit that suits it; years to the half. */
export interface Duration {
  readonly count: number;
  readonly unit: "day" | "month" | "year";
}

const DAYS_PER_YEAR = 365.2425;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** To the nearest unit; a lower limit is rounded down, an upper one up. */
export type Rounding = "nearest" | "down" | "up";

const ROUND: Readonly<Record<Rounding, (units: number) => number>> = {
  nearest: Math.round,
  down: Math.floor,
  up: Math.ceil,
};

/**
 * The one way to round a length of time (docs/rules.md, Deadline shift): days under 60, whole months under 24, else years to
 * the half.
 * @param days 0 or more
 */
export function roundDuration(days: number, rounding: Rounding): Duration {
  if (days < 60) return { count: days, unit: "day" };
  const round = ROUND[rounding];
  const months = round(days / DAYS_PER_MONTH);
  return months < 24
    ? { count: months, unit: "month" }
    : { count: round((days * 2) / DAYS_PER_YEAR) / 2, unit: "year" };
}

/** "1 day", "7 months", "2½ years". */
export function formatDuration({ count, unit }: Duration): string {
  return `${digits(count)} ${noun(count, unit)}`;
}

/** "3 to 9 years", "20 days to 3 years"; one length where both are the same. */
export function formatDurationRange(least: Duration, most: Duration): string {
  if (least.unit !== most.unit) return `${formatDuration(least)} to ${formatDuration(most)}`;
  return least.count === most.count
    ? formatDuration(most)
    : `${digits(least.count)} to ${formatDuration(most)}`;
}

const SPELT = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A whole number as a newspaper prints it: up to ten in letters. */
export function spellCount(count: number): string {
  return SPELT[count] ?? digits(count);
}

/** The same as a newspaper prints it: "five years", "two and a half years", "18 months". */
export function spellDuration({ count, unit }: Duration): string {
  const whole = Math.floor(count);
  if (whole === count) return `${spellCount(count)} ${noun(count, unit)}`;
  const spelt = SPELT[whole];
  return spelt ? `${spelt} and a half ${unit}s` : formatDuration({ count, unit });
}

function noun(count: number, unit: Duration["unit"]): string {
  return count === 1 ? unit : `${unit}s`;
}

function digits(count: number): string {
  const whole = Math.floor(count);
  return whole === count ? whole.toLocaleString("en") : `${whole.toLocaleString("en")}½`;
}
