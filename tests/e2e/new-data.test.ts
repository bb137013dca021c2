import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OwnSite, serveOwnSite } from "@/tests/support/own-site";

/** Kept pages are at most a minute behind the data; waiting for longer would be waiting in vain. */
const A_MINUTE = { timeout: 70_000, interval: 500 };
const ID = "example-times-2024-pilot-line";
const SOURCE = `
publisher: The Example Times
title: A line that is told of in this test alone
url: https://example.org/2024/03/04/pilot-line
published: "2024-03-04"
publishedBasis: stated
kind: news
tier: secondary
language: en
claims:
  - key: vehicles-2031
    milestone: toyota-assb-vehicle-launch
    says: target
    date: "2031"
    asSaid: in 2031
    saidBy: [toyota]
    summary: Toyota puts it off to 2031, in this test alone.
    paragraphs: [2]
`;

let site: OwnSite;
beforeAll(async () => {
  site = await serveOwnSite("new-data");
});
afterAll(() => site?.stop());

test("a running server shows what was loaded within a minute, without a restart", {
  timeout: 180_000,
}, async () => {
  const pages = ["/milestones/toyota-assb-vehicle-launch", "/companies/toyota"];
  for (const path of pages) expect(await names(path), path).toBe(false);
  expect((await fetch(`${site.address}/sources/${ID}`)).status).toBe(404);

  const folder = join(site.seeds, "sources/2024");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${ID}.yaml`), SOURCE);
  await site.load();
  for (const path of ["/api/v1/sources?year=2024", "/sources?year=2024"])
    expect(await names(path), path).toBe(true);
  for (const path of pages) await expect.poll(() => names(path), A_MINUTE).toBe(true);
  await expect.poll(async () => (await fetch(`${site.address}/sources/${ID}`)).status, A_MINUTE).toBe(200);
});

test("seeds that do not pass leave what was there", async () => {
  const before = await dataset();
  writeFileSync(join(site.seeds, "milestones.yaml"), "- id: nothing\n");
  await expect(site.load()).rejects.toThrow("milestones.yaml");
  expect(await dataset()).toBe(before);
});

/** Whether a page or an answer names the new source. */
async function names(path: string): Promise<boolean> {
  return (await read(path)).includes("The Example Times");
}

async function read(path: string): Promise<string> {
  return (await fetch(site.address + path)).text();
}

async function dataset(): Promise<string> {
  return (JSON.parse(await read("/api/health")) as { dataset: string }).dataset;
}
