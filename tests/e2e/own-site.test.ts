import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getProjectPath } from "@/lib/cli/project";
import type { SqliteUrl } from "@/lib/db/database-url";
import { freePort } from "@/tests/support/free-port";
import { type OwnSite, serveOwnSite } from "@/tests/support/own-site";
import { SHARED_BUILD, SHARED_DATABASE, serveSite } from "@/tests/support/serve-site";

const ID = "example-times-2024-pilot-line";
const SOURCE = `
publisher: The Example Times
title: A line that is told of in this test alone
url: https://example.org/2024/03/04/pilot-line
published: "2024-03-04"
publishedBasis: stated
read: whole
added: "2026-05-01"
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

// What keeps a site busy, or changes what it shows, is tried on one that no other test looks at.
let site: OwnSite;
beforeAll(async () => {
  site = await serveOwnSite("own-site");
});
afterAll(() => site?.stop());

test("many pictures at once are drawn one after the other or refused for a while, and pages are answered meanwhile", async () => {
  const years = Array.from({ length: 6 }, (_, index) => 2000 + index);
  const [page, ...pictures] = await Promise.all([
    fetch(`${site.address}/about`),
    ...years.map((year) => fetch(`${site.address}/api/v1/timeline.png?year=${year}..`)),
  ]);
  expect(page.status).toBe(200);
  for (const { status, headers } of pictures) {
    expect([200, 503]).toContain(status);
    if (status === 503) expect(headers.get("retry-after")).toBe("5");
  }
  expect((await fetch(`${site.address}/api/v1/charts/trends.png`)).status).toBe(200);
});

test("whoever asks after a load has ended sees what was loaded, also at an address that is kept", async () => {
  const pages = [
    "/milestones/toyota-assb-vehicle-launch",
    "/companies/toyota",
    "/api/v1/sources?year=2024&company=toyota&limit=500",
    "/sources?year=2024&company=toyota",
  ];
  for (const path of [...pages, ...pages]) expect(await names(path), path).toBe(false);
  expect((await fetch(`${site.address}/sources/${ID}`)).status).toBe(404);

  const folder = join(site.seeds, "sources/2024");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${ID}.yaml`), SOURCE);
  await site.load();
  for (const path of pages) expect(await names(path), path).toBe(true);
  expect((await fetch(`${site.address}/sources/${ID}`)).status).toBe(200);
});

test("seeds that do not pass leave what was there", async () => {
  const before = await dataset();
  writeFileSync(join(site.seeds, "milestones.yaml"), "- id: nothing\n");
  await expect(site.load()).rejects.toThrow("milestones.yaml");
  expect(await dataset()).toBe(before);
});

test("while its database is away everything is 503 with a time to come again, and is well once it is back", async () => {
  const { path } = site.database as SqliteUrl;
  const kept = "/api/v1/companies";
  const ask = async (of: string, accept = "text/html") => {
    const answer = await fetch(site.address + of, { headers: { accept } });
    return { status: answer.status, again: answer.headers.get("retry-after"), text: await answer.text() };
  };
  const version = await dataset();
  expect((await ask(kept)).status).toBe(200);
  for (const end of ["", "-wal", "-shm"]) renameSync(path + end, `${path}.away${end}`);
  for (const of of [kept, "/", "/companies?q=a&asOf=2023-02-03", "/embed/timeline"]) {
    const refused = await ask(of);
    expect([refused.status, refused.again], of).toEqual([503, "30"]);
  }
  expect((await ask("/")).text).toContain("<h1>Not available</h1>");
  // What a watch is told holds for two seconds.
  await expect
    .poll(() => ask("/api/health"), { timeout: 10_000 })
    .toMatchObject({ status: 503, again: "30" });
  for (const end of ["", "-wal", "-shm"]) renameSync(`${path}.away${end}`, path + end);
  expect((await ask("/")).status).toBe(200);
  await expect.poll(dataset, { timeout: 10_000 }).toBe(version);
});

test("a build that lost a part ends the start with what to do, and is made anew by the next", async () => {
  const folder = ".data/e2e/own-site/damaged";
  cpSync(getProjectPath(SHARED_BUILD), getProjectPath(folder), { recursive: true });
  const stamp = getProjectPath(`${folder}/.stamp`);
  expect(existsSync(stamp)).toBe(true);
  rmSync(getProjectPath(`${folder}/server/app/page.js`));
  const start = serveSite(folder, await freePort(), { ...process.env, DATABASE_URL: SHARED_DATABASE });
  await expect(start).rejects.toThrow("The next start builds the site anew.");
  expect(existsSync(stamp)).toBe(false);
});

test("a site that is asked to stop finishes the answers under way, and nothing of it lives on", async () => {
  const dear = fetch(`${site.address}/timeline?open=all&scope=all`);
  // It has begun once another answer that came after it has been made.
  await fetch(`${site.address}/about?asOf=2024-01-01`);
  const ended = site.end();
  const answer = await dear;
  expect([answer.status, (await answer.text()).endsWith("</html>")]).toEqual([200, true]);
  expect(await ended).toBe(0);
  await expect(fetch(`${site.address}/about`)).rejects.toThrow();
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
