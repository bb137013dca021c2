import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readYearRange, type YearRange } from "@/lib/domain/years";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import {
  buildPromisesByFirstDeadline,
  describePromisesByFirstDeadline,
} from "@/lib/view-models/charts/promises-by-first-deadline";
import { type ChartView, countAllOf } from "@/lib/view-models/charts/series";
import { MOST_YEARS } from "@/lib/view-models/charts/year-rows";
import { isInYears, makeTally, someRange, someTallies } from "./tally-fixture";

const asking = (firstDeadline: YearRange | null): ChartView => ({
  filter: { ...NO_FILTER, firstDeadline },
  asOf: null,
  day: "2026-05-01",
});
const VIEW = asking(null);

/** The promises that the list at an address holds. */
function listed(href: string, all: readonly MilestoneTally[]): MilestoneTally[] {
  const query = new URL(href, "http://x").searchParams;
  const range = readYearRange(query.get("firstDeadline") ?? "");
  if (!range) throw new Error(`no first deadline in ${href}`);
  const outcomes = query.getAll("outcome");
  return all
    .filter(({ outcome }) => outcomes.length === 0 || (outcome !== null && outcomes.includes(outcome)))
    .filter(({ firstDeadline }) => isInYears(firstDeadline, range));
}

describe("promises by the year of their first deadline", () => {
  test("every dated promise stands in one bar, so that the bars add up to all of them", () => {
    fc.assert(
      fc.property(someTallies, (tallies) => {
        const { rows, dated, records: milestones } = buildPromisesByFirstDeadline(tallies, VIEW);
        const promises = tallies.filter(({ firstDeadline }) => firstDeadline !== null);
        expect([dated, milestones]).toEqual([countAllOf(promises), countAllOf(tallies)]);
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(dated);
        for (const tally of promises)
          expect(rows.filter(({ href }) => listed(href, [tally]).length > 0)).toHaveLength(1);
      }),
    );
  });

  test("every bar and every segment holds exactly the list it opens, whatever years are asked for", () => {
    fc.assert(
      fc.property(someTallies, someRange, (all, range) => {
        const kept = all.filter(({ firstDeadline }) => isInYears(firstDeadline, range));
        for (const row of buildPromisesByFirstDeadline(kept, asking(range)).rows) {
          expect(row.total).toBe(countAllOf(listed(row.href, all)));
          for (const segment of row.segments)
            expect(segment.count).toBe(countAllOf(listed(segment.href, all)));
          expect(countAllOf(row.segments)).toBe(row.total);
        }
      }),
    );
  });

  test("years are without a gap and never more than can be told apart", () => {
    fc.assert(
      fc.property(someTallies, (all) => {
        const shown = buildPromisesByFirstDeadline(all, VIEW).rows.filter(({ place }) => place === "year");
        expect(shown.length).toBeLessThanOrEqual(MOST_YEARS);
        shown.forEach((row, index) => {
          expect(Number(row.label)).toBe(Number(shown[0]?.label) + index);
        });
      }),
    );
  });

  const FAR = ["1911-12-31", "2026-12-31", "2100-12-31"].map((firstDeadline) =>
    makeTally({ firstDeadline, outcome: "ahead" }),
  );

  test("more than sixty years stand in one bar at each end, which keeps to the years asked for", () => {
    const ends = (range: YearRange | null) =>
      buildPromisesByFirstDeadline(FAR, asking(range))
        .rows.filter(({ place }) => place !== "year")
        .map(({ label, href }) => [label, href.replace(/&outcome=[a-z-]+/g, "")]);
    expect(ends(null)).toEqual([
      ["Before 1996", "/milestones?firstDeadline=..1995"],
      ["After 2055", "/milestones?firstDeadline=2056.."],
    ]);
    expect(ends({ from: 1900, to: null })).toEqual([
      ["Before 1996", "/milestones?firstDeadline=1900..1995"],
      ["After 2055", "/milestones?firstDeadline=2056.."],
    ]);
  });
});

describe("the words of the chart of promises", () => {
  const wordsOf = (tallies: readonly MilestoneTally[]) =>
    describePromisesByFirstDeadline(buildPromisesByFirstDeadline(tallies, VIEW));

  test("says what became of them, in numbers that add up, and how many are not counted", () => {
    const { finding, note } = wordsOf([
      makeTally({ firstDeadline: "2027-12-31", outcome: "ahead", count: 3 }),
      makeTally({ firstDeadline: "2021-12-31", outcome: "late" }),
      makeTally({ firstDeadline: "2022-12-31", outcome: "no-report", count: 2 }),
      makeTally({ status: "undated" }),
    ]);
    expect(finding).toBe("3 of 6 first deadlines fall in 2027, more than in any other year");
    expect(note).toContain(
      "Of 6 dated promises, 3 lie ahead, 1 was kept late and 2 have passed without a report.",
    );
    expect(note).toContain("1 milestone never had a deadline and is not counted.");
  });

  test("adds up for any tallies", () => {
    fc.assert(
      fc.property(someTallies, (tallies) => {
        const [sentence] = wordsOf(tallies).note.split(".");
        const [dated = 0, ...parts] = [...(sentence ?? "").matchAll(/[\d,]*\d/g)].map(([text]) =>
          Number(text.replaceAll(",", "")),
        );
        expect(parts.reduce((sum, each) => sum + each, 0)).toBe(dated);
      }),
    );
  });

  test("says so where there is none", () => {
    expect(wordsOf([makeTally({ status: "undated" })]).finding).toBe("No dated promises to count");
  });
});
