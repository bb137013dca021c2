import { describe, expect, test } from "vitest";
import { isInBrief } from "@/lib/view-models/timeline/brief";
import { listAskedLanes, listBusiestLanes } from "@/lib/view-models/timeline/busiest";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { milestone, partnership, timelineInput } from "./timeline-fixture";
import { manyLanes } from "./timeline-hard-cases";
import { targeting } from "./timeline-told";

const aster = [{ company: "aster", part: "responsible" as const }];

describe("a timeline in brief", () => {
  test("has the six busiest lanes", () => {
    const series = buildTimelineSeries(manyLanes(40));
    expect(isInBrief(series).lanes.map(({ id }) => id)).toEqual(series.lanes.slice(0, 6).map(({ id }) => id));
  });

  test("shows of a company what lies nearest to the day, in the order of time, and counts the rest", () => {
    const years = ["2016", "2031", "2027", "2025", "2026", "2035", "2023"];
    const [lane] = isInBrief(buildTimelineSeries(timelineInput(targeting(years)))).lanes;
    expect(lane?.milestones.map(({ label }) => label.date)).toEqual(["2023", "2025", "2026", "2027"]);
    expect(lane?.left).toEqual({ milestones: 3, partnerships: 0 });
  });

  test("shows a company that was chosen whole", () => {
    const milestones = Array.from({ length: 9 }, (_, n) => milestone(`m${n}`, { companies: aster }));
    const lanes = (chosen: string[]) =>
      isInBrief(buildTimelineSeries({ ...timelineInput({ milestones }), chosen })).lanes;
    expect(lanes(["aster"])[0]?.milestones).toHaveLength(9);
    expect(lanes(["another"])[0]?.milestones).toHaveLength(4);
  });

  test("by partnership leaves nothing out, what stands outside of them neither", () => {
    const partnerships = Array.from({ length: 9 }, (_, n) => partnership(`p${n}`));
    const outside = milestone("outside", { companies: aster });
    const series = buildTimelineSeries({
      ...timelineInput({ partnerships, milestones: [outside] }),
      lanes: "partnership",
    });
    expect(isInBrief(series)).toEqual(series);
    expect(series.lanes).toHaveLength(10);
  });

  test("by partnership sets no lane apart where a company was asked for", () => {
    const { lanes } = buildTimelineSeries({
      ...timelineInput({
        partnerships: [partnership("p")],
        milestones: [milestone("m", { companies: aster })],
      }),
      lanes: "partnership",
      chosen: ["aster"],
    });
    expect(lanes.map(({ chosen }) => chosen)).toEqual([false, false]);
  });

  test("leaves a lane whole rather than one record out", () => {
    const milestones = Array.from({ length: 5 }, (_, n) => milestone(`m${n}`, { companies: aster }));
    const [lane] = isInBrief(buildTimelineSeries(timelineInput({ milestones }))).lanes;
    expect(lane?.milestones).toHaveLength(5);
    expect(lane?.left).toBeUndefined();
  });
});

test("a picture has fewer records of its first lane the less room there is, and one where there is none", () => {
  const milestones = Array.from({ length: 9 }, (_, n) => milestone(`m${n}`, { companies: aster }));
  const series = buildTimelineSeries(timelineInput({ milestones }));
  const drawnIn = (room: number) =>
    listBusiestLanes(series, ({ rows }) => rows.length, room).lanes.map(({ rows }) => rows.length);
  expect([9, 4, 3, 1, 0].map(drawnIn)).toEqual([[9], [4], [3], [1], [1]]);
});

describe("a picture of companies that were asked for", () => {
  const heightOf = ({ rows }: LaneLayout) => rows.length;
  const milestones = Array.from({ length: 9 }, (_, n) => milestone(`m${n}`, { companies: aster }));
  const other = milestone("other", { companies: [{ company: "another", part: "responsible" as const }] });
  const series = buildTimelineSeries({
    ...timelineInput({ milestones: [...milestones, other] }),
    chosen: ["aster"],
  });

  test("has them alone, whole where they have room", () => {
    const drawn = listAskedLanes(series, heightOf, 9);
    expect(drawn?.lanes.map(({ lane, rows }) => [lane.id, rows.length])).toEqual([["aster", 9]]);
    expect(drawn?.left).toBe(1);
  });

  test("has as many records of each as have room, and says that some are left", () => {
    const [only] = listAskedLanes(series, heightOf, 6)?.lanes ?? [];
    expect(only?.rows).toHaveLength(5);
    expect(only?.lane.left).toEqual({ milestones: 4, partnerships: 0 });
  });

  test("is another where no company was asked for, or none has room", () => {
    expect(listAskedLanes(buildTimelineSeries(timelineInput({ milestones })), heightOf, 9)).toBeNull();
    expect(listAskedLanes(series, heightOf, 0)).toBeNull();
  });
});
