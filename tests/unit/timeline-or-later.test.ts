import { describe, expect, test } from "vitest";
import { joinMarks } from "@/lib/drawing/join-marks";
import { drawRow } from "@/lib/view-models/timeline/draw-record";
import type { LaneRow } from "@/lib/view-models/timeline/lane-layout";
import { buildTimelineLayout } from "@/lib/view-models/timeline/layout";
import { listLegend } from "@/lib/view-models/timeline/legend";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { type Saying, timelineInput } from "./timeline-fixture";
import { told } from "./timeline-told";

function lanesOf(...said: Saying[]) {
  const { milestone, claims } = told("m", {}, said);
  const series = buildTimelineSeries(timelineInput({ milestones: [milestone], claims }));
  return buildTimelineLayout(series).groups.flatMap(({ shown }) => shown);
}

/** The one milestone in its row. */
function rowOf(...said: Saying[]): LaneRow & { readonly type: "milestone" } {
  const row = lanesOf(...said).flatMap(({ rows }) => rows)[0];
  if (row?.type !== "milestone") throw new Error("no milestone is drawn");
  return row;
}

const keyOf = (...said: Saying[]) =>
  listLegend(lanesOf(...said), { statuses: [], technologies: [] }).dates.map(({ label }) => label);

const YEAR: Saying = ["target", "2030", "2024-01-01", "aster"];
const OR_LATER: Saying = ["target", "2030/..", "2025-01-01", "aster"];

describe("a date without an end, after one that had one", () => {
  test("begins at its start and runs on beyond the earlier end, in one piece with its sign", () => {
    const row = rowOf(YEAR, OR_LATER);
    const end = row.mark?.earlier[0]?.to ?? 0;
    const scene = joinMarks(drawRow(row, 0));
    expect(scene).toHaveLength(2);
    expect(scene[1]).toMatchObject({
      body: "onwards",
      from: row.mark?.span.from,
      to: end,
      begin: "open",
      stop: "open-on",
    });
    expect(end).toBeGreaterThan(row.mark?.span.from ?? 1);
  });

  test("has its arrow where it stands when nothing earlier lies beyond", () => {
    expect(joinMarks(drawRow(rowOf(OR_LATER), 0))).toMatchObject([{ shape: "mark", name: "open-end+open" }]);
  });
});

test("the key names the windows that were named earlier where there are some", () => {
  expect(keyOf(YEAR, OR_LATER)).toContain("window named earlier");
  expect(keyOf(OR_LATER)).not.toContain("window named earlier");
});
