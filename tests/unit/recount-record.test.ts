import { describe, expect, test } from "vitest";
import { countRecord, listParts, listWordGivers } from "@/tests/support/recount-record";
import { recount } from "./recount-fixture";

/* Whose word the recount takes, and the records it counts. */

describe("companies", () => {
  const companies = [
    { id: "group" },
    { id: "maker", partOf: "group" },
    { id: "lab", partOf: "maker" },
    { id: "sister", partOf: "group" },
    { id: "venture" },
    { id: "partner", partOf: null },
  ];

  test("the parties are the milestone's companies and the partnerships' members, with parts and wholes", () => {
    const parties = listWordGivers(
      { id: "m", companies: [{ company: "maker", part: "involved" }], partnerships: ["p"] },
      [
        { id: "p", parties: [{ company: "partner" }], formed: "venture" },
        { id: "other", parties: [{ company: "sister" }] },
      ],
      companies,
    );
    expect([...parties].sort()).toEqual(["group", "lab", "maker", "partner", "venture"]);
    expect(listParts("group", companies)).toEqual(["group", "maker", "lab", "sister"]);
  });

  test("the record counts each dated milestone in one part", () => {
    const late = recount("2026-01-01", ["target", "2024", "2022"], ["achieved", "2025-02", "2025-03"]);
    const waiting = recount("2026-01-01", ["target", "2023", "2022"], ["target", "2024", "2023"]);
    const undated = recount("2026-01-01", ["target", null, "2022"]);
    expect(countRecord([late, waiting, undated])).toEqual({
      dated: 2,
      ahead: 0,
      onTime: 0,
      late: 1,
      unclear: 0,
      putOff: 0,
      withdrawn: 0,
      missed: 0,
      noReport: 1,
      slipped: 1,
      largestShiftDays: 366,
      longestOverdueDays: 366,
    });
  });
});
