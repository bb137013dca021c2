import { describe, expect, test } from "vitest";
import { readDate } from "@/tests/support/recount-dates";
import { compareTargets, orderClaims, type RecountClaim } from "@/tests/support/recount-history";
import { claimsOf } from "./recount-fixture";

/* The recount's dates, order and revisions, against cases that were worked out by hand from the domain's rules. */

describe("dates", () => {
  test.each([
    ["2027", "2027-01-01", "2027-12-31"],
    ["2028~", "2028-01-01", "2028-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2027/2028", "2027-01-01", "2028-12-31"],
    ["2027-01~/2027-04~", "2027-01-01", "2027-04-30"],
    ["2027/..", "2027-01-01", null],
    ["../2025", null, "2025-12-31"],
    ["../2026-11-20", null, "2026-11-20"],
  ])("%s is %s to %s", (edtf, earliest, latest) => {
    expect(readDate(edtf)).toEqual({ edtf, earliest, latest });
  });
});

describe("order", () => {
  const made = (id: string, saidOn: string, more: Partial<RecountClaim> = {}): RecountClaim => ({
    ...(claimsOf(["target", "2027", saidOn])[0] as RecountClaim),
    id,
    ...more,
  });

  test("by the end of said-on, wider first, better tier last, source id, place", () => {
    const claims = [
      made("later", "2023-06-01"),
      made("b-second", "2023-05-31", { source: "b", place: 1 }),
      made("b-first", "2023-05-31", { source: "b", place: 0 }),
      made("a", "2023-05-31", { source: "a", place: 7 }),
      made("primary", "2023-05-31", { source: "a", tier: "primary" }),
      made("tertiary", "2023-05-31", { source: "z", tier: "tertiary" }),
      made("month", "2023-05", { tier: "primary" }),
      made("by", "../2023-05-31", { tier: "primary" }),
    ];
    expect(orderClaims(claims).map(({ id }) => id)).toEqual([
      "by",
      "month",
      "tertiary",
      "a",
      "b-first",
      "b-second",
      "primary",
      "later",
    ]);
  });
});

describe("revision", () => {
  test.each([
    ["2027", "2027~", "reaffirmed"],
    ["2027/2028", "2028", "refined"],
    ["../2028", "2028", "refined"],
    ["2028", "2027/2028", "widened"],
    ["2028", "../2028", "widened"],
    ["../2027", "../2026", "pulled-in"],
    ["../2027", "2026", "refined"],
    ["2026/2028", "2027", "refined"],
    ["2027", "2027-01/2027-06", "refined"],
    ["2027", "2026", "pulled-in"],
    ["2027", "../2026", "pulled-in"],
    ["2026/2027", "2025/2026", "pulled-in"],
    ["2020/2023", "../2025", "slipped"],
    ["2020/2023", "2027/2028", "slipped"],
    ["../2025", "2026", "slipped"],
    ["../2025", "../2026", "slipped"],
    ["2027", "2026/2028", "widened"],
    ["2027", "2027/2028", "slipped"],
    ["2026", "2033/..", "slipped"],
    ["2024/2025", "2025/..", "slipped"],
    ["2025", "2025/..", "widened"],
    ["2025", "2024/..", "widened"],
    ["../2025", "2025-12-31/..", "widened"],
    ["../2025", "2026/..", "slipped"],
    ["2028/..", "2027", "pulled-in"],
    ["2028/..", "../2028", "refined"],
    ["2028/..", "2030", "refined"],
    ["2028/..", "2030/..", "slipped"],
    ["2028/..", "2027/..", "pulled-in"],
  ])("%s to %s is %s", (old, next, move) => {
    expect(compareTargets(readDate(old), readDate(next))).toBe(move);
  });
});
