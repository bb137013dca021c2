import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCheckedSeeds, readSeeds } from "@/lib/cli/seeds";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { parseParts } from "@/tests/bench/growth/figures";
import { generateSeeds } from "@/tests/bench/growth/generate";
import { findUnlikeTraits, measureTraits } from "@/tests/bench/growth/traits";

/* The made-up content of the growth bench. */

const ASKED = 1_500;
const AS_OF = "2026-11-30";

const folder = mkdtempSync(path.join(tmpdir(), "interphase growth "));
const place = (name: string) => path.join(folder, name);
let real: SeedDataset;
let made: SeedDataset;

beforeAll(async () => {
  real = await readCheckedSeeds();
  generateSeeds(real, ASKED, place("many"));
  made = await readCheckedSeeds(place("many"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a made-up content", () => {
  test("passes the checks of the seeds and has about as many claims as were asked for", async () => {
    generateSeeds(real, 300, place("few"));
    for (const [dataset, asked] of [
      [await readCheckedSeeds(place("few")), 300],
      [made, ASKED],
    ] as const) {
      const claims = dataset.sources.flatMap((source) => source.claims).length;
      expect(Math.abs(claims - asked)).toBeLessThan(asked * 0.05);
    }
  });

  test("is the same, letter by letter, when it is made again", async () => {
    for (const name of ["once", "twice"]) generateSeeds(real, 300, place(name));
    expect(await readSeeds(place("twice"))).toEqual(await readSeeds(place("once")));
  });

  test("has companies, claims, statuses, outcomes and moves in the shares of the real one", () => {
    expect(findUnlikeTraits(measureTraits(real, AS_OF), measureTraits(made, AS_OF))).toEqual([]);
  });

  test("has no name of a real company, publisher or record", () => {
    const names = ({ companies, milestones, sources }: SeedDataset) => [
      ...companies.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
      ...milestones.map(({ id }) => id),
      ...sources.flatMap(({ id, publisher }) => [id, publisher]),
    ];
    const known = new Set(names(real));
    expect(names(made).filter((name) => known.has(name))).toEqual([]);
  });

  test("is in plain letters but for units, and its addresses lead nowhere", async () => {
    const files = await readSeeds(place("few"));
    for (const { path: file, text } of files) {
      expect(text, file).toMatch(/^[\x20-\x7e\n°²³·]*$/);
      for (const [, host] of text.matchAll(/https?:\/\/([^/\s]+)/g)) expect(host, file).toMatch(/\.example$/);
    }
  });
});

test("what is measured can be chosen, all else is said to be none of it", () => {
  expect([...parseParts(undefined)]).toContain("settling");
  expect([...parseParts("pages,records")]).toEqual(["pages", "records"]);
  expect(() => parseParts("pages,loads")).toThrow("loads is none of them");
});
