import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { readYearRange } from "@/lib/domain/years";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import type { DeadlineFilter } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { buildMilestonesPerYear } from "@/lib/view-models/charts/milestones-per-year";
import { type ChartView, countAllOf, getCount } from "@/lib/view-models/charts/series";
import { MOST_YEARS } from "@/lib/view-models/charts/year-rows";
import { isInYears, makeTally, someRange, someTallies } from "./tally-fixture";

const VIEW: ChartView = { filter: NO_FILTER, asOf: null, day: "2026-05-01" };
const asking = (deadline: DeadlineFilter | null): ChartView => ({
  ...VIEW,
  filter: { ...NO_FILTER, deadline },
});

/** Whether a milestone stands where a filter asks for it. */
function isKept({ countedOn, stands }: MilestoneTally, deadline: DeadlineFilter | null): boolean {
  if (deadline === "none") return countedOn === null && stands !== null;
  if (deadline === "undated") return stands === null;
  return isInYears(countedOn, deadline);
}

/** The place that an address asks for. */
function deadlineIn(href: string): DeadlineFilter {
  const text = new URL(href, "http://x").searchParams.get("deadline") ?? "";
  if (text === "none" || text === "undated") return text;
  const range = readYearRange(text);
  if (!range) throw new Error(`no deadline in ${href}`);
  return range;
}

/** The milestones that the list at an address holds. */
function listed(href: string, all: readonly MilestoneTally[]): MilestoneTally[] {
  const statuses = new URL(href, "http://x").searchParams.getAll("status");
  return all
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .filter((tally) => isKept(tally, deadlineIn(href)));
}

const someDeadline: fc.Arbitrary<DeadlineFilter | null> = fc.oneof(
  someRange,
  fc.constantFrom("none" as const, "undated" as const),
);

describe("milestones by the year in which they count", () => {
  test("a bar keeps what other views of the frame are asked", () => {
    const view = { ...VIEW, carried: { role: ["supplier"] } };
    const [row] = buildMilestonesPerYear([makeTally({ countedOn: "2027-01-01" })], view).rows;
    expect(row?.href).toBe("/milestones?role=supplier&deadline=2027");
  });

  test("every milestone stands in one bar, so that the bars add up to all of them", () => {
    fc.assert(
      fc.property(someTallies, (tallies) => {
        const { rows, records: milestones } = buildMilestonesPerYear(tallies, VIEW);
        expect(milestones).toBe(countAllOf(tallies));
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(milestones);
        for (const tally of tallies)
          expect(rows.filter(({ href }) => listed(href, [tally]).length > 0)).toHaveLength(1);
      }),
    );
  });

  test("every bar and every segment holds exactly the list it opens, whatever is asked for", () => {
    fc.assert(
      fc.property(someTallies, someDeadline, (all, deadline) => {
        const kept = all.filter((tally) => isKept(tally, deadline));
        for (const row of buildMilestonesPerYear(kept, asking(deadline)).rows) {
          // The list is one of all milestones: what is not asked for is in none.
          expect(row.total).toBe(countAllOf(listed(row.href, all)));
          for (const segment of row.segments)
            expect(segment.count).toBe(countAllOf(listed(segment.href, all)));
          expect(countAllOf(row.segments)).toBe(row.total);
        }
      }),
    );
  });

  test("a segment counts the milestones of its status in its year, and a year asks for itself alone", () => {
    fc.assert(
      fc.property(someTallies, fc.constantFrom(...listIds(MILESTONE_STATUSES)), (all, status) => {
        for (const row of buildMilestonesPerYear(all, VIEW).rows.filter(({ place }) => place === "year")) {
          const year = { from: Number(row.label), to: Number(row.label) };
          const own = all.filter((tally) => tally.status === status && isInYears(tally.countedOn, year));
          expect(getCount(row, status)).toBe(countAllOf(own));
          expect(deadlineIn(row.href)).toEqual(year);
        }
      }),
    );
  });

  test("years are without a gap and never more than can be told apart", () => {
    fc.assert(
      fc.property(someTallies, (all) => {
        const shown = buildMilestonesPerYear(all, VIEW).rows.filter(({ place }) => place === "year");
        expect(shown.length).toBeLessThanOrEqual(MOST_YEARS);
        shown.forEach((row, index) => {
          expect(Number(row.label)).toBe(Number(shown[0]?.label) + index);
        });
      }),
    );
  });

  test("what has no deadline and what has no date stand in a bar each, behind the years", () => {
    const { rows, records: milestones } = buildMilestonesPerYear(
      [
        makeTally({ countedOn: "2027-12-31" }),
        makeTally({ countedOn: "2029-06-30" }),
        makeTally({ stands: "2028-01-01", count: 3 }),
        makeTally({ status: "undated", count: 4 }),
      ],
      VIEW,
    );
    expect(rows.map(({ id, label, total, href }) => [id, label, total, href])).toEqual([
      ["2027", "2027", 1, "/milestones?deadline=2027"],
      ["2028", "2028", 0, "/milestones?deadline=2028"],
      ["2029", "2029", 1, "/milestones?deadline=2029"],
      ["no-deadline", "No deadline", 3, "/milestones?deadline=none"],
      ["undated", "No date", 4, "/milestones?deadline=undated"],
    ]);
    expect(milestones).toBe(9);
  });

  test("without any year those two bars stand alone, and without any milestone there is none", () => {
    const undated = buildMilestonesPerYear([makeTally({ status: "undated", count: 3 })], VIEW);
    expect(undated.rows.map(({ place, total }) => [place, total])).toEqual([["undated", 3]]);
    expect(buildMilestonesPerYear([], VIEW)).toMatchObject({ rows: [], records: 0 });
  });

  const FAR = ["1911-12-31", "2026-12-31", "2100-12-31"].map((countedOn) => makeTally({ countedOn }));

  test("years too far from the present stand in one bar at each end", () => {
    const ends = buildMilestonesPerYear(FAR, VIEW).rows.filter(({ place }) => place !== "year");
    expect(ends.map(({ label, total, href }) => [label, total, href])).toEqual([
      ["Before 1996", 1, "/milestones?deadline=..1995"],
      ["After 2055", 1, "/milestones?deadline=2056.."],
    ]);
  });

  test("the bars at the ends reach no further than the years asked for", () => {
    const { rows } = buildMilestonesPerYear(FAR, asking({ from: 1900, to: 2150 }));
    expect(rows.filter(({ place }) => place !== "year").map(({ href }) => href)).toEqual([
      "/milestones?deadline=1900..1995",
      "/milestones?deadline=2056..2150",
    ]);
  });

  test("the filter and the day of the view go with every address", () => {
    const filter = { ...NO_FILTER, company: ["toyota"], scope: "all" as const };
    const { rows } = buildMilestonesPerYear([makeTally({ countedOn: "2027-12-31" })], {
      ...VIEW,
      filter,
      asOf: "2024-01-31",
    });
    const query = new URL(rows[0]?.segments[0]?.href ?? "", "http://x").searchParams;
    expect(Object.fromEntries(query)).toEqual({
      company: "toyota",
      deadline: "2027",
      status: "open",
      scope: "all",
      asOf: "2024-01-31",
    });
  });
});
