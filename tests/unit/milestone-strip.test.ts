import { describe, expect, test } from "vitest";
import { rowsOf, stripOf } from "./milestone-strip-fixture";
import type { Saying } from "./timeline-fixture";

/** A car promised for the early 2020s, put off twice, and said again and again. */
const PROMISES: readonly Saying[] = [
  ["target", "2020/2023", "2017-07", "aster"],
  ["target", "../2025", "2021-09-07", "aster"],
  ["target", "2027/2028", "2023-06-13", "aster"],
  ["target", "2027/..", "2023-06-20", "aster"],
  ["target", "2027/2028", "2023-10-12", "aster"],
  ["target", "2027/2028", "2025-10-08", "aster"],
];

describe("the figure of the dates that were given", () => {
  const rows = rowsOf(PROMISES);

  test("has a row for each date, in the order it was first given, and one that stands", () => {
    expect(rows.map(({ words }) => words)).toEqual([
      "Target 2020–23",
      "Target by 2025",
      "Target 2027–28",
      "Target 2027 or later",
    ]);
    expect(rows.filter(({ stands }) => stands).map(({ words }) => words)).toEqual(["Target 2027–28"]);
  });

  test("tells who gave a date first and when, and how often it was repeated", () => {
    expect(rows.map(({ told }) => told)).toEqual([
      "Aster, July 2017",
      "Aster, 7 September 2021",
      "Aster, 13 June 2023; repeated twice, last 8 October 2025",
      "Aster, 20 June 2023",
    ]);
    expect(rows.map(({ saidAt }) => saidAt.length)).toEqual([1, 1, 3, 1]);
  });

  test("a repeat of the same day is told as one", () => {
    const twice: Saying = ["target", "2027", "2023-10-12", "aster"];
    expect(rowsOf([twice, twice]).map(({ told }) => told)).toEqual([
      "Aster, 12 October 2023; repeated that day",
    ]);
    expect(rowsOf([twice, twice, twice]).map(({ told }) => told)).toEqual([
      "Aster, 12 October 2023; repeated twice that day",
    ]);
  });

  test("names through whose hands a word came", () => {
    const details = [{ via: "The Wire" }, { saidBy: [] }];
    const [wire, paper] = rowsOf(PROMISES.slice(0, 2), details);
    expect(wire?.told).toBe("Aster via The Wire, July 2017");
    expect(paper?.told).toBe("The Daily Cell, 7 September 2021");
    expect(paper?.change).toBe("third-hand");
  });

  test("shows each move where the target stood before", () => {
    expect(rows.map(({ change }) => change)).toEqual([
      null,
      "slipped, two years later",
      "slipped, three years later",
      "widened",
    ]);
    expect(rows.map(({ movedFrom }) => movedFrom.length)).toEqual([0, 1, 1, 0]);
    expect(rows[1]?.movedFrom).toEqual([rows[0]?.span.at]);
  });

  test("shows a move back to an earlier date on its row", () => {
    const back: readonly Saying[] = [
      ["target", "2026", "2020", "aster"],
      ["target", "2028", "2022", "aster"],
      ["target", "2026", "2024", "aster"],
    ];
    const [first, second] = rowsOf(back);
    expect(first?.change).toBe("pulled in, two years earlier, 2024");
    expect([first?.movedFrom.length, second?.movedFrom.length]).toEqual([1, 1]);
  });

  test("a delay to a date is a target; what happened and what had not are rows of their own", () => {
    const all: readonly Saying[] = [
      ["target", "2024", "2020", "aster"],
      ["delayed", "2025", "2022", "aster"],
      ["target", "2025", "2023", "aster"],
      ["not-yet", "2024", "2024", "aster"],
      ["achieved", "2025", "2025", "aster"],
    ];
    expect(rowsOf(all).map(({ words }) => words)).toEqual([
      "Target 2024",
      "Target 2025",
      "Not yet by 2024",
      "Achieved 2025",
    ]);
  });

  test("puts all rows on one axis that holds the words and what they speak of", () => {
    expect(stripOf(PROMISES)?.axis).toMatchObject({ first: 2017, last: 2028 });
    for (const { span, saidAt, movedFrom } of rows) {
      for (const place of [span.from, span.to, span.at, ...saidAt, ...movedFrom]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
  });

  test("is not drawn where no claim has a date", () => {
    expect(stripOf([["target", null, "2023", "aster"]])).toBeNull();
  });
});
