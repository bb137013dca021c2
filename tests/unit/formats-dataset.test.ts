import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { listDatasetFiles } from "@/lib/formats/dataset";
import { writeZip } from "@/lib/formats/zip";
import { LIST_NAMES } from "@/lib/schema/api/records";

const FACTS = {
  asOf: "2026-11-22",
  version: "0123456789ab",
  loadedAt: "2026-11-01T00:00:00.000Z",
  scope: "all",
  site: "https://tracker.example",
  licence: { id: "CC-BY-4.0", url: "https://licence.example/by" },
} as const;

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

async function* pieces(...texts: string[]) {
  yield* texts;
}

test("another program reads the zip file: a README, a dictionary and a table for each list", async () => {
  const files = listDatasetFiles(FACTS, (list) => pieces("\ufeffid\r\n", `${list}-Größe\r\n`));
  const read = unzipSync(await bytesOf(writeZip(files, new Date(FACTS.loadedAt))));
  expect(Object.keys(read)).toEqual([
    "README.txt",
    "data-dictionary.csv",
    "data-dictionary-values.csv",
    ...LIST_NAMES.map((list) => `${list}.csv`),
  ]);
  for (const list of LIST_NAMES)
    expect(Buffer.from(read[`${list}.csv`] as Uint8Array).toString()).toBe(`\ufeffid\r\n${list}-Größe\r\n`);
  const readme = strFromU8(read["README.txt"] as Uint8Array);
  for (const told of [
    "22 November 2026",
    FACTS.version,
    "CC-BY-4.0",
    FACTS.licence.url,
    "https://tracker.example/api/v1/dataset.zip?asOf=2026-11-22",
    "milestones.csv",
    " | ",
  ])
    expect(readme).toContain(told);
  expect(readme.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of readme.split("\r\n"))
    expect(line.includes(" ") ? line.length : 0, line).toBeLessThanOrEqual(100);
});

test("a zip file of which a table cannot be read to its end breaks off", async () => {
  async function* failing() {
    yield "id\r\n";
    throw new Error("the content changed");
  }
  const files = listDatasetFiles(FACTS, (list) => (list === "claims" ? failing() : pieces("id\r\n")));
  await expect(bytesOf(writeZip(files, new Date(FACTS.loadedAt)))).rejects.toThrow("the content changed");
});

test("a zip file is made as it is taken, and no further once nobody takes it", async () => {
  let made = 0;
  async function* endless() {
    for (;;) {
      made += 1;
      // Noise, so that packing makes it no smaller.
      yield Array.from({ length: 2_000 }, () => Math.random().toString(36)).join("\n");
    }
  }
  let taken = 0;
  for await (const piece of writeZip(
    [{ name: "endless.csv", pieces: endless() }],
    new Date(FACTS.loadedAt),
  )) {
    taken += piece.length;
    expect(made * 16_000).toBeLessThan(taken + 4_000_000);
    if (taken > 1_000_000) break;
  }
  const then = made;
  await new Promise((resolve) => setImmediate(resolve));
  expect(made).toBeLessThanOrEqual(then + 1);
});
