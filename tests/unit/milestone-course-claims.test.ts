import { describe, expect, test } from "vitest";
import { getCourseClaims } from "@/lib/view-models/milestone/input";
import { milestoneInput } from "./milestone-fixture";
import type { Saying } from "./timeline-fixture";

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
