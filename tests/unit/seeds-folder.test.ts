import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { readCheckedSeeds } from "@/lib/cli/seeds";
import { SOURCE_PATH, soundFiles } from "@/tests/support/made-seeds";

/* What lies in a folder of seeds: files in other encodings, under other names, and links. */

const place = mkdtempSync(path.join(tmpdir(), "interphase folder "));
const inFolder = (file: string) => path.join(place, file);

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  for (const { path: file, text } of soundFiles()) write(file, text);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(inFolder(file)), { recursive: true });
  writeFileSync(inFolder(file), content);
}

const SOURCE = soundFiles().find(({ path: file }) => file === SOURCE_PATH)?.text ?? "";

/** What reading the folder says, without the name of the folder. */
async function readProblems(): Promise<string[]> {
  const said = await readCheckedSeeds(place).then(
    () => "",
    (error: Error) => error.message,
  );
  return said
    .split("\n")
    .filter((line) => line.includes(".yaml") || / {2}/.test(line))
    .map((line) => line.slice(line.indexOf("interphase folder ")).replace(/^[^/]*\//, ""));
}

test("the sound files are read", async () => {
  expect(await readProblems()).toEqual([]);
});

describe("a file that is no UTF-8", () => {
  test.each([
    ["one byte for a letter", "title: Maker and P\xe9rtner"],
    ["quotes of Windows", "publisher: \x93The\x94 Paper"],
  ])("%s is told with its line, beside the other problems", async (_name, written) => {
    const key = written.split(":")[0] ?? "";
    const text = SOURCE.replace(new RegExp(`^${key}: .*$`, "m"), written);
    write(SOURCE_PATH, Buffer.from(text, "latin1"));
    write("companies.yaml", (soundFiles()[0]?.text ?? "").replace("kind: automaker", "kind: carmaker"));
    const problems = await readProblems();
    const at = text.split("\n").indexOf(written) + 1;
    expect(at).toBeGreaterThan(0);
    expect(problems).toContain(`${SOURCE_PATH}:${at}:1  is not UTF-8; save it as UTF-8`);
    expect(problems.some((each) => each.includes("carmaker"))).toBe(true);
  });

  test.each([
    ["utf16le", "\ufeff"],
    ["utf16be", "\ufeff"],
    ["utf16le", ""],
    ["utf16be", ""],
  ])("a text in %s is told by its name, with the mark %j in front", async (encoding, mark) => {
    const bytes = Buffer.from(mark + SOURCE, "utf16le");
    write(SOURCE_PATH, encoding === "utf16le" ? bytes : bytes.swap16());
    expect(await readProblems()).toContain(`${SOURCE_PATH}:1:1  is UTF-16; save it as UTF-8`);
  });

  test("a mark in front that says UTF-8 is passed over", async () => {
    write(SOURCE_PATH, `\ufeff${SOURCE}`);
    expect(await readProblems()).toEqual([]);
  });
});

describe("a file that is not read", () => {
  test.each([
    "sources/2023/more.YAML",
    "sources/2023/more.Yml",
    "sources/2023/more.yml",
    "sources/2023/more.yaml.txt",
    "sources/more.yaml",
    "sources/2023/.more.yaml",
    "notes.md",
  ])("%s is told of", async (file) => {
    write(file, SOURCE);
    expect(await readProblems()).toEqual([expect.stringMatching(/:1:1 {2}(this is|not a) .*seed file/)]);
  });

  test("what systems and editors leave is not", async () => {
    for (const file of [".DS_Store", "sources/.gitkeep", "sources/2023/more.yaml~", "Thumbs.db"])
      write(file, "");
    expect(await readProblems()).toEqual([]);
  });
});

describe("a link", () => {
  test("to a file is followed", async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), "interphase elsewhere "));
    writeFileSync(path.join(elsewhere, "source.yaml"), SOURCE.replace("kind: news", "kind: nothing"));
    rmSync(inFolder(SOURCE_PATH));
    symlinkSync(path.join(elsewhere, "source.yaml"), inFolder(SOURCE_PATH));
    expect(await readProblems()).toEqual([expect.stringContaining("nothing")]);
    rmSync(elsewhere, { recursive: true });
  });

  test.each([
    ["to nothing", "nowhere.yaml", "leads nowhere"],
    ["to a folder", ".", "is no file"],
  ])("%s is told of", async (_name, target, says) => {
    symlinkSync(target, inFolder("sources/2023/link.yaml"));
    expect(await readProblems()).toEqual([expect.stringContaining(says)]);
  });
});
