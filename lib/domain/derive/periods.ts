import { type Day, END_OF_TIME } from "@/lib/domain/days";
import { compareStatements, listSpeakers, type Statement } from "@/lib/domain/statement";

/** A stretch of days, from `validFrom` until before `validTo`, over which the same was believed. */
interface Period<T> {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly belief: T;
}

/**
 * The beliefs about one thing, one after the other without a gap: each begins on the day its words were said to the end.
 * @param statements everything said about it, in any order
 * @param believe what is believed from the statements said so far, in order
 */
export function buildPeriods<S extends Statement, T>(
  statements: readonly S[],
  believe: (said: readonly S[]) => T,
): Period<T>[] {
  const days = [...new Set(statements.map((statement) => statement.saidOn.latest))].sort();
  const ordered = [...statements].sort(compareStatements);
  const periods: Period<T>[] = [];
  for (const [index, day] of days.entries()) {
    periods.push({
      validFrom: day,
      validTo: days[index + 1] ?? END_OF_TIME,
      belief: believe(listSpeakers(ordered, day)),
    });
  }
  return periods;
}

/**
 * A period cut at the days on which something changes by the passing of time alone.
 * @param days in any order; those outside the period are passed over
 * @param derive what holds from a day until the next cut
 */
export function splitPeriod<T, U>(
  { validFrom, validTo, belief }: Period<T>,
  days: readonly Day[],
  derive: (belief: T, from: Day) => U,
): Period<U>[] {
  const inside = [...new Set(days)].filter((day) => day > validFrom && day < validTo).sort();
  const cuts = [validFrom, ...inside];
  return cuts.map((from, index) => ({
    validFrom: from,
    validTo: cuts[index + 1] ?? validTo,
    belief: derive(belief, from),
  }));
}
