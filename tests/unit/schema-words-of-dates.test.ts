import { describe, expect, test } from "vitest";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

describe("words of a date", () => {
  const warningsOf = (...edits: [instead: string, written: string][]) => {
    const text = edits.reduce(
      (all, [instead, written]) => all.replace(instead, written),
      soundFiles().find(({ path }) => path === SOURCE_PATH)?.text as string,
    );
    const files = soundFiles().map((file) => (file.path === SOURCE_PATH ? { ...file, text } : file));
    return checkSeeds(files, TODAY).warnings?.map(({ message }) => message);
  };
  const IN_JAPANESE: [string, string] = ["language: en", "language: ja"];
  const SOON: [string, string] = ["asSaid: 2027 or 2028", "asSaid: once all is ready"];

  test("may differ from it, or say nothing of it, where a note says why", () => {
    const noted: [string, string] = [
      "summary: Maker gives 2027 or 2028.",
      "summary: S.\n    note: Its year begins in April.",
    ];
    expect(warningsOf()).toEqual([]);
    expect(warningsOf(["asSaid: 2027 or 2028", "asSaid: in May 2027"], noted)).toEqual([]);
    expect(warningsOf(SOON, noted)).toEqual([]);
  });

  test("are no matter of a note on something else", () => {
    const by2025: [string, string] = ["asSaid: 2027 or 2028", "asSaid: by 2025"];
    const note = (words: string): [string, string] => [
      "summary: Maker gives 2027 or 2028.",
      `summary: S.\n    note: ${words}`,
    ];
    expect(warningsOf(by2025, note("It may be said of cars only."))).toEqual([
      '"by 2025" means ../2025, and the date is 2027/2028: the note speaks of something else',
    ]);
    const inMay: [string, string] = ["asSaid: 2027 or 2028", "asSaid: in May 2027"];
    for (const words of ["Counted from the spring.", "The 25 is a slip.", "Its fiscal year.", "On a Friday."])
      expect(warningsOf(inMay, note(words)), words).toEqual([]);
  });

  test("of another year ask for a note with a number", () => {
    const by2025: [string, string] = ["asSaid: 2027 or 2028", "asSaid: by 2025"];
    const noted = (words: string) =>
      warningsOf(by2025, ["summary: Maker gives 2027 or 2028.", `summary: S.\n    note: ${words}`]);
    expect(noted("Counted from the spring.")).toEqual([
      '"by 2025" means ../2025, and the date is 2027/2028: the years differ, and the note holds no number',
    ]);
    expect(noted("The 25 is a slip for 27.")).toEqual([]);
  });

  test("ask for a date where they tell one, unless a note says why there is none", () => {
    const undated: [string, string] = ["    date: 2027/2028\n", ""];
    const by2031: [string, string] = ["asSaid: 2027 or 2028", "asSaid: by 2031"];
    const why: [string, string] = [
      "summary: Maker gives 2027 or 2028.",
      "summary: S.\n    note: No date of theirs.",
    ];
    expect(warningsOf(undated, by2031)).toEqual([
      '"by 2031" can be read as ../2031, and no date stands: give it, or say why not in a note',
    ]);
    expect(warningsOf(undated, by2031, why)).toEqual([]);
    // Words that say no more than that it is so by now.
    expect(warningsOf(undated, ["asSaid: 2027 or 2028", "asSaid: has already begun"])).toEqual([]);
  });

  test("that cannot be read are worth a look", () => {
    expect(warningsOf(SOON)).toEqual([expect.stringContaining('"once all is ready" cannot be read')]);
  });

  test("are those of the source: no Latin letters in another script, but digits", () => {
    const inLatin = warningsOf(IN_JAPANESE);
    expect(inLatin).toHaveLength(2);
    expect(inLatin?.join()).toContain("asSaid keeps its own words");
    expect(warningsOf(IN_JAPANESE, ["on Thursday", "12日"], ["2027 or 2028", "2027-2028"])).toEqual([]);
  });
});
