import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkContent, NO_MEMORY, type SeedMemory } from "@/lib/schema/seeds/check-seeds";
import { readContent } from "@/lib/schema/seeds/content";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { edited, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

/** What may happen to the files: mistakes and other words, of every kind of rule. */
const CHANGES: readonly (readonly [path: string, instead: string, written: string])[] = [
  [SOURCE_PATH, "kind: news", "kind: newz"],
  [SOURCE_PATH, "kind: news", "kind: filing"],
  [SOURCE_PATH, "2027/2028", "2026/2028"],
  [SOURCE_PATH, "[maker, partner]", "[maker, nobody]"],
  [SOURCE_PATH, "says: target", "says: delayed"],
  ["companies.yaml", "name: Maker Cells", "name: Maker Cell"],
  ["companies.yaml", "name: Pärtner Kosan", "name: Maker Motor Co."],
  ["companies.yaml", "partOf: maker", "partOf: nowhere"],
  ["milestones.yaml", "[maker-partner]", "[no-deal]"],
  ["partnerships.yaml", "role: supplier", "role: vendor"],
];

function check(files: readonly SeedFile[], memory: SeedMemory) {
  // As it is kept: in a file, as JSON.
  const kept = JSON.parse(JSON.stringify([...memory.files])) as [string, unknown][];
  const known = { ...memory, files: new Map(kept) };
  return checkContent(readContent(files, known.files), TODAY, known);
}

const change = (files: readonly SeedFile[], some: readonly (typeof CHANGES)[number][]) =>
  some.reduce<SeedFile[]>((all, [path, instead, by]) => edited(path, instead, by, all), [...files]);
/** Of those that change the same words one alone. */
const changes = fc
  .subarray([...CHANGES])
  .map((some) =>
    some.filter(([path, instead], at) => some.findIndex(([p, i]) => p === path && i === instead) === at),
  );

describe("what was found out about seed files before", () => {
  test("changes nothing of what is found, whatever was read before and whatever changed since", () => {
    let problems = 0;
    fc.assert(
      fc.property(changes, changes, (before, after) => {
        const { memory } = check(change(soundFiles(), before), NO_MEMORY);
        const files = change(soundFiles(), after);
        const [known, unknown] = [check(files, memory), check(files, NO_MEMORY)];
        expect(JSON.stringify(known.checked)).toBe(JSON.stringify(unknown.checked));
        // And is the same that is found out without it.
        expect([...known.memory.files.keys()]).toEqual([...unknown.memory.files.keys()]);
        expect([...known.memory.sound]).toEqual([...unknown.memory.sound]);
        expect(known.memory.names).toEqual(unknown.memory.names);
        problems += known.checked.problems.length;
      }),
      { numRuns: 60 },
    );
    expect(problems).toBeGreaterThan(50);
  });

  test("is taken for what it is: what a file was found to hold is not read again", () => {
    const files = soundFiles();
    const { memory } = check(files, NO_MEMORY);
    expect(memory.files.size).toBe(files.length);
    const told = new Map([...memory.files].map(([key, value]) => [key, renamed(value)]));
    const { content } = readContent(files, told);
    expect(content.companies.map(({ record }) => record.name)).toContain("Told");
  });

  test("points at the place in the file where a rule across files finds something", () => {
    const { memory } = check(soundFiles(), NO_MEMORY);
    const files = edited("companies.yaml", "id: maker-cells", "id: other-cells");
    const { checked } = check(files, memory);
    expect(checked.problems.length).toBeGreaterThan(0);
    expect(checked.problems).toEqual(check(files, NO_MEMORY).checked.problems);
    for (const { line, file } of checked.problems) if (file === SOURCE_PATH) expect(line).toBeGreaterThan(1);
  });
});

/** The same list with another name of its first record. */
function renamed(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((record: object, index) =>
    index === 0 && "name" in record ? { ...record, name: "Told" } : record,
  );
}
