import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeVersion } from "@/lib/db/load";
import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { edited, placeOf, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

/** Mistakes that do not touch one another: what is written instead, and the text that the report points at. */
const APART: [path: string, instead: string, written: string, at: string][] = [
  [SOURCE_PATH, "kind: news", "kind: newz", "newz"],
  [SOURCE_PATH, "language: en", "language: en\nrating: 5", "rating"],
  [SOURCE_PATH, "[maker-cells]", "[maker-cells, maker-cells]", "maker-cells]"],
  [SOURCE_PATH, "[maker, partner]", "[maker, nobody]", "nobody"],
  [SOURCE_PATH, "paragraphs: [1, 2]", "paragraphs: [1, 2]\n    colour: red", "colour"],
  [SOURCE_PATH, "2027/2028", "2027-28", "2027-28"],
  [SOURCE_PATH, "says: target", "says: hopes", "hopes"],
  [SOURCE_PATH, "nature: reported", "nature: guessed", "guessed"],
  ["companies.yaml", "name: Maker Cells", "name: Maker Cells\n  size: 9", "size"],
  ["companies.yaml", "partOf: maker", "partOf: nowhere", "nowhere"],
  ["companies.yaml", "name: Pärtner Kosan", "name: Maker Motor Co.", "Maker Motor Co."],
  ["milestones.yaml", "[maker-partner]", "[no-deal]", "no-deal"],
  ["partnerships.yaml", "role: supplier", "role: vendor", "vendor"],
];

const place = ({ file, line, column }: { file: string; line: number; column: number }) =>
  `${file}:${line}:${column}`;
const places = (files: readonly SeedFile[]) => checkSeeds(files, TODAY).problems.map(place);

function dataset(files: readonly SeedFile[]): SeedDataset {
  const checked = checkSeeds(files, TODAY);
  if (!checked.dataset) throw new Error(JSON.stringify(checked.problems));
  return checked.dataset;
}

const shuffledFiles = fc.shuffledSubarray(soundFiles(), { minLength: 4 });

describe("the check of the seeds", () => {
  test("reports as many mistakes as there are, each at its place, in the order of files and lines", () => {
    fc.assert(
      fc.property(fc.subarray(APART, { minLength: 1 }), (mistakes) => {
        const files = mistakes.reduce(
          (all, [path, instead, by]) => edited(path, instead, by, all),
          soundFiles(),
        );
        const expected = mistakes.map(([path, , , at]) => placeOf(files, path, at));
        const ordered = expected.sort(
          (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
        );
        expect(places(files)).toEqual(ordered.map(place));
      }),
      { numRuns: 60 },
    );
  });

  test("points at the right claim where one before it cannot be read", () => {
    const unread = edited(SOURCE_PATH, "says: announced", "says: proclaimed");
    const files = edited(SOURCE_PATH, "saidBy: [maker]", "saidBy: [nobody]", unread);
    expect(places(files)).toEqual(
      ["proclaimed", "nobody"].map((at) => place(placeOf(files, SOURCE_PATH, at))),
    );
  });

  test("does not depend on the order in which files are read", () => {
    fc.assert(
      fc.property(shuffledFiles, fc.subarray(APART, { maxLength: 3 }), (files, mistakes) => {
        const wrong = (all: readonly SeedFile[]) =>
          mistakes.reduce<readonly SeedFile[]>(
            (some, [path, instead, by]) => edited(path, instead, by, some),
            all,
          );
        expect(checkSeeds(wrong(files), TODAY)).toEqual(checkSeeds(wrong(soundFiles()), TODAY));
      }),
      { numRuns: 40 },
    );
  });

  test("names every file that is missing, and every file that is none of the seeds", () => {
    const missing = checkSeeds([], TODAY).problems;
    expect(missing.map(({ file }) => file)).toEqual([
      "companies.yaml",
      "milestones.yaml",
      "partnerships.yaml",
    ]);
    const strays = ["notes.yaml", "sources/2023/Upper.yaml", "sources/23/short.yaml", "sources/loose.yaml"];
    const stray = checkSeeds(
      [...soundFiles(), ...strays.map((path) => ({ path, text: "a: 1" }))],
      TODAY,
    ).problems;
    expect(stray.map(({ file, message }) => message.startsWith("not a seed file") && file)).toEqual(strays);
  });

  test("an empty file is a problem and no crash", () => {
    for (const { path } of soundFiles()) {
      const emptied = soundFiles().map((file) => (file.path === path ? { path, text: "" } : file));
      expect(checkSeeds(emptied, TODAY).problems.map(({ file }) => file)).toContain(path);
    }
  });
});

describe("the version of a content", () => {
  test("is the same however its files are laid out and ordered", () => {
    const laidOut = soundFiles().map(({ path, text }) => ({
      path,
      text: `# Another layout.\n${text.replace("[Maker]", "\n    - 'Maker'").replace("  kind: energy", '  kind: "energy" # yes')}`,
    }));
    expect(computeVersion(dataset(laidOut.reverse()))).toBe(computeVersion(dataset(soundFiles())));
    expect(computeVersion(dataset(soundFiles()))).toMatch(/^[0-9a-f]{12}$/);
  });

  test("is the same whatever the order of the keys of an entry", () => {
    const turned = edited(
      "companies.yaml",
      "  kind: automaker\n  country: JP",
      "  country: JP\n  kind: automaker",
    );
    expect(computeVersion(dataset(turned))).toBe(computeVersion(dataset(soundFiles())));
  });

  test.each([
    ["companies.yaml", "name: Maker Motor", "name: Maker Motors"],
    [SOURCE_PATH, "2027/2028\n    asSaid: 2027 or 2028", "2027/2029\n    asSaid: 2027 to 2029"],
    [SOURCE_PATH, "value: 15", "value: 16"],
    [SOURCE_PATH, "[1, 2]", "[2, 1]"],
    ["milestones.yaml", "part: responsible", "part: involved"],
  ])("changes with the content of %s: %s → %s", (path, from, to) => {
    expect(computeVersion(dataset(edited(path, from, to)))).not.toBe(computeVersion(dataset(soundFiles())));
  });
});
