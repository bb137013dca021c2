import fc from "fast-check";
import { expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { StageTally } from "@/lib/schema/pages/charts";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { buildDeadlinesByStage, describeDeadlinesByStage } from "@/lib/view-models/charts/deadlines-by-stage";

const VIEW = { filter: NO_FILTER, asOf: null, day: "2026-05-01" };
const someTallies: fc.Arbitrary<StageTally[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...listIds(MILESTONE_KINDS)),
    outcome: fc.constantFrom(...listIds(OUTCOMES)),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 20 },
);

function countListed(href: string, all: readonly StageTally[]): number {
  const query = new URL(href, "http://x").searchParams;
  return all
    .filter(
      ({ kind, outcome }) => query.getAll("kind").includes(kind) && query.getAll("outcome").includes(outcome),
    )
    .reduce((sum, { count }) => sum + count, 0);
}

test("every promise stands under its stage, and every number holds exactly the list it opens", () => {
  fc.assert(
    fc.property(someTallies, (all) => {
      const { rows, records } = buildDeadlinesByStage(all, VIEW);
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(records);
      for (const row of rows) {
        expect(row.total).toBe(countListed(row.href, all));
        for (const segment of row.segments) expect(segment.count).toBe(countListed(segment.href, all));
      }
    }),
  );
});

test("the stages stand in the order in which a product passes them", () => {
  fc.assert(
    fc.property(someTallies, (all) => {
      const places = buildDeadlinesByStage(all, VIEW).rows.map(({ id }) =>
        MILESTONE_KINDS.findIndex((kind) => kind.id === id),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});

test("its sentence names the stage of most deadlines, and says where there is none", () => {
  const tallies: StageTally[] = [
    { kind: "a-sample", outcome: "late", count: 2 },
    { kind: "programme", outcome: "ahead", count: 1 },
  ];
  expect(describeDeadlinesByStage(buildDeadlinesByStage(tallies, VIEW)).finding).toBe(
    "2 of 3 dated promises are of the stage A sample, more than of any other stage",
  );
  expect(describeDeadlinesByStage(buildDeadlinesByStage([], VIEW)).finding).toBe(
    "No dated promises to count",
  );
});
