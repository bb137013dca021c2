import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, END_OF_TIME } from "@/lib/domain/days";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { buildPeriods } from "@/lib/domain/derive/periods";
import { listSpeakers, type MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES, someClaims } from "@/tests/support/made-claims";
import { someDay } from "@/tests/support/made-dates";

const believe = (claims: readonly MilestoneClaim[]) => deriveMilestone(claims, PARTIES);
const periods = (claims: readonly MilestoneClaim[]) => buildPeriods(claims, believe);
const on = (claims: readonly MilestoneClaim[], day: string) =>
  periods(claims).filter(({ validFrom, validTo }) => validFrom <= day && day < validTo);

describe("what was believed when", () => {
  test("on every day it is what the words said by then make, and nothing before the first of them", () => {
    fc.assert(
      fc.property(someClaims(), someDay(2021, 2029), (claims, day) => {
        const said = claims.filter(({ saidOn }) => saidOn.latest <= day);
        const expected = said.length === 0 ? [] : [believe(said)];
        expect(on(claims, day).map(({ belief }) => belief)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("on the day of any word and on the day before it, too", () => {
    fc.assert(
      fc.property(someClaims(1), (claims) => {
        for (const { saidOn } of claims) {
          for (const day of [saidOn.latest, addDays(saidOn.latest, -1)]) {
            const said = claims.filter((each) => each.saidOn.latest <= day);
            expect(on(claims, day).map(({ belief }) => belief)).toEqual(
              said.length === 0 ? [] : [believe(said)],
            );
          }
        }
      }),
    );
  });

  test("the periods begin when something is first said, follow without a gap and never end", () => {
    fc.assert(
      fc.property(someClaims(1), (claims) => {
        const made = periods(claims);
        const first = claims.map(({ saidOn }) => saidOn.latest).sort()[0];
        expect(made[0]?.validFrom).toBe(first);
        expect(made.at(-1)?.validTo).toBe(END_OF_TIME);
        made.forEach(({ validFrom, validTo }, i) => {
          expect(validFrom < validTo).toBe(true);
          if (i > 0) expect(validFrom).toBe(made[i - 1]?.validTo);
        });
      }),
    );
  });

  test("words said later change nothing that was believed before them", () => {
    fc.assert(
      fc.property(someClaims(), someClaims(1, 4), someDay(2022, 2027), (claims, more, day) => {
        const later = more.filter(({ saidOn }) => saidOn.latest > day);
        expect(on([...claims, ...later], day).map(({ belief }) => belief)).toEqual(
          on(claims, day).map(({ belief }) => belief),
        );
      }),
    );
  });

  test("a word said in a month is known when the month is over", () => {
    const said = [claim("target", "2030", "2024-02")];
    expect(on(said, "2024-02-28")).toEqual([]);
    expect(on(said, "2024-02-29")).toHaveLength(1);
  });

  test("said by a day means ended on or before it, in the order of words", () => {
    fc.assert(
      fc.property(someClaims(), someDay(2022, 2027), (claims, day) => {
        const said = listSpeakers(claims, day);
        expect(new Set(said)).toEqual(new Set(claims.filter(({ saidOn }) => saidOn.latest <= day)));
        const days = said.map(({ saidOn }) => saidOn.latest);
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});
