import { describe, expect, test } from "vitest";
import { buildCalendarEntry } from "@/lib/view-models/calendar-entry";
import { CAR_SAYINGS, pageOf } from "./calendar-fixture";
import { AS_OF, type Saying } from "./timeline-fixture";

const PROMISE: Saying = ["target", "2027/2028", "2023-10-12", "aster"];

function entry(sayings: readonly Saying[], asOf = AS_OF) {
  const page = pageOf("car", sayings, asOf);
  const [milestone] = page.data;
  return milestone && buildCalendarEntry(milestone, page);
}

describe("an entry of the calendar", () => {
  test.each([
    ["2027/2028", "2027-01-01", "2029-01-01", "target 2027–28"],
    ["2025-03-04", "2025-03-04", "2025-03-05", "target 4 March 2025"],
    ["2024-02", "2024-02-01", "2024-03-01", "target February 2024"],
    ["2028~", "2028-01-01", "2029-01-01", "target about 2028"],
    ["../2025", "2025-12-31", "2026-01-01", "target by 2025"],
    ["2027/..", "2027-01-01", "2027-01-02", "target 2027 or later"],
  ])("covers the window of %s, from %s until before %s", (edtf, first, end, words) => {
    expect(entry([["target", edtf, "2023-10-12", "aster"]])).toMatchObject({
      first,
      end,
      title: `Aster sells its first car · ${words}`,
    });
  });

  test("is a target while nobody says what happened, and reads the same before, in and after its window", () => {
    const ahead = entry([PROMISE], "2024-01-01");
    expect(ahead?.status).toBe("tentative");
    expect(entry([PROMISE], "2027-06-01")).toEqual(ahead);
    expect(entry([PROMISE], "2029-01-01")).toEqual(ahead);
  });

  test("stands where it happened once it has", () => {
    expect(entry([PROMISE, ["achieved", "2026-05", "2026-06-01"]])).toMatchObject({
      first: "2026-05-01",
      end: "2026-06-01",
      status: "confirmed",
      title: "Aster sells its first car · achieved, May 2026",
    });
  });

  test("stands on the day by which it had happened where nobody says when it did", () => {
    expect(entry([PROMISE, ["achieved", null, "2026-06-01"]])).toMatchObject({
      first: "2026-06-01",
      end: "2026-06-02",
      status: "confirmed",
      title: "Aster sells its first car · achieved by 1 June 2026, day not stated",
    });
  });

  test("is cancelled where it was withdrawn, on the target that was taken away", () => {
    expect(entry([PROMISE, ["withdrawn", "2026-03", "2026-06-01", "aster"]])).toMatchObject({
      first: "2027-01-01",
      end: "2029-01-01",
      status: "cancelled",
      title: "Aster sells its first car · withdrawn (target was 2027–28)",
    });
  });

  test("is not there without a date, nor on the date of a withdrawal", () => {
    expect(entry([["target", null, "2023-10-12", "aster"]])).toBeNull();
    expect(entry([["withdrawn", "2026-03", "2026-06-01", "aster"]])).toBeNull();
  });

  test("tells of the first target, of how far its deadline moved, of the parties and of how much was said", () => {
    expect(entry(CAR_SAYINGS)?.text).toBe(
      [
        "Target 2027–28.",
        "First target: 2020–23; deadline five years later: end of 2023 → end of 2028; slipped twice.",
        "Aster (responsible).",
        "5 claims, the last of 12 October 2023.",
      ].join("\n"),
    );
  });

  test("tells how late a promise was kept", () => {
    expect(
      entry([
        ["target", "2024", "2020", "aster"],
        ["achieved", "2026-02", "2026-03"],
      ])?.text,
    ).toContain("First target: 2024; 14 months after its first deadline.");
  });
});
