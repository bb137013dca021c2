import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivePartnership } from "@/lib/domain/derive/history";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { compareStatements, type PartnershipClaim } from "@/lib/domain/statement";
import { claim, PARTIES, someClaim, someClaims } from "@/tests/support/made-claims";

/** The same items in another order. */
function shuffled<T>(items: readonly T[], keys: readonly number[]): T[] {
  return items
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const someKeys = fc.array(fc.integer(), { minLength: 10, maxLength: 10 });
const TIERS = ["tertiary", "secondary", "primary"];

describe("the order of words", () => {
  test("goes by the end of said-on before anything else", () => {
    fc.assert(
      fc.property(someClaim(), someClaim(), (a, b) => {
        fc.pre(a.saidOn.latest < b.saidOn.latest);
        expect(compareStatements(a, b)).toBeLessThan(0);
      }),
    );
  });

  test("the better tier stands last on the same day", () => {
    fc.assert(
      fc.property(someClaim(), someClaim(), (a, other) => {
        const b = { ...other, saidOn: a.saidOn };
        fc.pre(TIERS.indexOf(a.tier) < TIERS.indexOf(b.tier));
        expect(compareStatements(a, b)).toBeLessThan(0);
      }),
    );
  });

  test("the source id decides on the same day in the same tier", () => {
    fc.assert(
      fc.property(someClaim(), someClaim(), (a, other) => {
        const b = { ...other, saidOn: a.saidOn, tier: a.tier };
        fc.pre(a.source < b.source);
        expect(compareStatements(a, b)).toBeLessThan(0);
      }),
    );
  });

  test("a said-on of a month stands at the month's end, one with an open start at its end", () => {
    const words = ["../2024-02-29", "2024-02", "2024-02-28", "2024-03-01"].map((day) =>
      claim("target", null, day),
    );
    const days = [...words].sort(compareStatements).map(({ saidOn }) => saidOn.edtf);
    expect(days[0]).toBe("2024-02-28");
    expect(days.at(-1)).toBe("2024-03-01");
  });

  test("tells any two words apart, the same way round from both sides", () => {
    fc.assert(
      fc.property(someClaim(), someClaim(), (a, b) => {
        expect(Math.sign(compareStatements(a, b))).toBe(-Math.sign(compareStatements(b, a)));
        expect(compareStatements(a, b)).not.toBe(0);
      }),
    );
  });

  test("what is believed of a milestone does not depend on the order in which its claims are read", () => {
    fc.assert(
      fc.property(someClaims(), someKeys, (claims, keys) => {
        expect(deriveMilestone(shuffled(claims, keys), PARTIES)).toEqual(deriveMilestone(claims, PARTIES));
      }),
    );
  });

  test("what is believed of a partnership does not depend on the order in which its claims are read", () => {
    const says = fc.constantFrom<PartnershipClaim["says"]>("announced", "active", "completed", "ended");
    const claims = fc.array(
      fc.tuple(someClaim(), says).map(([made, says]): PartnershipClaim => ({ ...made, says })),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(claims, someKeys, (said, keys) => {
        expect(derivePartnership(shuffled(said, keys))).toEqual(derivePartnership(said));
      }),
    );
  });
});
