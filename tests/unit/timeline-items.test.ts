import { describe, expect, test } from "vitest";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { hardCases } from "./timeline-hard-cases";
import { itemOf, made } from "./timeline-items-fixture";

describe("a milestone's item", () => {
  const hard = hardCases();

  test("a target that moved keeps the earlier ones, oldest first, and has an arc for each move", () => {
    const item = itemOf(hard, "aster-car");
    expect(item.earlier.map(({ earliest, latest }) => [earliest, latest])).toEqual([
      ["2020-01-01", "2023-12-31"],
      [null, "2025-12-31"],
    ]);
    expect(item.arcs).toEqual([
      { from: "2023-12-31", to: "2025-12-31" },
      { from: "2025-12-31", to: "2028-12-31" },
    ]);
    expect(item.stands).toBe("2028-12-31");
    expect(item.row.dates).toEqual(["2020–23", "by 2025", "2027–28"]);
    expect(item.row.moved).toBe("deadline five years later: end of 2023 → end of 2028; slipped twice");
    expect(item.label.date).toBe("2020–23 → 2027–28");
  });

  test("a target told again is no earlier target", () => {
    const item = made([
      ["target", "2027", "2023-01-01", "aster"],
      ["target", "2027", "2024-01-01", "aster"],
    ]);
    expect([item.earlier, item.arcs, item.row.dates]).toEqual([[], [], []]);
  });

  test("a target said in other words has its earlier window and no arc, and its label the present one alone", () => {
    const item = made([
      ["target", "2027/2028", "2023", "aster"],
      ["target", "2027", "2024", "aster"],
    ]);
    expect(item.earlier).toHaveLength(1);
    expect(item.arcs).toEqual([]);
    expect(item.label.date).toBe("2027");
    expect(item.row.moved).toBeNull();
  });

  test("a target within which it happened has not moved", () => {
    const item = itemOf(hard, "aster-prototype");
    expect(item.earlier).toHaveLength(1);
    expect(item.arcs).toEqual([]);
  });

  test("what a third party says does not make an earlier target where a party has spoken", () => {
    const item = made([
      ["target", "2026", "2023-01-01", "stranger"],
      ["target", "2028", "2024-01-01", "aster"],
    ]);
    expect([item.earlier, item.arcs]).toEqual([[], []]);
  });

  test("a promise put off without a date stands at its last target and says so", () => {
    const item = itemOf(hard, "cinder-later");
    expect(item.label.date).toBe("2025 → no date");
    expect(item.row.when).toBe("no new date, last target 2025");
  });

  test("a missed one also says who reported it", () => {
    const item = itemOf(hard, "cinder-samples");
    expect(item.row.words.map(({ says, who }) => [says, who])).toEqual([
      ["target", "Cinder Energy Solution"],
      ["not yet", "The Daily Cell"],
    ]);
  });

  test("what happened on a day nobody told stands open before the day it was told of", () => {
    expect(itemOf(hard, "fjord-gone").span).toMatchObject({ earliest: null, latest: "2025-12-08" });
  });

  test("one without a date has no place", () => {
    expect(itemOf(hard, "delta-someday").span).toBeNull();
  });

  test("only the approximate end is soft", () => {
    expect(made([["target", "2027~/2028", "2023", "aster"]]).span).toMatchObject({
      softStart: true,
      softEnd: false,
    });
  });

  test("links carry the as-of day, before the paragraph", () => {
    const { row } = itemOf(hard, "aster-car");
    expect(row.words[0]?.sourceHref).toBe("/sources/daily#p3");
    const series = buildTimelineSeries(hardCases({ hrefs: { query: "?asOf=2024-01-01" } }));
    const word = series.lanes[0]?.milestones[0]?.row.words[0];
    expect(word?.sourceHref).toMatch(/^\/sources\/daily\?asOf=2024-01-01#p\d$/);
    expect(series.lanes[0]?.href).toBe("/companies/aster?asOf=2024-01-01");
  });
});

describe("a partnership's item", () => {
  const items = buildTimelineSeries(hardCases({ lanes: "partnership" })).lanes.flatMap(
    (lane) => lane.partnerships,
  );
  const named = (name: string) => items.find(({ row }) => row.title.startsWith(name));

  test("one that lives has no end", () => {
    expect(named("Aster and Borealis")?.end).toBeNull();
  });

  test("one that ended has the window of its end", () => {
    expect(named("Aster and Echo")?.end).toMatchObject({ earliest: "2024-06-01", latest: "2024-09-30" });
  });

  test("one completed on a day nobody told was over when that was said", () => {
    expect(named("Delta and Fjord")?.end).toMatchObject({ earliest: null, latest: "2025-05-01" });
    expect(named("Delta and Fjord")?.row.when).toBe("announcement date unknown, completed by 1 May 2025");
  });

  test("the most solid of its technologies decides the bar", () => {
    expect(named("Aster and Panorama")?.technology).toBe("all-solid-state");
    expect(named("Delta and Fjord")?.technology).toBe("solid-state");
    expect(named("Cinder supplies")?.technology).toBe("other");
  });
});
