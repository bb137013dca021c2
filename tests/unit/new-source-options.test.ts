import { describe, expect, test } from "vitest";
import { readOptions, USAGE } from "@/lib/cli/new-source/options";

const ADDRESS = "https://site.example/cells";

describe("the command line of a new source", () => {
  test("holds an address, or none, and what is not given stays open", () => {
    expect(readOptions([ADDRESS])).toMatchObject({
      address: ADDRESS,
      options: { author: [], paragraphs: false },
    });
    expect(readOptions(["--help"])).toMatchObject({ address: null, options: { help: true } });
    expect(readOptions([]).options.title).toBeUndefined();
  });

  test.each<[string[], RegExp]>([
    [["--kind", "blog"], /--kind/],
    [["--language", "English"], /--language.*two lower-case letters/],
    [["--published", "2025-13"], /--published.*is not a date/],
    [["--id", "Cells 1"], /--id.*lower-case/],
    [["--encoding", "klingon"], /--encoding.*no encoding/],
    [["https://site.example/other"], /One address at a time/],
    [["--colour", "red"], /--colour/],
  ])("%j is refused, with the option's name", (args, says) => {
    expect(() => readOptions([ADDRESS, ...args])).toThrow(says);
  });

  test("is explained whole", () => {
    const { options } = readOptions([]);
    for (const name of Object.keys(options)) if (name !== "help") expect(USAGE).toContain(`--${name}`);
    for (const id of ["derived", "press-release", "tertiary"]) expect(USAGE).toContain(id);
  });
});
