import { describe, expect, test } from "vitest";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { buildTimelineLayout } from "@/lib/view-models/timeline/layout";
import { listLegend } from "@/lib/view-models/timeline/legend";
import { formatLaneTitle } from "@/lib/view-models/timeline/milestone-item";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { describeRow, formatAsOf, writeChartSentence } from "@/lib/view-models/timeline/words";
import { AS_OF, company, milestone, timelineInput } from "./timeline-fixture";
import { hardCases } from "./timeline-hard-cases";
import { targeting } from "./timeline-told";

const aster = company("aster", { name: "Aster Motor", aliases: ["Aster"] });

describe("a title in its company's lane", () => {
  test("leaves out the company's name before the colon", () => {
    expect(formatLaneTitle("Aster Motor: first car", aster)).toBe("First car");
    expect(formatLaneTitle("Aster: pilot line", aster)).toBe("Pilot line");
  });

  test("stays whole where the name goes on, owns or is joined by another", () => {
    for (const title of [
      "Aster Research: laboratory",
      "Aster first car",
      "Aster and Borealis: pilot line",
      "Asteroid: mine",
    ]) {
      expect(formatLaneTitle(title, aster)).toBe(title);
    }
  });

  test("stays whole outside a company's lane", () => {
    expect(formatLaneTitle("Aster: first car", null)).toBe("Aster: first car");
  });
});

describe("the description of a mark", () => {
  const item = buildTimelineSeries(hardCases())
    .lanes.flatMap((lane) => lane.milestones)
    .find(({ row }) => row.href === "/milestones/aster-car");

  test("says what, status, when, how it moved, whose word and where, each in a line", () => {
    expect(item && describeRow(item.row)).toEqual([
      "Aster Motor: car with all-solid-state batteries",
      "Vehicle launch",
      "Open: target 2027–28",
      "Deadline five years later: end of 2023 → end of 2028; slipped twice",
      "Dates given: 2020–23, then by 2025, then 2027–28",
      "Aster Motor, 12 October 2023, “as 2027/2028 was put”",
      "Source: The Daily Cell, paragraph 3",
    ]);
  });

  test("says where a word stands without signs that are not read out", () => {
    const [word] = item?.row.words ?? [];
    const placed = (given: object) =>
      item && word && describeRow({ ...item.row, words: [{ ...word, ...given }] }).at(-1);
    expect(placed({ paragraphs: [4, 7] })).toBe("Source: The Daily Cell, paragraphs 4, 7");
    expect(placed({ paragraphs: [] })).toBe("Source: The Daily Cell, excerpt");
    expect(placed({ weaklySourced: true })).toBe("Source: The Daily Cell, paragraph 3, weakly sourced");
  });
});

describe("the words around the drawing", () => {
  test("the as-of day is a day in words", () => {
    expect(formatAsOf(AS_OF)).toBe("as of 22 November 2026");
  });

  test("a sentence says what is drawn", () => {
    const series = buildTimelineSeries(hardCases());
    expect(writeChartSentence(series, buildTimelineLayout(series))).toBe(
      "9 lanes, by company, 2019 to 2030, as of 22 November 2026.",
    );
  });

  const legendOf = (input: TimelineInput) => {
    const { groups } = buildTimelineLayout(buildTimelineSeries(input));
    const brief = { statuses: [], technologies: [] };
    const { milestones, dates, partnerships } = listLegend(
      groups.flatMap(({ shown }) => shown),
      brief,
    );
    return [milestones, dates, partnerships].map((entries) => entries.map(({ label }) => label));
  };

  test("the legend has the signs in use and no others", () => {
    expect(legendOf(timelineInput(targeting(["2027-05-05"])))).toEqual([["Open"], [], []]);
    expect(legendOf(timelineInput(targeting(["2027~"])))).toEqual([
      ["Open"],
      ["promised window", "approximate"],
      [],
    ]);
  });

  test("what is undated is in the legend too", () => {
    expect(legendOf(timelineInput({ milestones: [milestone("m")] }))).toEqual([["Undated"], [], []]);
  });
});
