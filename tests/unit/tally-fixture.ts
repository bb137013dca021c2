import fc from "fast-check";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import type { ChartView } from "@/lib/view-models/charts/series";

/** A tally of milestones; where it counts in a year it stands there too. */
export function makeTally(given: Partial<MilestoneTally>): MilestoneTally {
  const { countedOn = null } = given;
  return {
    status: "open",
    outcome: null,
    countedOn,
    stands: countedOn,
    firstDeadline: null,
    dates: countedOn === null ? [] : [{ earliest: countedOn, latest: countedOn }],
    count: 1,
    ...given,
  };
}

const pad = (value: number) => String(value).padStart(4, "0");

/** Mostly years that a tracker is about, and some that it is not. */
const someYear = fc.oneof(
  { arbitrary: fc.integer({ min: 2010, max: 2045 }), weight: 8 },
  { arbitrary: fc.integer({ min: 1, max: 9998 }), weight: 1 },
);
const someDay = fc
  .tuple(someYear, fc.constantFrom("01-01", "06-30", "12-31"))
  .map(([year, day]) => `${pad(year)}-${day}`);
const maybeDay = fc.option(someDay, { nil: null });

/** Tallies as a database gives them: a milestone has an outcome just where it has a first deadline. */
export const someTallies: fc.Arbitrary<MilestoneTally[]> = fc.array(
  fc
    .record({
      status: fc.constantFrom(...listIds(MILESTONE_STATUSES)),
      became: fc.constantFrom(...listIds(OUTCOMES)),
      stands: maybeDay,
      counts: fc.boolean(),
      firstDeadline: maybeDay,
      count: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ became, counts, stands, firstDeadline, ...rest }) =>
      makeTally({
        ...rest,
        stands,
        countedOn: counts ? stands : null,
        firstDeadline,
        outcome: firstDeadline === null ? null : became,
      }),
    ),
  { maxLength: 12 },
);

/** Years as a filter asks for them, open at a side or not; null where it asks for none. */
export const someRange: fc.Arbitrary<ChartView["filter"]["year"]> = fc.option(
  fc
    .tuple(fc.option(someYear, { nil: null }), fc.option(someYear, { nil: null }))
    .map(([a, b]) =>
      a !== null && b !== null ? { from: Math.min(a, b), to: Math.max(a, b) } : { from: a, to: b },
    )
    .filter(({ from, to }) => from !== null || to !== null),
  { nil: null },
);

/** Whether a day lies in years that are asked for. */
export function isInYears(day: string | null, range: ChartView["filter"]["year"]): boolean {
  if (range === null) return true;
  if (day === null) return false;
  const year = Number(day.slice(0, 4));
  return (range.from === null || year >= range.from) && (range.to === null || year <= range.to);
}
