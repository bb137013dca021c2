import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/domain/days";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { getStatus } from "@/lib/domain/derive/outcomes";
import { toEdtf } from "@/lib/domain/edtf-date";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, lastWord, PARTIES, someClaims } from "@/tests/support/made-claims";
import { someDay } from "@/tests/support/made-dates";

const FAR = "2035-01-01";
const END = "2025-12-31";
const promise = claim("target", "2024/2025", "2023-01-01");
const statusAfter = (...claims: MilestoneClaim[]) =>
  getStatus(deriveMilestone([promise, ...claims], PARTIES), FAR);
const anyone = fc.constantFrom([], ["stranger"], ["maker"]);

describe("what is reported of a promise whose window is over", () => {
  test("without a word about it there is no report", () => {
    expect(statusAfter()).toBe("unreported");
  });

  test("it is missed where anybody says, on the last day of the window or later, that it had not happened", () => {
    fc.assert(
      fc.property(someDay(2023, 2029), anyone, (day, saidBy) => {
        expect(statusAfter(claim("not-yet", null, day, { saidBy }))).toBe(
          day >= END ? "missed" : "unreported",
        );
      }),
    );
  });

  test("the day a not-yet speaks of counts, not the day it was said", () => {
    fc.assert(
      fc.property(someDay(2023, 2029), anyone, (day, saidBy) => {
        const word = claim("not-yet", toEdtf(day), "2030-01-01", { saidBy });
        expect(statusAfter(word)).toBe(day >= END ? "missed" : "unreported");
      }),
    );
  });

  test("nobody can say of a day to come that it had not happened by then", () => {
    expect(statusAfter(claim("not-yet", "2025", "2024-06-01"))).toBe("unreported");
  });

  test("somebody else's word of a delay, said after the window, tells that it was missed; one said before does not", () => {
    expect(statusAfter(claim("delayed", "2028", addDays(END, 1), { saidBy: [] }))).toBe("missed");
    expect(statusAfter(claim("delayed", "2028", addDays(END, -1), { saidBy: [] }))).toBe("unreported");
  });

  test("a party's dated delay is the target that counts from then on", () => {
    expect(statusAfter(claim("delayed", "2036", "2026-01-01"))).toBe("open");
    expect(statusAfter(claim("not-yet", null, "2026-01-01"), claim("delayed", "2030", "2026-02-01"))).toBe(
      "unreported",
    );
  });

  test("a target without an end is never missed", () => {
    const open = claim("target", "2024/..", "2023-06-01");
    expect(statusAfter(open, claim("not-yet", null, "2030-01-01"))).toBe("due");
  });

  test("a not-yet changes neither baseline, current target, achievement nor withdrawal", () => {
    fc.assert(
      fc.property(someClaims(), anyone, (claims, saidBy) => {
        const { notMet: _before, ...before } = deriveMilestone(claims, PARTIES);
        expect(deriveMilestone([...claims, lastWord("not-yet", null, { saidBy })], PARTIES)).toMatchObject(
          before,
        );
      }),
    );
  });
});

describe("what is reported as achieved", () => {
  test("it is achieved from anyone's word, with or without a date, before or after the window", () => {
    fc.assert(
      fc.property(
        someClaims(),
        anyone,
        fc.option(fc.constantFrom("2020", "2024-06~", "../2026")),
        (claims, saidBy, date) => {
          const belief = deriveMilestone([...claims, lastWord("achieved", date, { saidBy })], PARTIES);
          expect(getStatus(belief, FAR)).toBe("achieved");
          if (date) expect(belief.achieved).toEqual(toEdtf(date));
        },
      ),
    );
  });

  test("an undated word of it does not erase its date", () => {
    const said = [claim("achieved", "2024-11", "2024-12-01"), lastWord("achieved", null, { saidBy: [] })];
    expect(deriveMilestone(said, PARTIES).achieved).toEqual(toEdtf("2024-11"));
  });

  test("nothing but a word of achievement achieves", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const { happened, achieved } = deriveMilestone(claims, PARTIES);
        const told = claims.filter(({ says }) => says === "achieved");
        expect(happened).toBe(told.length > 0);
        expect(achieved).toEqual(achieved && told.find(({ date }) => date?.edtf === achieved.edtf)?.date);
        expect(achieved === null).toBe(told.every(({ date }) => date === null));
      }),
    );
  });
});
