import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readCommittedSeeds } from "@/lib/cli/upkeep/committed-seeds";
import { formatDueLooks } from "@/lib/cli/upkeep/due";
import { compareStandings, type Effect, formatEffects } from "@/lib/cli/upkeep/effect";
import { findRecords, formatFound } from "@/lib/cli/upkeep/find";
import { deriveStanding } from "@/lib/cli/upkeep/standing";
import { formatTerms } from "@/lib/cli/upkeep/terms";
import { readContent } from "@/lib/schema/seeds/content";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { madeDataset } from "@/tests/support/made-dataset";
import { edited, SOURCE_PATH, soundFiles } from "@/tests/support/made-seeds";
import { datasetOf, LATER, milestone, withAnother } from "./upkeep-fixture";

describe("what is due for a look", () => {
  const files = withAnother(milestone("pilot-line"), "target");

  test("is a table of what passed, what waits longest for an answer first", () => {
    const text = formatDueLooks(deriveStanding(datasetOf(files, LATER), LATER), 9);
    // One claim and three companies wait for a day, one claim and one company for half a year.
    expect(text.match(/maker-launch|other/g)).toEqual(["other", "maker-launch"]);
    expect(text).toContain(
      "2 promises have passed without a report; 2 of them nobody has looked for in a year.",
    );
    expect(text.split("\n")[2]).toMatch(/^ +1 +1 +3 +never +maker-launch +Maker puts/);
  });

  test("is cut where fewer are wanted, and is nothing before", () => {
    expect(formatDueLooks(deriveStanding(datasetOf(files, LATER), LATER), 1)).toContain(
      "The first 1 are shown",
    );
    const before = deriveStanding(datasetOf(soundFiles(), "2026-06-01"), "2026-06-01");
    expect(formatDueLooks(before, 9)).toBe("No promise has passed without a report.");
  });
});

describe("what a change of the seeds moves", () => {
  const [seeds, day] = [
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom("2023-12-01", "2025-06-30", "2026-11-01"),
  ];
  const standing = (seed: number, asOf: string) => deriveStanding(madeDataset(seed), asOf);

  test("is nothing of the same dataset, and the other way round where the two are turned round", () => {
    const turn = ({ moves, sort, name: _, ...rest }: Effect) => ({
      ...rest,
      sort: ({ new: "gone", gone: "new", moved: "moved" } as const)[sort],
      moves: moves.map(({ what, from, to }) => ({ what, from: to, to: from })),
    });
    const byWords = (effects: readonly Omit<Effect, "name">[]) =>
      effects.map((each) => ({ ...each, moves: each.moves.toSorted((a, b) => (a.what < b.what ? -1 : 1)) }));
    fc.assert(
      fc.property(seeds, seeds, day, (one, other, asOf) => {
        const [before, after] = [standing(one, asOf), standing(other, asOf)];
        expect(compareStandings(before, before)).toEqual([]);
        const back = compareStandings(after, before).map(({ name: _, ...rest }) => rest);
        expect(byWords(compareStandings(before, after).map(turn))).toEqual(byWords(back));
      }),
      { numRuns: 20 },
    );
  });

  test("is told record by record, old and new", () => {
    const on = (files: readonly SeedFile[]) => deriveStanding(datasetOf(files, "2026-06-01"), "2026-06-01");
    const later = edited(
      SOURCE_PATH,
      "metrics:\n",
      `  - key: later
    milestone: maker-launch
    says: target
    date: 2030
    asSaid: "2030"
    saidBy: [maker]
    summary: Maker gives 2030.
metrics:
`,
    );
    const text = formatEffects(compareStandings(on(soundFiles()), on(later)));
    expect(text).toContain(
      "  maker-launch  Maker puts solid-state batteries into cars\n    target: 2027–28 → 2030\n",
    );
    expect(text).toContain("    moves: none → slipped once\n    became of it: Ahead → Put off");
    expect(text).toContain(
      "Records of companies (1)\n  maker  Maker Motor\n    ahead: 1 → none\n    put off: none → 1",
    );
    expect(text).toContain(
      "sentence: The one dated promise lies ahead. → The one dated promise was put off.",
    );
    expect(text).not.toContain("Partnerships");
    expect(formatEffects([])).toMatch(/^No target/);
  });
});

describe("the seeds of a commit", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "interphase-commit-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are read as they were committed; without a repository or without git a sentence says so", async () => {
    await expect(readCommittedSeeds(folder, "HEAD")).rejects.toThrow(
      /^Nothing to compare the seeds with: \w/,
    );
    vi.stubEnv("PATH", "");
    await expect(readCommittedSeeds(folder, "HEAD")).rejects.toThrow(/: git is not installed\.$/);
    vi.unstubAllEnvs();
  });

  test.skipIf(!hasGit())("hold nothing of what came later", async () => {
    const seeds = path.join(folder, "some seeds");
    const files = soundFiles().map((file) => ({ ...file, text: `# Škoda\n${file.text}` }));
    for (const file of files) {
      mkdirSync(path.dirname(path.join(seeds, file.path)), { recursive: true });
      writeFileSync(path.join(seeds, file.path), file.text);
    }
    const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
    git("init", "--quiet");
    git("add", ".");
    git(
      "-c",
      "user.name=Editor",
      "-c",
      "user.email=editor@paper.example",
      "commit",
      "--quiet",
      "-m",
      "seeds",
    );
    writeFileSync(path.join(seeds, "milestones.yaml"), "[]\n");
    const byPath = (all: readonly SeedFile[]) => new Map(all.map(({ path: at, text }) => [at, text]));
    expect(byPath(await readCommittedSeeds(seeds, "HEAD"))).toEqual(byPath(files));
    await expect(readCommittedSeeds(seeds, "nowhere")).rejects.toThrow(/nowhere/);
  });
});

function hasGit(): boolean {
  try {
    return execFileSync("git", ["--version"]).length > 0;
  } catch {
    return false;
  }
}

describe("records by words", () => {
  const find = (words: string) => findRecords(readContent(soundFiles()).content, words);

  test("are found by name in whatever letters, by company and by stage, each with its place", () => {
    expect(find("PARTNER kosan").map(({ id }) => id)).toEqual(["partner", "maker-partner"]);
    expect(find("vehicle launch maker").map(({ id }) => id)).toEqual(["maker-launch"]);
    expect(find("2027 or 2028").map(({ id, line }) => [id, line])).toEqual([["paper-2023-10--launch", 21]]);
    expect(find("paper.example").map(({ what }) => what)).toEqual(["source"]);
    expect(find("nobody")).toEqual([]);
  });

  test.each([
    "https://paper.example/1",
    "http://paper.example/1/?utm_source=x",
    "www.paper.example/1",
    "www.paper.exam",
    "https://www.paper.example/…",
  ])("are the source of an address, however much of it is given: %s", (address) => {
    expect(find(address).map(({ id }) => id)).toEqual(["paper-2023-10"]);
  });

  test("are none of another address", () => {
    expect(find("https://paper.example/2")).toEqual([]);
  });

  test("are printed with file and line, no more than wanted", () => {
    const text = formatFound(find("maker"), "seeds", 1);
    expect(text).toMatch(
      /^seeds\/companies\.yaml:1 {2}maker {2}\(company, Carmaker\)\n {4}Maker Motor\nAnd \d+ more/,
    );
    expect(formatFound([], "seeds", 1)).toMatch(/^Nothing/);
  });
});

test("the closed lists are printed with their definitions, or what of them holds some words, and the units in use", () => {
  const { content } = readContent(soundFiles());
  const terms = (words: string) => formatTerms(words, content);
  expect(terms("")).toMatch(/pilot-line +A line built to try out production, not to sell from\./);
  expect(terms("tier").split("\n")).toHaveLength(4);
  expect(terms("up-to")).toBe("Qualifiers of figures (qualifier)\n  up-to  An upper limit.");
  expect(terms("unit")).toContain("Units of figures that are in use (unit)\n  %  1 figure");
  expect(terms("nothing like it")).toMatch(/^No list/);
});
