import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bounds } from "@/lib/domain/edtf-date";
import { edtf } from "@/lib/domain/edtf-date";
import { idsOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { standsInYears } from "@/lib/domain/overlap";
import { readYearRange } from "@/lib/domain/year-range";
import { NO_FILTER } from "@/lib/schema/parameters";
import type { ChartView, MilestoneTally } from "@/lib/view-models/charts/inputs";
import { milestoneYears } from "@/lib/view-models/charts/milestone-years";
import { countOf } from "@/lib/view-models/charts/series";
import { MOST_YEARS } from "@/lib/view-models/charts/shown-years";

const VIEW: ChartView = { filter: NO_FILTER, asOf: null, day: "2026-05-01" };
const tally = (over: Partial<MilestoneTally>): MilestoneTally => ({
  status: "open",
  current: null,
  achieved: null,
  baseline: null,
  count: 1,
  ...over,
});

const year = fc.integer({ min: 1, max: 9998 });
const years = fc.oneof(
  { arbitrary: fc.integer({ min: 2010, max: 2045 }), weight: 8 },
  { arbitrary: year, weight: 1 },
);
const pad = (value: number) => String(value).padStart(4, "0");
const bounds: fc.Arbitrary<Bounds> = fc.oneof(
  fc.tuple(years, years).map(([a, b]) => ({
    earliest: `${pad(Math.min(a, b))}-02-01`,
    latest: `${pad(Math.max(a, b))}-11-30`,
  })),
  years.map((a) => ({ earliest: `${pad(a)}-01-01`, latest: null })),
  years.map((a) => ({ earliest: null, latest: `${pad(a)}-12-31` })),
);
const date = fc.option(bounds, { nil: null });
const tallies = fc.array(
  fc.record({
    status: fc.constantFrom(...idsOf(MILESTONE_STATUSES)),
    current: date,
    achieved: date,
    baseline: date,
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 12 },
);
const asked = fc.option(
  fc
    .tuple(fc.option(years, { nil: null }), fc.option(years, { nil: null }))
    .map(([a, b]) =>
      a !== null && b !== null ? { from: Math.min(a, b), to: Math.max(a, b) } : { from: a, to: b },
    )
    .filter(({ from, to }) => from !== null || to !== null),
  { nil: null },
);

/** How many milestones the list at an address holds, by the words of the filter rule. */
function listed(href: string, all: readonly MilestoneTally[]): number {
  const query = new URL(href, "http://x").searchParams;
  const range = readYearRange(query.get("year") ?? "");
  if (!range) throw new Error(`no years in ${href}`);
  const statuses = query.getAll("status");
  return all
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .filter(({ current, achieved, baseline }) =>
      current === null && achieved === null
        ? standsInYears(baseline, range)
        : standsInYears(current, range) || standsInYears(achieved, range),
    )
    .reduce((sum, { count }) => sum + count, 0);
}

/** What a view under a filter of years is handed: only the milestones that stand in them. */
function within(all: readonly MilestoneTally[], range: ChartView["filter"]["year"]): MilestoneTally[] {
  if (!range) return [...all];
  return all.filter((one) => {
    const { current, achieved, baseline } = one;
    const dates = current || achieved ? [current, achieved] : [baseline];
    return dates.some((standing) => standsInYears(standing, range));
  });
}

describe("milestones per year", () => {
  test("every bar and every segment holds exactly the list it opens, whatever years are asked for", () => {
    fc.assert(
      fc.property(tallies, asked, (all, range) => {
        const view = { ...VIEW, filter: { ...NO_FILTER, year: range } };
        for (const row of milestoneYears(within(all, range), view).rows) {
          expect(row.total).toBe(listed(row.href, all));
          for (const segment of row.segments) expect(segment.count).toBe(listed(segment.href, all));
        }
      }),
    );
  });

  test("a segment counts the milestones that stand in its year, and none is left out", () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom(...idsOf(MILESTONE_STATUSES)), (all, status) => {
        const { rows } = milestoneYears(all, VIEW);
        for (const row of rows.filter(({ place }) => place === "year")) {
          const range = { from: Number(row.label), to: Number(row.label) };
          const standing = within(all, range).filter((one) => one.status === status);
          expect(countOf(row, status)).toBe(standing.reduce((sum, { count }) => sum + count, 0));
        }
      }),
    );
  });

  test("every milestone with a date stands in some bar, and those without are told", () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const alone = all.map((one) => ({ one, series: milestoneYears([one], VIEW) }));
        for (const { one, series } of alone) {
          const stands = series.rows.some((row) => row.total === one.count);
          expect(stands ? 0 : one.count).toBe(series.undated);
        }
      }),
    );
  });

  test("years are without a gap and never more than can be told apart", () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const shown = milestoneYears(all, VIEW).rows.filter(({ place }) => place === "year");
        expect(shown.length).toBeLessThanOrEqual(MOST_YEARS);
        shown.forEach((row, index) => {
          expect(Number(row.label)).toBe(Number(shown[0]?.label) + index);
        });
      }),
    );
  });

  test("a date without an end counts in every year shown from its first, and in the bar of its own", () => {
    const { rows } = milestoneYears(
      [tally({ current: edtf("2028/..") }), tally({ current: edtf("2030") })],
      VIEW,
    );
    expect(rows.map(({ label, total }) => [label, total])).toEqual([
      ["2028", 1],
      ["2029", 1],
      ["2030", 2],
      ["No end given", 1],
    ]);
    expect(rows.at(-1)?.href).toBe("/milestones?year=2031..");
  });

  test("a date without a beginning stands in the year of its end", () => {
    const { rows } = milestoneYears([tally({ current: edtf("../2025") })], VIEW);
    expect(rows.map(({ label }) => label)).toEqual(["2025"]);
  });

  test("the baseline stands where there is neither a target nor an achievement", () => {
    const { rows } = milestoneYears(
      [
        tally({ status: "withdrawn", baseline: edtf("2024") }),
        tally({ current: edtf("2026"), baseline: edtf("2024") }),
      ],
      VIEW,
    );
    expect(rows.map(({ label, total }) => [label, total])).toEqual([
      ["2024", 1],
      ["2025", 0],
      ["2026", 1],
    ]);
  });

  test("an achieved milestone stands in the years of its target and of its achievement", () => {
    const { rows } = milestoneYears(
      [tally({ status: "achieved", current: edtf("2024"), achieved: edtf("2026-03") })],
      VIEW,
    );
    expect(rows.map(({ total }) => total)).toEqual([1, 0, 1]);
  });

  test("the filter and the day of the view go with every address", () => {
    const filter = { ...NO_FILTER, company: ["toyota"], scope: "all" as const };
    const { rows } = milestoneYears([tally({ current: edtf("2027") })], {
      ...VIEW,
      filter,
      asOf: "2024-01-31",
    });
    expect(rows[0]?.segments[0]?.href).toBe(
      "/milestones?company=toyota&year=2027&status=open&scope=all&asOf=2024-01-31",
    );
  });

  test("years too far from the present stand in one bar at each end, which says so", () => {
    const far = ["1911", "2026", "2100", "2030/.."].map((said) => tally({ current: edtf(said) }));
    const { rows } = milestoneYears(far, VIEW);
    const ends = rows.filter(({ place }) => place !== "year");
    expect(ends.map(({ label, total, href }) => [label, total, href])).toEqual([
      ["Before 1996", 1, "/milestones?year=..1995"],
      ["After 2055, or no end given", 2, "/milestones?year=2056.."],
    ]);
  });

  test("without any date there is no bar", () => {
    expect(milestoneYears([tally({ status: "undated", count: 3 })], VIEW)).toMatchObject({
      rows: [],
      undated: 3,
    });
  });
});
