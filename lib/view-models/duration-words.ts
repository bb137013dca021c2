/** A length of time in a unit that suits it. */
export interface Amount {
  readonly count: number;
  readonly unit: "day" | "month" | "year";
}

const DAYS_PER_YEAR = 365.2425;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** Calendar months and years differ from the mean ones by up to so many days. */
const SLACK = 3;

/** At least so long: days below 60, months below 24 of them, then years; rounded down. `days` is positive. */
export function atLeast(days: number): Amount {
  return amountOf(days, (units) => Math.floor(units), SLACK);
}

/** At most so long, in the same units; rounded up. */
export function atMost(days: number): Amount {
  return amountOf(days, (units) => Math.ceil(units), -SLACK);
}

/** "1 day", "7 months", "3 years". */
export function amountWords({ count, unit }: Amount): string {
  return `${count} ${count === 1 ? unit : `${unit}s`}`;
}

/** "3 to 9 years", "20 days to 3 years"; one amount where both are the same. */
export function rangeWords(least: Amount, most: Amount): string {
  if (least.unit !== most.unit) return `${amountWords(least)} to ${amountWords(most)}`;
  return least.count === most.count ? amountWords(most) : `${least.count} to ${amountWords(most)}`;
}

function amountOf(days: number, round: (units: number) => number, slack: number): Amount {
  if (days < 60) return { count: days, unit: "day" };
  if (days < 2 * DAYS_PER_YEAR - SLACK) {
    const months = round((days + slack) / DAYS_PER_MONTH);
    return months % 12 === 0 ? { count: months / 12, unit: "year" } : { count: months, unit: "month" };
  }
  return { count: round((days + slack) / DAYS_PER_YEAR), unit: "year" };
}
