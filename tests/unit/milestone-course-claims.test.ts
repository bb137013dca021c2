import { describe, expect, test } from "vitest";
import { getCourseClaims } from "@/lib/view-models/milestone/input";
import { buildClaimStrip } from "@/lib/view-models/milestone/strip";
import { milestoneInput } from "./milestone-fixture";
import { AS_OF, type Saying } from "./timeline-fixture";

const PROMISES: readonly Saying[] = [
  ["target", "2020/2023", "2017-07", "aster"],
  ["target", "2024", "2018-03", "forecaster"],
  ["target", "../2025", "2021-09-07", "aster"],
  ["target", null, "2022", "aster"],
  ["target", "2027/2028", "2023-10-12", "aster"],
  ["target", "2027", "2024-10-12", "aster"],
];

describe("the claims of a milestone's course", () => {
  const course = getCourseClaims(milestoneInput(PROMISES));

  test("are the parties' alone, once a party gave a date", () => {
    expect(course.history.map(({ saidBy }) => saidBy)).not.toContainEqual(["forecaster"]);
    expect(course.history).toHaveLength(5);
  });

  test("name the one whose word stands", () => {
    expect(course.standing?.date?.edtf).toBe("2027");
  });

  test("have the withdrawal stand, and an achievement before anything else", () => {
    const standing = (...more: Saying[]) =>
      getCourseClaims(milestoneInput([...PROMISES, ...more])).standing?.says;
    expect(standing(["withdrawn", null, "2025", "aster"])).toBe("withdrawn");
    expect(standing(["withdrawn", null, "2025", "aster"], ["achieved", "2026", "2026-02"])).toBe("achieved");
  });

  test("name those that stand last side by side and cannot all be right", () => {
    const side: Saying[] = [
      ["target", "2027", "2024-10-12", "aster"],
      ["target", "2029", "2024-10-12", "aster"],
    ];
    expect(getCourseClaims(milestoneInput(side)).conflict.map(({ date }) => date?.edtf)).toEqual([
      "2027",
      "2029",
    ]);
    expect(course.conflict).toEqual([]);
  });

  test("are none where only figures speak of a milestone", () => {
    expect(getCourseClaims(milestoneInput([]))).toEqual({ history: [], standing: null, conflict: [] });
  });
});

describe("the strip of dated claims", () => {
  const { claims } = milestoneInput(PROMISES);
  const strip = buildClaimStrip(claims, claims[5]?.id ?? null, AS_OF);

  test("has a row for each dated claim, in their order, and one that stands", () => {
    expect(strip?.rows.map(({ words }) => words)).toEqual([
      "target 2020–23",
      "target 2024",
      "target by 2025",
      "target 2027–28",
      "target 2027",
    ]);
    expect(strip?.rows.filter(({ stands }) => stands).map(({ words }) => words)).toEqual(["target 2027"]);
  });

  test("puts all rows on one axis that holds the words and what they speak of", () => {
    expect(strip?.axis).toMatchObject({ first: 2017, last: 2028 });
    for (const { span, saidAt } of strip?.rows ?? []) {
      for (const place of [span.from, span.to, span.at, saidAt]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
  });

  test("is not drawn where no claim has a date", () => {
    expect(
      buildClaimStrip(milestoneInput([["target", null, "2023", "aster"]]).claims, null, AS_OF),
    ).toBeNull();
  });
});
