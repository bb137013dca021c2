import { describe, expect, test } from "vitest";
import { recount, type Words } from "./recount-fixture";

/* The recount itself, against cases that were worked out by hand from the domain's rules. */

describe("history", () => {
  test("2026, then 2033 or later: slipped, at least six years", () => {
    const found = recount(
      "2025-06-01",
      ["target", "2026", "2020-01-01"],
      ["target", "2033/..", "2024-01-01"],
    );
    expect(found).toMatchObject({
      slips: 1,
      deadline: { first: "2026-12-31", current: null, shiftDays: 2193, atLeast: true },
      stands: "2033-01-01",
      status: "open",
      part: "put-off",
      slip: { minDays: 2193, maxDays: null },
    });
  });

  test("2020–23, then by 2025, then 2027–28: slipped twice, end of 2023 to end of 2028", () => {
    const found = recount(
      "2026-11-28",
      ["target", "2020/2023", "2017-01-01"],
      ["target", "../2025", "2020-12-10"],
      ["target", "2027/2028", "2023-10-12"],
    );
    expect(found).toMatchObject({
      slips: 2,
      pullIns: 0,
      deadline: { first: "2023-12-31", current: "2028-12-31", shiftDays: 1827, atLeast: false },
      slip: { minDays: 1097, maxDays: 3287 },
      part: "put-off",
    });
  });

  test("2024–25, then 2025 or later: no deadline any more, and no number of days", () => {
    const found = recount("2024-06-01", ["target", "2024/2025", "2020"], ["target", "2025/..", "2023"]);
    expect(found).toMatchObject({ slips: 1, deadline: { shiftDays: 0, atLeast: true }, part: "ahead" });
  });

  test("by 2027, then by 2026: pulled in by a year", () => {
    const found = recount("2025-01-01", ["target", "../2027", "2023"], ["target", "../2026", "2024"]);
    expect(found).toMatchObject({ pullIns: 1, slips: 0, deadline: { shiftDays: -365 }, status: "open" });
    expect(found.slip).toBeNull();
  });

  test("2027, then in 2027 or 2026–28: no move, so no shift", () => {
    const found = recount("2027-01-01", ["target", "2027", "2023"], ["target", "2026/2028", "2024"]);
    expect(found).toMatchObject({ slips: 0, deadline: { current: "2028-12-31", shiftDays: 0 } });
  });

  test("a target without a date repeats the one before; without one before it does nothing", () => {
    const found = recount(
      "2025-01-01",
      ["target", null, "2022"],
      ["target", "2027", "2023"],
      ["target", null, "2024"],
    );
    expect(found.history.map(({ revision }) => revision)).toEqual([null, "promised", "reaffirmed"]);
    expect(found).toMatchObject({ baseline: "2027", current: "2027" });
  });

  test("an undated delay takes the target away; a later date reopens it and counts as a slip", () => {
    const early: Words[] = [
      ["target", "2024", "2022"],
      ["delayed", null, "2023"],
    ];
    expect(recount("2024-06-01", ...early)).toMatchObject({
      current: null,
      status: "undated",
      stands: null,
      part: "put-off",
      undatedDelays: 1,
      slips: 0,
      deadline: { first: "2024-12-31", current: null, shiftDays: null, atLeast: false },
    });
    const found = recount("2024-06-01", ...early, ["target", "2026", "2024-02"]);
    expect(found).toMatchObject({ current: "2026", slips: 1, undatedDelays: 1, part: "put-off" });
    expect(found.history.at(-1)).toMatchObject({ revision: "reopened", countsAs: "slipped" });
  });

  test("the first target is promised, also after an undated delay", () => {
    const found = recount("2024-06-01", ["delayed", null, "2022"], ["target", "2026", "2023"]);
    expect(found.history.map(({ revision }) => revision)).toEqual(["put-off", "promised"]);
    expect(found).toMatchObject({ slips: 0, part: "ahead" });
  });

  test("others make the history until a party has given a date", () => {
    const words: Words[] = [
      ["target", "2025", "2020", "analyst"],
      ["target", "2030", "2021", ""],
      ["target", "2027", "2022"],
      ["delayed", "2035", "2023", "analyst"],
    ];
    expect(recount("2021-12-31", ...words)).toMatchObject({ baseline: "2025", current: "2030", slips: 1 });
    expect(recount("2026-01-01", ...words)).toMatchObject({ baseline: "2027", current: "2027", slips: 0 });
  });
});

describe("outcomes", () => {
  test("a withdrawal stands at the earlier of the last deadline and its own day", () => {
    const target: Words = ["target", "2021", "2017-09-26"];
    expect(recount("2026-01-01", target, ["withdrawn", null, "2019-10-10"])).toMatchObject({
      status: "withdrawn",
      stands: "2019-10-10",
      current: null,
      part: "withdrawn",
    });
    expect(recount("2026-01-01", target, ["withdrawn", "2025-03", "2025-04-01"])).toMatchObject({
      stands: "2021-12-31",
    });
    expect(
      recount("2026-01-01", target, ["withdrawn", null, "2019-10-10"], ["target", "2027", "2020"]),
    ).toMatchObject({ status: "open", stands: "2027-12-31", slips: 1 });
  });

  test("an achieved date ends no later than its claim's said-on", () => {
    const target: Words = ["target", "2024-06", "2022"];
    expect(recount("2026-01-01", target, ["achieved", "2024", "2024-05-10"])).toMatchObject({
      part: "on-time",
      stands: "2024-05-10",
      status: "achieved",
      current: "2024-06",
      achieved: "2024",
    });
    expect(recount("2026-01-01", target, ["achieved", "2024", "2025-05-10"])).toMatchObject({
      part: "unclear",
    });
    expect(recount("2026-01-01", target, ["achieved", "2024-09", "2025-05-10"])).toMatchObject({
      part: "late",
      stands: "2024-09-30",
      deadline: { lateDays: 92 },
      slip: { minDays: 63, maxDays: 121 },
    });
    expect(recount("2026-01-01", target, ["achieved", null, "2024-06-30"])).toMatchObject({
      part: "on-time",
      achieved: null,
      stands: "2024-06-30",
    });
  });

  test("of several achievements the last that gives a date counts, with its own said-on", () => {
    const found = recount(
      "2026-01-01",
      ["achieved", null, "2023-01-10"],
      ["achieved", "2023", "2023-02-10"],
      ["achieved", null, "2023-03-10"],
    );
    expect(found).toMatchObject({ achieved: "2023", stands: "2023-02-10", part: null });
  });

  test("a window that is over has no report, until a source says it had not happened by its end", () => {
    const target: Words = ["target", "2024", "2022"];
    expect(recount("2024-12-31", target)).toMatchObject({ status: "due", part: "ahead" });
    expect(recount("2025-01-10", target)).toMatchObject({
      status: "unreported",
      part: "no-report",
      deadline: { overdueDays: 10, shiftDays: 0 },
    });
    const early: Words = ["not-yet", "2024", "2024-11-01", "analyst"];
    expect(recount("2025-01-10", target, early)).toMatchObject({ status: "unreported" });
    const after: Words = ["not-yet", null, "2025-01-05", "analyst"];
    expect(recount("2025-01-10", target, after)).toMatchObject({
      status: "missed",
      part: "missed",
      stands: "2024-12-31",
      deadline: { overdueDays: null },
    });
  });

  test("a delay told by others surely after the window's end says that it had not happened", () => {
    const target: Words = ["target", "2024", "2022"];
    expect(recount("2026-01-01", target, ["delayed", null, "2025-05", ""])).toMatchObject({
      status: "missed",
      current: "2024",
      undatedDelays: 0,
    });
    expect(recount("2026-01-01", target, ["delayed", "2026", "2024-12/2025-05", ""])).toMatchObject({
      status: "unreported",
    });
  });

  test("without a first deadline there is no part of the record", () => {
    expect(recount("2031-01-01", ["target", "2030/..", "2022"])).toMatchObject({
      part: null,
      status: "due",
      stands: "2030-01-01",
      deadline: { first: null, current: null, shiftDays: 0, atLeast: false },
    });
  });
});
