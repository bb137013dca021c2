import fc from "fast-check";
import { expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { countAll } from "@/lib/schema/pages/bar-records";
import type { CrowdedLane } from "@/lib/schema/pages/promises";
import { parseTimelineAddress } from "@/lib/schema/parameters/page-address";
import { buildCrowd } from "@/lib/view-models/timeline/crowd";
import { AS_OF, company } from "./timeline-fixture";

const { params } = parseTimelineAddress({ technology: "all-solid-state" }, AS_OF);

function crowdOf(lanes: readonly CrowdedLane[], total = countAll(lanes.flatMap(({ tallies }) => tallies))) {
  const companies = new Map(lanes.map(({ company: id }) => [id, company(id)]));
  return buildCrowd({ params, lanes, companies, total });
}

// Near enough to the day that each has its place on the axis.
const stands = fc
  .tuple(
    fc.integer({ min: 2021, max: 2032 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"));
const tally = fc.record({
  status: fc.constantFrom(...listIds(MILESTONE_STATUSES)),
  stands: fc.option(stands),
  count: fc.integer({ min: 1, max: 200 }),
});
const someLanes = fc
  .array(fc.array(tally, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((tallies, index) => ({ company: `c${index}`, tallies })));

test("a lane counts all that it holds, by status, and leads to the company's own timeline", () => {
  fc.assert(
    fc.property(someLanes, (lanes) => {
      const view = crowdOf(lanes);
      expect(view.lanes.map(({ total }) => total)).toEqual(lanes.map(({ tallies }) => countAll(tallies)));
      for (const { id, total, statuses, href } of view.lanes) {
        expect(countAll(statuses)).toBe(total);
        expect(href).toContain(`company=${id}`);
        expect(href).toContain("technology=all-solid-state");
      }
    }),
  );
});

test("there are never more marks than a chart draws, but one for each place, and each stands for as many as is said", () => {
  fc.assert(
    fc.property(someLanes, (lanes) => {
      const view = crowdOf(lanes);
      const marks = view.lanes.flatMap(({ strip }) => strip.scene.filter(({ shape }) => shape === "mark"));
      const dated = countAll(lanes.flatMap(({ tallies }) => tallies.filter((each) => each.stands !== null)));
      const each = Number(/up to (\d+) milestones/.exec(view.words)?.[1] ?? 1);
      expect(marks.length * each).toBeGreaterThanOrEqual(dated);
      // Where there are more places than marks, each has one.
      const places = lanes.reduce((sum, { tallies }) => sum + tallies.length, 0);
      expect(marks.length).toBeLessThanOrEqual(Math.max(1_500, places));
    }),
  );
});

test("what a mark stands for is said, and how many stand in no lane", () => {
  const many = [
    { company: "toyota", tallies: [{ status: "open", stands: "2027-05-01", count: 4_000 }] },
  ] as const;
  expect(crowdOf(many, 4_001).words).toBe(
    "Each mark stands for up to 3 milestones of a month. The company responsible for most has a lane; 1 milestone of others is in the table. Choose a company, or fewer years, to see each by itself.",
  );
  const few = [
    { company: "toyota", tallies: [{ status: "open", stands: "2032-05-01", count: 700 }] },
  ] as const;
  expect(crowdOf(few).words).toBe(
    "Each mark stands for one milestone, at its quarter. Choose a company, or fewer years, to see each by itself.",
  );
});
