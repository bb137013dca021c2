import { describe, expect, test } from "vitest";
import { timelineSeries } from "@/lib/view-models/timeline/series";
import { claims, date, milestone, timelineInput } from "./timeline-fixture";
import { hardCases } from "./timeline-hard-cases";

function itemOf(input: ReturnType<typeof hardCases>, id: string) {
  const item = timelineSeries(input)
    .lanes.flatMap((lane) => lane.milestones)
    .find(({ row }) => row.href === `/milestones/${id}`);
  if (!item) throw new Error(`no such milestone in the series: ${id}`);
  return item;
}

describe("a milestone's item", () => {
  const hard = hardCases();

  test("a target that moved keeps the earlier ones, oldest first", () => {
    const item = itemOf(hard, "aster-car");
    expect(item.ghosts.map(({ span, moved }) => [span.earliest, span.latest, moved])).toEqual([
      ["2020-01-01", "2023-12-31", true],
      [null, "2025-12-31", true],
    ]);
    expect(item.row.dates).toEqual(["2020–23", "by 2025", "2027–28"]);
    expect(item.label.date).toBe("2020–23 → 2027–28");
  });

  test("a target told again is no earlier target", () => {
    const m = milestone("m", { baseline: date("2027"), current: date("2027") });
    const told = claims("milestone", "m", [
      ["target", "2027", "2023-01-01", "aster"],
      ["target", "2027", "2024-01-01", "aster"],
    ]);
    const item = itemOf(timelineInput({ milestones: [m], claims: told }), "m");
    expect(item.ghosts).toEqual([]);
    expect(item.row.dates).toEqual([]);
  });

  test("a target within which it happened has not moved", () => {
    const item = itemOf(hard, "aster-prototype");
    expect(item.ghosts.map(({ moved }) => moved)).toEqual([false]);
  });

  test("what a third party says does not make an earlier target where a party has spoken", () => {
    const m = milestone("m", { baseline: date("2028"), current: date("2028") });
    const told = claims("milestone", "m", [
      ["target", "2026", "2023-01-01", "stranger"],
      ["target", "2028", "2024-01-01", "aster"],
    ]);
    expect(itemOf(timelineInput({ milestones: [m], claims: told }), "m").ghosts).toEqual([]);
  });

  test("a withdrawn promise stands at its last target and rests on the withdrawal", () => {
    const item = itemOf(hard, "cinder-sold");
    expect(item.span?.earliest).toBe("2026-01-01");
    expect(item.row.words.map(({ says }) => says)).toEqual(["withdrawn"]);
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
    const m = milestone("m", { current: date("2027~/2028") });
    expect(itemOf(timelineInput({ milestones: [m] }), "m").span).toMatchObject({
      softStart: true,
      softEnd: false,
    });
  });

  test("links carry the as-of day, before the paragraph", () => {
    const { row } = itemOf(hard, "aster-car");
    expect(row.words[0]?.sourceHref).toBe("/sources/daily#p3");
    const series = timelineSeries(hardCases({ hrefs: { query: "?asOf=2024-01-01" } }));
    const word = series.lanes[0]?.milestones[0]?.row.words[0];
    expect(word?.sourceHref).toMatch(/^\/sources\/daily\?asOf=2024-01-01#p\d$/);
    expect(series.lanes[0]?.href).toBe("/companies/aster?asOf=2024-01-01");
  });

  test("a record has one row on the page, whatever lanes it stands in", () => {
    const rows = timelineSeries(hard).lanes.flatMap((lane) =>
      [...lane.partnerships, ...lane.milestones].map(({ row }) => row),
    );
    const hrefs = new Map(rows.map(({ id, href }) => [id, href]));
    expect(rows.every(({ id, href }) => hrefs.get(id) === href)).toBe(true);
    expect(new Set(hrefs.values()).size).toBe(hrefs.size);
  });
});

describe("a partnership's item", () => {
  const items = timelineSeries(hardCases({ lanes: "partnership" })).lanes.flatMap(
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
    expect(named("Delta and Fjord")?.row.when).toBe("no announcement dated, completed by 1 May 2025");
  });

  test("the most solid of its technologies decides the bar", () => {
    expect(named("Aster and Panorama")?.technology).toBe("all-solid-state");
    expect(named("Delta and Fjord")?.technology).toBe("solid-state");
    expect(named("Cinder supplies")?.technology).toBe("other");
  });
});
