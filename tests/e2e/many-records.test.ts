import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCheckedSeeds } from "@/lib/cli/seeds";
import type { Collection } from "@/lib/schema/api/shapes";
import { generateSeeds } from "@/tests/bench/growth/generate";
import { APP_PAGES, isRecordPage } from "@/tests/support/app-pages";
import { forEachEngine } from "@/tests/support/engines";
import { type OwnSite, serveOwnSite } from "@/tests/support/own-site";

/** Several times as many as there are: whatever names every record in a statement or on a page fails here. */
const CLAIMS = 5_000;
const DRAWN = 100;
/** What no page and no drawing goes beyond, whatever the content. */
const MOST_BYTES = 1_500_000;
const MOST_MARKS = 2_000;
const MOST_NODES = 400;

let site: OwnSite;

async function ask(path: string): Promise<Buffer> {
  const answer = await fetch(site.address + path);
  const body = Buffer.from(await answer.arrayBuffer());
  expect([path, answer.status]).toEqual([path, 200]);
  return body;
}

async function expectPage(path: string): Promise<string> {
  const body = await ask(path);
  expect(body.byteLength, path).toBeLessThan(MOST_BYTES);
  const html = body.toString();
  // A mark of a drawing stands for a mark's shape; nodes of a network are named.
  expect(html.match(/<use /g)?.length ?? 0, path).toBeLessThanOrEqual(MOST_MARKS);
  expect(html.match(/ data-node=/g)?.length ?? 0, path).toBeLessThanOrEqual(MOST_NODES);
  return html;
}

async function idsOf(collection: Collection): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const path: string = `/api/v1/${collection}?scope=all&limit=500${next && `&cursor=${encodeURIComponent(next)}`}`;
    const { data, meta } = JSON.parse((await ask(path)).toString()) as {
      data: { id: string }[];
      meta: { next: string | null };
    };
    ids.push(...data.map(({ id }) => id));
    next = meta.next && new URL(meta.next, site.address).searchParams.get("cursor");
  }
  return ids;
}

/** The same of them in every run, and no others than chance would take. */
function draw(ids: readonly string[]): string[] {
  const hashOf = (id: string) => createHash("sha256").update(`drawn ${id}`).digest("hex");
  return ids.toSorted((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1)).slice(0, DRAWN);
}

/* With some times the content. */
forEachEngine((engine, openFresh) => {
  beforeAll(async () => {
    const real = await readCheckedSeeds();
    site = await serveOwnSite(`many-records-${engine}`, {
      writeSeeds: (folder) => void generateSeeds(real, CLAIMS, folder),
      database: await openFresh(),
    });
  }, 600_000);
  afterAll(() => site?.stop());

  test("every page is answered, within its bounds, of an earlier day, of every scope, of some years and of a company", async () => {
    const pages = APP_PAGES.filter((path) => !isRecordPage(path));
    for (const path of pages)
      for (const query of ["?open=all&scope=all", "?asOf=2024-05-01&year=2024..2029"])
        await expectPage(path + query);
    const timeline = await expectPage("/timeline?open=all&scope=all");
    expect(timeline).toMatch(/Each mark stands for/);
    const [company] = draw(await idsOf("companies"));
    for (const path of pages) await expectPage(`${path}?company=${company}`);
  });

  test.each(["companies", "partnerships", "milestones", "sources"] as const)(
    "a hundred %s are answered, each by its page",
    async (collection) => {
      const ids = await idsOf(collection);
      expect(ids.length).toBeGreaterThan(DRAWN);
      for (const id of draw(ids)) await expectPage(`/${collection}/${id}`);
    },
  );

  test.each(["claims", "metrics"] as const)("a hundred %s are answered", async (collection) => {
    for (const id of draw(await idsOf(collection)))
      await ask(`/api/v1/${collection}/${encodeURIComponent(id)}`);
  });

  test("every list, feed, picture and file that the API describes is answered", async () => {
    const { paths } = JSON.parse((await ask("/api/v1/openapi.json")).toString()) as { paths: object };
    const [company] = draw(await idsOf("companies"));
    const needs = (path: string) =>
      path.includes("/watch") ? `?company=${company}` : path === "/api/v1/search" ? "?q=a" : "";
    // A picture of dots is made from the one of shapes; a calendar's other address opens a program.
    const asked = Object.keys(paths).filter((path) => !/\{|\.webcal$|\.png$/.test(path));
    expect(asked.length).toBeGreaterThan(40);
    for (const path of asked) await ask(path + needs(path));
    for (const path of ["/sitemap.xml", "/robots.txt", `/api/v1/milestones.ics?company=${company}`])
      await ask(path);
  });
});
