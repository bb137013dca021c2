import { describe, expect, test } from "vitest";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { company, milestone, partnership, timelineInput } from "./timeline-fixture";
import { manyLanes } from "./timeline-hard-cases";

const responsible = (...ids: string[]) => ids.map((id) => ({ company: id, part: "responsible" as const }));
const involved = (...ids: string[]) => ids.map((id) => ({ company: id, part: "involved" as const }));

describe("lanes by company", () => {
  test("a milestone stands in the lane of each company that is to reach it", () => {
    const { lanes } = buildTimelineSeries(
      timelineInput({ milestones: [milestone("m", { companies: responsible("a", "b") })] }),
    );
    expect(lanes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("an involved company has a lane for what concerns it only where nothing is its own to reach", () => {
    const { lanes } = buildTimelineSeries(
      timelineInput({
        milestones: [
          milestone("own", { companies: responsible("a") }),
          milestone("theirs", { companies: [...responsible("b"), ...involved("a", "c")] }),
        ],
      }),
    );
    const titles = lanes.map(({ id, milestones }) => [
      id,
      milestones.map(({ row, involved }) => [row.title, involved]),
    ]);
    expect(titles).toEqual([
      ["a", [["own happens", false]]],
      ["b", [["theirs happens", false]]],
      ["c", [["theirs happens", true]]],
    ]);
  });

  test("what is nobody's to reach stands in the lane of each company it concerns", () => {
    const { lanes } = buildTimelineSeries(
      timelineInput({
        milestones: [
          milestone("own", { companies: responsible("a") }),
          milestone("seen", { companies: involved("a", "b") }),
        ],
      }),
    );
    expect(lanes.map(({ id, milestones }) => [id, milestones.map(({ involved }) => involved)])).toEqual([
      ["a", [false, true]],
      ["b", [true]],
    ]);
  });

  test("a partnership stands in the lane of each party and of the company it formed", () => {
    const venture = partnership("p", {
      parties: [
        { company: "a", role: "partner" },
        { company: "b", role: "partner" },
      ],
      formed: "v",
    });
    const { lanes } = buildTimelineSeries(
      timelineInput({ partnerships: [venture], companies: new Map([["v", company("v")]]) }),
    );
    expect(lanes.map(({ id }) => id)).toEqual(["a", "b", "v"]);
  });

  test("the lanes with most in them stand first, then the names decide", () => {
    const { lanes } = buildTimelineSeries(
      timelineInput({
        milestones: [
          milestone("m1", { companies: responsible("b", "a") }),
          milestone("m2", { companies: responsible("c") }),
          milestone("m3", { companies: responsible("c") }),
        ],
      }),
    );
    expect(lanes.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  test("a company with nothing to show has no lane", () => {
    const { lanes } = buildTimelineSeries(timelineInput({ companies: new Map([["a", company("a")]]) }));
    expect(lanes).toEqual([]);
  });

  test("forty companies have forty lanes", () => {
    expect(buildTimelineSeries(manyLanes(40)).lanes).toHaveLength(40);
  });
});

describe("lanes by partnership", () => {
  const input = timelineInput({
    lanes: "partnership",
    partnerships: [partnership("p")],
    milestones: [
      milestone("in", { partnerships: ["p"] }),
      milestone("out"),
      milestone("hidden", { partnerships: ["filtered-out"] }),
    ],
  });

  test("what belongs to none stands in a last lane", () => {
    const { lanes } = buildTimelineSeries({ ...input, milestones: input.milestones.slice(0, 2) });
    expect(lanes.map(({ name, milestones }) => [name, milestones.length])).toEqual([
      ["p", 1],
      ["Not tied to a partnership", 1],
    ]);
  });

  test("the last lane does not say that what belongs to a hidden partnership belongs to none", () => {
    expect(buildTimelineSeries(input).lanes.at(-1)?.name).toBe("Not in the partnerships shown");
  });
});
