import fc from "fast-check";
import { expect, test } from "vitest";
import { areLeadsShown, chooseLeads, type MoveTally } from "@/lib/schema/pages/promises";
import { MOST_IN_ONE, MOST_IN_PANEL, writeFolded } from "@/lib/view-models/trends/panels";
import { buildTrendSeries } from "@/lib/view-models/trends/series";
import { writeDrawn, writeTrendsLead } from "@/lib/view-models/trends/words";
import { company, type Saying } from "./timeline-fixture";
import { told, trendsInput } from "./trends-fixture";

const ONCE: readonly Saying[] = [["target", "2027", "2023", "aster"]];
const many = (count: number, owner: (index: number) => string = () => "aster") =>
  Array.from({ length: count }, (_, index) => told(`m${index}`, ONCE, { owner: owner(index) }));
const panelsOf = (count: number, owner?: (index: number) => string) =>
  buildTrendSeries(trendsInput(many(count, owner))).panels;

test("each company has one lead, the promise with most dated claims, of several the one moved furthest", () => {
  const promises = [
    { id: "far", companies: ["aster"], datedClaims: 2 },
    { id: "told", companies: ["aster"], datedClaims: 5 },
    { id: "first", companies: ["boreal", "aster"], datedClaims: 3 },
    { id: "second", companies: ["boreal"], datedClaims: 3 },
    { id: "none", companies: [], datedClaims: 1 },
  ];
  const ids = (chosen: readonly string[], most = 9) =>
    chooseLeads(promises, chosen, most).map(({ id }) => id);
  expect(ids([])).toEqual(["told", "first"]);
  expect(ids([], 1)).toEqual(["told"]);
  expect(ids(["aster"])).toEqual(["told", "second"]);
  expect([[], ["a", "b", "c"]].every((company) => areLeadsShown({ company, milestone: [] }))).toBe(true);
  expect(areLeadsShown({ company: ["a", "b"], milestone: [] })).toBe(false);
  expect(areLeadsShown({ company: [], milestone: ["m"] })).toBe(false);
});

test("as many milestones as can be told apart share one chart, and one more makes a panel for each company", () => {
  expect(panelsOf(MOST_IN_ONE, (index) => `maker-${index}`)).toHaveLength(1);
  expect(
    panelsOf(MOST_IN_ONE + 1, (index) => `maker-${index % 2}`).map(({ company }) => company?.name),
  ).toEqual(["maker-0", "maker-1"]);
});

test("a panel holds no more lines than can be told apart, and each milestone stands in one", () => {
  const panels = panelsOf(3 * MOST_IN_PANEL + 2);
  expect(panels.map(({ lines }) => lines.length)).toEqual([MOST_IN_PANEL, MOST_IN_PANEL, MOST_IN_PANEL, 2]);
  expect(panels.map(({ continued }) => continued)).toEqual([false, true, true, true]);
  expect(new Set(panels.flatMap(({ lines }) => lines.map((line) => line.milestone))).size).toBe(
    3 * MOST_IN_PANEL + 2,
  );
  expect(new Set(panels.map(({ id }) => id)).size).toBe(4);
});

test("a milestone of two companies stands with the one that was asked for", () => {
  const all = many(MOST_IN_ONE + 1).map(({ milestone, words, course }) => ({
    words,
    course,
    milestone: {
      ...milestone,
      companies: [
        { company: "boreal", part: "involved" as const },
        { company: "aster", part: "responsible" as const },
        { company: "cinder", part: "responsible" as const },
      ],
    },
  }));
  const names = (params: string[]) =>
    buildTrendSeries(trendsInput(all, undefined, params)).panels.map(({ company }) => company?.name);
  expect(new Set(names([]))).toEqual(new Set(["aster"]));
  expect(new Set(names(["cinder"]))).toEqual(new Set(["cinder"]));
});

test("companies asked for stand on top in full, two in a panel each, and what others are to do is folded", () => {
  const owners = ["boreal", "cinder", "aster", "boreal", "dawn"];
  const all = many(owners.length, (index) => owners[index] ?? "");
  const laid = (asked: string[]) => {
    const { panels, folded, rows } = buildTrendSeries(trendsInput(all, undefined, asked));
    const describe = ({ company, lines }: (typeof panels)[number]) =>
      [company?.name ?? null, lines.map(({ label }) => label).join()] as const;
    expect(rows).toHaveLength(owners.length);
    return { panels: panels.map(describe), folded: folded.map(describe) };
  };
  expect(laid(["aster", "boreal"])).toEqual({
    panels: [
      ["aster", "aster: Vehicle launch"],
      ["boreal", "boreal: Vehicle launch,boreal: Vehicle launch"],
    ],
    folded: [[null, "cinder: Vehicle launch,dawn: Vehicle launch"]],
  });
  expect(laid(["boreal"]).panels).toEqual([[null, "Vehicle launch,Vehicle launch"]]);
  expect(laid(["aster", "boreal", "cinder"])).toEqual({
    panels: [[null, "boreal,cinder,aster,boreal"]],
    folded: [[null, "dawn"]],
  });
  expect(laid([]).folded).toEqual([]);
  // Nothing is folded where all is.
  expect(laid(["elm"]).folded).toEqual([]);
  expect(writeFolded(["A", "B", "A", "C", "D", "E", "F"])).toBe(
    "7 promises of others involved: A, B, C, D and 2 more",
  );
});

test("a promise of a part is that of the company asked for", () => {
  const input = trendsInput(
    many(2, (index) => ["part", "other"][index] ?? ""),
    undefined,
    ["whole"],
  );
  const companies = new Map([...input.companies, ["part", company("part", { partOf: "whole" })] as const]);
  const { panels, folded } = buildTrendSeries({ ...input, companies });
  expect(panels.flatMap(({ lines }) => lines.map(({ milestone }) => milestone))).toEqual(["m0"]);
  expect(folded.flatMap(({ lines }) => lines.map(({ milestone }) => milestone))).toEqual(["m1"]);
});

test("the line in words says from where to where, how far the deadline moved, and in how many claims", () => {
  const words = (sayings: readonly Saying[]) =>
    buildTrendSeries(trendsInput([told("car", sayings)])).panels[0]?.lines[0]?.words;
  const first: Saying = ["target", "2020/2023", "2017", "aster"];
  const moved: Saying = ["target", "2027/2028", "2023", "aster"];
  expect(words([first])).toBe("2020–23; stated once");
  expect(words([first, moved])).toBe(
    "2020–23 → 2027–28; deadline five years later: end of 2023 → end of 2028; slipped once; 2 dated claims",
  );
  expect(words([first, ["target", "2022/2023", "2020", "aster"]])).toBe("2022–23; 2 dated claims");
  expect(words([["target", "2019", "2016"], first]), "another's word is no claim of the history").toBe(
    "2020–23; stated once",
  );
  expect(words([first, ["withdrawn", null, "2021", "aster"]])).toBe("2020–23, then withdrawn; stated once");
  expect(words([first, ["delayed", null, "2021", "aster"]])).toBe(
    "2020–23; put off without a new date; stated once",
  );
  expect(words([first, ["achieved", null, "2021"]])).toBe("2020–23 → day not stated; stated once");
  expect(words([first, ["achieved", "2025-02", "2025-03"]])).toBe(
    "2020–23 → February 2025; 14 months after its first deadline; stated once",
  );
});

const moves = (given: Partial<MoveTally>): MoveTally => ({
  datedClaims: 1,
  slips: 0,
  pullIns: 0,
  count: 1,
  ...given,
});

test("the lead says how many have moved and which way, each once, in numbers that add up", () => {
  const once = moves({});
  const again = moves({ datedClaims: 2 });
  const slipped = moves({ datedClaims: 3, slips: 2 });
  const pulledIn = moves({ datedClaims: 2, pullIns: 1 });
  const both = moves({ datedClaims: 4, slips: 1, pullIns: 1 });
  expect(writeTrendsLead([])).toBe("None of these milestones has a dated target.");
  expect(writeTrendsLead([once])).toBe("The one milestone with a dated target was stated only once.");
  expect(writeTrendsLead([again])).toBe("The one milestone with a dated target was repeated without moving.");
  expect(writeTrendsLead([both])).toBe(
    "The one milestone with a dated target has slipped once, pulled in once.",
  );
  expect(writeTrendsLead([once, once, again])).toBe(
    "Of 3 milestones with a dated target, none has moved, 1 was repeated without moving and 2 were stated only once.",
  );
  expect(writeTrendsLead([{ ...slipped, count: 2 }, pulledIn, both, once])).toBe(
    "Of 5 milestones with a dated target, 4 have moved (2 slipped, 1 pulled in, 1 both) and 1 was stated only once.",
  );
});

test("the numbers of the lead add up for any promises", () => {
  const some = fc.record({
    datedClaims: fc.integer({ min: 1, max: 4 }),
    slips: fc.nat(2),
    pullIns: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 20 }), (all) => {
      const words = writeTrendsLead(all.map(moves));
      const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(Number);
      const sum = (parts: readonly number[]) => parts.reduce((total, each) => total + each, 0);
      const [, ways = ""] = words.match(/\((.*)\)/) ?? [];
      const [count, ...parts] = numbers(words.replace(/\(.*\)/, ""));
      expect(sum(parts)).toBe(count);
      const moved = all.filter(({ slips, pullIns }) => slips + pullIns > 0).length;
      // Where all moved one way, the sentence says so without a list of ways.
      if (ways !== "") expect(sum(numbers(ways))).toBe(moved);
      else expect(words.includes("slipped") || words.includes("pulled in")).toBe(moved > 0);
    }),
  );
});

test("what is not drawn is counted", () => {
  expect(writeDrawn(6, 6, 6)).toBeNull();
  expect(writeDrawn(7, 6, 6)).toBe("6 lines; 1 without a dated target is in the table.");
  expect(writeDrawn(100, 100, 60)).toBe("Showing 60 of 100; the others are in the table.");
  expect(writeDrawn(377, 249, 16)).toBe(
    "Showing 16 of 249; the others, and 128 without a dated target, are in the table.",
  );
});
