import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAxis, toFraction } from "@/lib/view-models/timeline/axis";
import { buildLaneLayout, listPlaced } from "@/lib/view-models/timeline/lane-layout";
import { listSpans } from "@/lib/view-models/timeline/layout";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { makeCourse } from "@/tests/support/made-course";
import { AS_OF, claims, date, type Saying, timelineInput } from "./timeline-fixture";
import { made } from "./timeline-items-fixture";
import { told } from "./timeline-told";

describe("any milestone's item", () => {
  const someSayings = fc.array(
    fc
      .record({
        says: fc.constantFrom<Saying[0]>(
          "target",
          "target",
          "target",
          "delayed",
          "achieved",
          "not-yet",
          "withdrawn",
        ),
        date: fc.option(
          fc.constantFrom(
            "2019",
            "2020/2023",
            "2024-02-29",
            "2025~",
            "2027/2028",
            "2027/..",
            "../2022",
            "202X",
            "2030/..",
          ),
          { freq: 4 },
        ),
        said: fc.constantFrom(
          "2017",
          "2018-03",
          "../2020-06-30",
          "2021",
          "2023-10-12",
          "2025-02",
          "2026-11-22",
        ),
        by: fc.constantFrom("aster", "aster", "stranger", undefined),
      })
      .map(({ says, date, said, by }): Saying => [says, date, said, by]),
    { minLength: 1, maxLength: 9 },
  );

  test("has an arc for each move that its milestone counts", () => {
    fc.assert(
      fc.property(someSayings, (sayings) => {
        const { milestone } = told("m", {}, sayings);
        expect(made(sayings).arcs).toHaveLength(milestone.slips + milestone.pullIns);
      }),
    );
  });

  test("has arcs that lead one into the other, from its first target to the last", () => {
    fc.assert(
      fc.property(someSayings, (sayings) => {
        const course = makeCourse(claims("milestone", "m", sayings));
        const { arcs } = made(sayings);
        const targets = course.steps.flatMap(({ to }) => (to ? [to.latest ?? to.earliest] : []));
        if (arcs.length === 0) return;
        expect(arcs[0]?.from).toBe(targets[0]);
        for (const [index, { from }] of arcs.entries()) if (index > 0) expect(from).toBe(arcs[index - 1]?.to);
        expect(targets).toContain(arcs.at(-1)?.to);
      }),
    );
  });

  test("has an arc to where a target was left, also where it was reworded after it moved", () => {
    const reworded = made([
      ["target", "../2023", "2017", "aster"],
      ["target", "2027/..", "2021", "aster"],
      ["target", "2027/2028", "2023-10-12", "aster"],
    ]);
    expect(reworded.arcs).toEqual([{ from: "2023-12-31", to: "2028-12-31" }]);
    const takenBack = made([
      ["target", "2019", "2017", "aster"],
      ["target", "2020/2023", "2018-03", "aster"],
      ["target", "2020/..", "2021", "aster"],
      ["target", "2027/..", "2023-10-12", "aster"],
      ["target", "../2022", "2025-02", "aster"],
    ]);
    expect(takenBack.arcs).toEqual([
      { from: "2019-12-31", to: "2020-01-01" },
      { from: "2020-01-01", to: "2027-01-01" },
      { from: "2027-01-01", to: "2022-12-31" },
    ]);
  });

  test("has its mark where the milestone stands", () => {
    fc.assert(
      fc.property(someSayings, (sayings) => {
        const { milestone, claims } = told("m", {}, sayings);
        const [lane] = buildTimelineSeries(timelineInput({ milestones: [milestone], claims })).lanes;
        if (!lane || milestone.stands === null) return;
        const axis = buildAxis(listSpans(lane), AS_OF);
        const [mark] = listPlaced([buildLaneLayout(lane, axis)]).marks;
        expect(mark?.item.stands).toBe(milestone.stands);
        const [start, end] = (["start", "end"] as const).map((part) =>
          Math.min(1, Math.max(0, toFraction(axis, milestone.stands ?? "", part))),
        );
        expect(mark?.span.at).toBeGreaterThanOrEqual((start ?? 0) - 1e-9);
        expect(mark?.span.at).toBeLessThanOrEqual((end ?? 1) + 1e-9);
      }),
    );
  });

  test("shows no target that no claim of its history gave", () => {
    fc.assert(
      fc.property(someSayings, (sayings) => {
        const item = made(sayings);
        const targets = sayings.flatMap(([says, text]) =>
          text !== null && (says === "target" || says === "delayed") ? [date(text).text] : [],
        );
        for (const text of item.row.dates) expect(targets).toContain(text);
        const [, shown] = item.row.when.match(/^(?:no new date, )?(?:last )?target (.*)$/) ?? [];
        if (shown !== undefined && shown !== "without a date") expect(targets).toContain(shown);
      }),
    );
  });

  test("reaches no further than the day it was settled, where its date has no end of its own", () => {
    fc.assert(
      fc.property(someSayings, (sayings) => {
        const { milestone } = told("m", {}, sayings);
        const { span } = made(sayings);
        const isSettled = milestone.status === "achieved" || milestone.status === "withdrawn";
        if (isSettled) expect(span?.latest).not.toBeNull();
        if (span === null) expect(milestone.stands).toBeNull();
      }),
    );
  });
});
