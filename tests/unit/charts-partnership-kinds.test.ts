import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import { getTechnologyGroup, TECHNOLOGIES, TECHNOLOGY_GROUPS } from "@/lib/domain/technologies";
import type { PartnershipTally } from "@/lib/schema/pages/charts";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { getColumnFill } from "@/lib/view-models/charts/bar-parts";
import { buildPartnershipsByTechnology } from "@/lib/view-models/charts/partnerships-by-technology";
import type { ChartView } from "@/lib/view-models/charts/series";

const kinds = fc.subarray(listIds(PARTNERSHIP_KINDS), { minLength: 1, maxLength: 3 });
const technologies = fc.subarray(listIds(TECHNOLOGIES), { minLength: 1, maxLength: 3 });
const tallies: fc.Arbitrary<PartnershipTally[]> = fc.array(
  fc.record({ kinds, technologies, count: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 15 },
);
const viewOf = (over: Partial<ChartView["filter"]>): ChartView => ({
  filter: { ...NO_FILTER, ...over },
  asOf: null,
  day: "2026-05-01",
});
const any = (own: readonly string[], params: readonly string[]) =>
  params.length === 0 || params.some((id) => own.includes(id));

function listed(href: string, all: readonly PartnershipTally[]): number {
  const query = new URL(href, "http://x").searchParams;
  return all
    .filter(
      (one) => any(one.kinds, query.getAll("kind")) && any(one.technologies, query.getAll("technology")),
    )
    .reduce((sum, { count }) => sum + count, 0);
}

describe("partnerships by kind and technology", () => {
  test("every number holds exactly the list it opens, also under a filter of kinds and technologies", () => {
    const params = fc.record({
      kind: fc.subarray(listIds(PARTNERSHIP_KINDS), { maxLength: 3 }),
      technology: fc.subarray(listIds(TECHNOLOGIES), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(tallies, params, (all, filter) => {
        const kept = all.filter(
          (one) => any(one.kinds, filter.kind) && any(one.technologies, filter.technology),
        );
        for (const row of buildPartnershipsByTechnology(kept, viewOf(filter)).rows) {
          expect(row.total).toBe(listed(row.href, all));
          for (const segment of row.segments) expect(segment.count).toBe(listed(segment.href, all));
        }
      }),
    );
  });

  test("the number behind the longest bar ends within its column, also on the narrowest phone", () => {
    // A window of 320 pixels less its margins and the names of the rows; a digit is no wider than 7.6.
    const plot = 0.7 * 288;
    for (const most of [9, 26, 99]) {
      const column = plot / TECHNOLOGY_GROUPS.length;
      const end = getColumnFill(most, TECHNOLOGY_GROUPS.length) * column + 6 + 7.6 * String(most).length;
      expect(end).toBeLessThanOrEqual(column + 0.1);
    }
  });

  test("every technology is in exactly one group", () => {
    const grouped = TECHNOLOGY_GROUPS.flatMap((group): string[] => [...group.technologies]);
    expect([...grouped].sort()).toEqual([...listIds(TECHNOLOGIES)].sort());
    for (const { id, technologies } of TECHNOLOGY_GROUPS)
      for (const each of technologies) expect(getTechnologyGroup([each])).toBe(id);
  });

  test("a partnership of two technologies of one group counts once in it, of two groups once in each", () => {
    const tally: PartnershipTally = {
      kinds: ["supply"],
      technologies: ["lithium-ion", "lithium-metal", "all-solid-state"],
      count: 1,
    };
    const { rows, records: partnerships } = buildPartnershipsByTechnology([tally], viewOf({}));
    expect(rows[0]?.segments.map(({ key, count }) => [key, count])).toEqual([
      ["all-solid-state", 1],
      ["other", 1],
    ]);
    expect(rows[0]?.total).toBe(1);
    expect(partnerships).toBe(1);
  });
});
