import { describe, expect, test } from "vitest";
import type { CalendarPage } from "@/lib/schema/calendar-data";
import type { Milestone } from "@/lib/schema/shapes";
import { calendarEntry } from "@/lib/view-models/calendar/calendar-entry";
import { CAR, calendarPage } from "./calendar-fixture";
import { date } from "./timeline-fixture";

const entry = (given: Partial<Milestone>, more: Partial<CalendarPage> = {}) =>
  calendarEntry({ ...CAR, ...given }, calendarPage([], more));

describe("an entry of the calendar", () => {
  test.each([
    ["2027/2028", "2027-01-01", "2029-01-01", "target 2027–28"],
    ["2025-03-04", "2025-03-04", "2025-03-05", "target 4 March 2025"],
    ["2024-02", "2024-02-01", "2024-03-01", "target February 2024"],
    ["2028~", "2028-01-01", "2029-01-01", "target about 2028"],
    ["../2025", "2025-12-31", "2026-01-01", "target by 2025"],
    ["2027/..", "2027-01-01", "2027-01-02", "target 2027 or later"],
  ])("covers the window of %s, from %s until before %s", (edtf, first, end, words) => {
    expect(entry({ current: date(edtf) })).toMatchObject({
      first,
      end,
      title: `Aster sells its first car: ${words}`,
    });
  });

  test.each(["open", "due", "unreported"] as const)(
    "is a target while nobody says what happened, and reads the same before and after its date: %s",
    (status) => expect(entry({ status })).toEqual({ ...entry({ status: "open" }), status: "tentative" }),
  );

  test("stands where it happened once it has", () => {
    expect(entry({ status: "achieved", achieved: date("2026-05") })).toMatchObject({
      first: "2026-05-01",
      end: "2026-06-01",
      status: "confirmed",
      title: "Aster sells its first car: achieved, May 2026",
    });
  });

  test("stays where it was promised where nobody says when it happened", () => {
    expect(entry({ status: "achieved" })).toMatchObject({
      first: "2027-01-01",
      status: "confirmed",
      title: "Aster sells its first car: achieved, date not given (target 2027–28)",
    });
  });

  test("is cancelled where it was withdrawn, on the target that was taken away", () => {
    const withdrawn = new Map([["car", date("2027/2028")]]);
    expect(entry({ status: "withdrawn", current: null }, { withdrawn })).toMatchObject({
      first: "2027-01-01",
      end: "2029-01-01",
      status: "cancelled",
      title: "Aster sells its first car: withdrawn (target was 2027–28)",
    });
  });

  test("is not there without a date", () => {
    expect(entry({ current: null, status: "undated" })).toBeNull();
    expect(entry({ current: null, status: "withdrawn" })).toBeNull();
  });

  test("tells of the parties, the first target and how much was said", () => {
    expect(entry({})?.text).toBe(
      [
        "Target 2027–28.",
        "First target: 2020–23, later by 3 to 9 years.",
        "Aster (responsible).",
        "5 claims, the last of 12 October 2023.",
      ].join("\n"),
    );
  });
});
