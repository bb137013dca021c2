import { expect, test } from "vitest";
import { compareMovement, movesTarget } from "@/lib/domain/movement";
import { MOST_IN_ONE, MOST_IN_PANEL } from "@/lib/view-models/trends/panels";
import { drawnSentence, trendsLead } from "@/lib/view-models/trends/sentences";
import { trendSeries } from "@/lib/view-models/trends/series";
import type { Saying } from "./timeline-fixture";
import { TWELVE, told, trendsInput } from "./trends-fixture";

const ONCE: readonly Saying[] = [["target", "2027", "2023", "aster"]];
const many = (count: number, owner: (index: number) => string = () => "aster") =>
  Array.from({ length: count }, (_, index) => told(`m${index}`, ONCE, { owner: owner(index) }));
const panelsOf = (count: number, owner?: (index: number) => string) =>
  trendSeries(trendsInput(many(count, owner))).panels;

test("a dozen milestones share one chart, and one more makes a panel for each company", () => {
  expect(panelsOf(MOST_IN_ONE, (index) => `maker-${index}`)).toHaveLength(1);
  expect(
    panelsOf(MOST_IN_ONE + 1, (index) => `maker-${index % 2}`).map(({ company }) => company?.name),
  ).toEqual(["maker-0", "maker-0", "maker-1"]);
});

test("a panel holds no more lines than can be told apart, and each milestone stands in one", () => {
  const panels = panelsOf(20);
  expect(panels.map(({ lines }) => lines.length)).toEqual([MOST_IN_PANEL, MOST_IN_PANEL, MOST_IN_PANEL, 2]);
  expect(panels.map(({ continued }) => continued)).toEqual([false, true, true, true]);
  expect(new Set(panels.flatMap(({ lines }) => lines.map((line) => line.milestone))).size).toBe(20);
  expect(new Set(panels.map(({ id }) => id)).size).toBe(4);
});

test("a milestone of two companies stands with the one that was asked for", () => {
  const all = many(MOST_IN_ONE + 1).map(({ milestone, words }) => ({
    words,
    milestone: {
      ...milestone,
      companies: [
        { company: "boreal", part: "involved" as const },
        { company: "aster", part: "responsible" as const },
        { company: "cinder", part: "responsible" as const },
      ],
    },
  }));
  const names = (asked: string[]) =>
    trendSeries(trendsInput(all, undefined, asked)).panels.map(({ company }) => company?.name);
  expect(new Set(names([]))).toEqual(new Set(["aster"]));
  expect(new Set(names(["cinder"]))).toEqual(new Set(["cinder"]));
});

test("the most moved stand first: by how often, then by how far it may be", () => {
  const slip = (minDays: number | null, maxDays: number | null) => ({ minDays, maxDays });
  const records = [
    { id: "told once", moves: 0, slip: null },
    { id: "once, open", moves: 1, slip: slip(500, null) },
    { id: "once, pulled in far", moves: 1, slip: slip(-2000, -900) },
    { id: "twice, a little", moves: 2, slip: slip(10, 40) },
  ];
  expect(records.sort(compareMovement).map(({ id }) => id)).toEqual([
    "twice, a little",
    "once, pulled in far",
    "once, open",
    "told once",
  ]);
});

test("slipped, pulled in and widened words move a target; refined and repeated ones do not", () => {
  expect(told("car", TWELVE).words.map(movesTarget)).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    true,
    false,
    true,
    false,
    true,
    true,
  ]);
});

test("the line in words says from where to where, how far, and in how many words", () => {
  const words = (sayings: readonly Saying[]) =>
    trendSeries(trendsInput([told("car", sayings)])).panels[0]?.lines[0]?.words;
  const first: Saying = ["target", "2020/2023", "2017", "aster"];
  expect(words([first])).toBe("2020–23, told once");
  expect(words([first, ["target", "2027/2028", "2023", "aster"]])).toBe(
    "2020–23 → 2027–28, later by 3 to 9 years, in 2 dated words",
  );
  expect(words([["target", "2019", "2016"], first])).toBe("2020–23, in 2 dated words");
  expect(words([first, ["withdrawn", null, "2021", "aster"]])).toBe("2020–23, then withdrawn, told once");
  expect(words([first, ["delayed", null, "2021", "aster"]])).toBe(
    "2020–23, then put off without a date, told once",
  );
  expect(words([first, ["achieved", null, "2021"]])).toBe("2020–23 → no day given, told once");
});

test("the lead counts milestones with a dated target, each once", () => {
  const record = (words: number, moves: number) => ({ milestone: "m", words, moves, slip: null });
  expect(trendsLead([])).toBe("No milestone among them has a dated target.");
  expect(trendsLead([record(1, 0)])).toBe("The one milestone with a dated target has been told once only.");
  expect(trendsLead([record(3, 2)])).toBe("The one milestone with a dated target has moved more than once.");
  expect(trendsLead([record(1, 0), record(1, 0), record(2, 0)])).toBe(
    "Of 3 milestones with a dated target none has moved, 1 has been repeated unmoved and 2 have been told once only.",
  );
  expect(trendsLead([record(2, 1), record(3, 2), record(1, 0)])).toBe(
    "Of 3 milestones with a dated target 2 have moved (1 of them more than once) and 1 has been told once only.",
  );
});

test("what is not drawn is counted", () => {
  expect(drawnSentence(6, 6, 6)).toBeNull();
  expect(drawnSentence(7, 6, 6)).toBe("1 milestone has no dated target and no line.");
  expect(drawnSentence(100, 100, 60)).toBe("The 60 that moved most are drawn; 40 more are not.");
});
