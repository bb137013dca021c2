import { expect, test } from "vitest";
import { buildTimelineRows } from "@/lib/formats/charts/chart-table";
import { claims, date, milestone, partnership, timelineInput } from "./timeline-fixture";

test("rows name their records and sources by ids, also a source that is not among those read", () => {
  const input = timelineInput({
    milestones: [milestone("launch", { current: date("2027") })],
    partnerships: [partnership("pair")],
    claims: [
      ...claims("milestone", "launch", [["target", "2027", "2024-01-01", "aster"]]),
      ...claims("partnership", "pair", [["announced", "2020-01-15", "2020-01-15", "aster"]]),
    ],
    sources: new Map(),
  });
  expect(
    buildTimelineRows(input).map(({ type, id, words }) => [
      type,
      id,
      words.map((word) => [word.source, word.address]),
    ]),
  ).toEqual([
    ["milestone", "launch", [["daily", null]]],
    ["partnership", "pair", [["daily", null]]],
  ]);
});
