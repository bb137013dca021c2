import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureSilence } from "@/lib/domain/deadline";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { intersects } from "@/lib/domain/edtf-date";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES, saidOnDay, someClaims } from "@/tests/support/made-claims";

/** The claims that what is believed names as contradicting each other. */
function conflictOf(claims: readonly MilestoneClaim[]): MilestoneClaim[] {
  const { conflict } = deriveMilestone(claims, PARTIES);
  return conflict.flatMap((id) => claims.filter((each) => each.id === id));
}

describe("a conflict", () => {
  test("is two last words of one day whose dates share no day, and shows both", () => {
    const [a, b] = [claim("target", "2027", "2025-01-01"), claim("target", "2029", "2025-01-01")];
    expect(conflictOf([a, b])).toHaveLength(2);
  });

  test("is none where the dates overlap, or where one word came later", () => {
    expect(
      conflictOf([claim("target", "2027/2028", "2025-01-01"), claim("target", "2028", "2025-01-01")]),
    ).toEqual([]);
    expect(
      conflictOf([claim("target", "2027", "2025-01-01"), claim("target", "2029", "2025-01-02")]),
    ).toEqual([]);
  });

  test("a stranger's word never stands against a party's target", () => {
    const words = [
      claim("target", "2027", "2025-01-01"),
      claim("target", "2029", "2025-01-01", { saidBy: [] }),
    ];
    expect(conflictOf(words)).toEqual([]);
  });

  test("is told by what stands last, the last word at the end, and a word without a date stands in nobody's way", () => {
    const words = [
      claim("target", "2027", "2025-01-01"),
      claim("target", "2029", "2025-02-01"),
      claim("target", "2031", "2025-02-01"),
      claim("target", null, "2025-03-01"),
    ];
    expect(conflictOf(words).map(({ date }) => date?.edtf)).toEqual(["2029", "2031"]);
  });

  test("the date of a withdrawal contradicts no target", () => {
    const words = [claim("target", "2027", "2025-01-01"), claim("withdrawn", "2025", "2025-01-01")];
    expect(deriveMilestone(words, PARTIES).conflict).toEqual([]);
    expect(deriveMilestone([], PARTIES).conflict).toEqual([]);
  });

  test("every word shown shares no day with the last one, and was said by the same day", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const conflict = conflictOf(claims);
        const last = conflict.at(-1);
        for (const word of conflict.slice(0, -1)) {
          expect(word.saidOn.latest).toBe(last?.saidOn.latest);
          expect(word.date && last?.date && intersects(word.date, last.date)).toBe(false);
        }
        expect(conflict).not.toHaveLength(1);
      }),
    );
  });
});

describe("silence", () => {
  test("counts the days since the last word, at least and at most", () => {
    expect(measureSilence("open", saidOnDay("2023-10"), "2023-11-10")).toEqual({ minDays: 10, maxDays: 40 });
    expect(measureSilence("unreported", saidOnDay("../2025-06-30"), "2025-07-10")).toEqual({
      minDays: 10,
      maxDays: null,
    });
  });

  test("is nothing once the matter is settled, or where nobody has spoken", () => {
    for (const status of ["achieved", "missed", "withdrawn"] as const)
      expect(measureSilence(status, saidOnDay("2023-10-12"), "2024-01-01")).toBeNull();
    expect(measureSilence("open", null, "2024-01-01")).toBeNull();
  });
});
