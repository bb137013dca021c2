import { toDays, type YearRange } from "@/lib/domain/years";

/** Conditions on the bounds of a date, with the column names of its prefix. */
type BoundsWhere<P extends string> = {
  AND: [{ OR: { [K in `${P}Latest`]: null | { gte: string } }[] }, { OR: object[] }];
};

/**
 * The condition that a date stands in a range of years: `isInYears` of lib/domain/years.ts, in the query.
 * A date that is absent stands in none.
 */
export function buildYearsWhere<P extends string>(prefix: P, years: YearRange): BoundsWhere<P> {
  const { first, last } = toDays(years);
  const earliest = `${prefix}Earliest`;
  const latest = `${prefix}Latest`;
  return {
    AND: [
      { OR: [{ [latest]: null }, { [latest]: { gte: first } }] },
      { OR: [{ [earliest]: { lte: last } }, { [earliest]: null, [latest]: { lte: last } }] },
    ],
  } as BoundsWhere<P>;
}
