import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { isBarChart } from "@/lib/schema/pages/charts";
import { CHART_IDS, getEmbedPath, parseChartAddress } from "@/lib/schema/parameters/view-address";
import { buildEmbedFrame } from "@/lib/view-models/embed-frame";
import { AXE, seriousAnywhere } from "@/tests/support/axe";
import { browserPages, newPage, visit } from "@/tests/support/browser";
import { received } from "@/tests/support/on-the-wire";
import { eventually, preferTheme, resize } from "@/tests/support/page-state";

const openPage = browserPages();
const VIEWS = CHART_IDS.map(getEmbedPath);
const LARGEST = 60_000;

// Another program on this machine, and so another origin: a page with frames of what its address asks for.
const other = createServer((request, answer) => {
  const paths = new URL(request.url ?? "", "http://other").searchParams.getAll("frame");
  const frames = paths.map(
    (path) => `<iframe src="${inject("site")}${path}" width="700" height="600"></iframe>`,
  );
  answer
    .setHeader("Content-Type", "text/html")
    .end(`<!doctype html><title>Elsewhere</title>${frames.join("")}`);
});
beforeAll(() => new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => void other.close(resolve)));

async function framed(paths: readonly string[]): Promise<Page> {
  const page = await newPage((await openPage("about:blank")).context());
  const query = new URLSearchParams(paths.map((path) => ["frame", path]));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/?${query}`);
  return page;
}

describe("in a frame of another site", () => {
  test("every view is shown", async () => {
    const page = await framed(VIEWS);
    for (const [index] of VIEWS.entries()) {
      const frame = page.locator("iframe").nth(index).contentFrame();
      await frame.locator("svg[role=img]:visible").waitFor();
      expect(await frame.locator("h1").innerText()).not.toBe("");
    }
  });

  test("no page is shown, and no list of the API", async () => {
    const pages = [
      "/",
      "/timeline",
      "/companies/toyota",
      "/about",
      "/api/v1/milestones",
      "/api/v1/timeline.svg",
    ];
    const page = await framed(pages);
    for (const frame of page.frames().slice(1)) {
      await eventually(() => frame.url()).toMatch(/^chrome-error:/);
      expect(await frame.locator("body").innerText()).not.toContain("Toyota");
    }
    expect(page.frames()).toHaveLength(pages.length + 1);
  });
});

describe("a view", () => {
  test.each(VIEWS)(
    "%s weighs little, asks for nothing else, runs nothing, and fits frames of any width",
    async (path) => {
      expect((await received(path)).body.byteLength).toBeLessThan(LARGEST);
      const page = await openPage("about:blank");
      const params: string[] = [];
      page.on("request", (request) => params.push(new URL(request.url()).pathname));
      await visit(page, path);
      expect(params).toEqual([path]);
      expect(await page.locator("script").count()).toBe(0);

      await page.locator("summary").click();
      for (const width of [320, 560, 640, 720, 1400]) {
        await resize(page, { width, height: 640 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, `${width}`).toBeLessThanOrEqual(width);
        const drawing = page.locator("svg[role=img]:visible");
        expect(await drawing.count()).toBe(1);
        const scale = await drawing.evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a);
        expect(scale, `${width}`).toBeGreaterThan(0.85);
        expect(scale, `${width}`).toBeLessThanOrEqual(1);
      }
    },
  );

  test.each(VIEWS)("%s has nothing that axe finds serious", AXE, async (path) => {
    const page = await openPage(path);
    await page.locator("summary").click();
    expect(await seriousAnywhere(page)).toEqual([]);
  });

  test.each(CHART_IDS)(
    "of %s says in its frame's first lines when it is of and where all of it is",
    async (chart) => {
      const { params } = parseChartAddress(chart, new URLSearchParams(), {}, "2026-11-22");
      const { path, width, height } = buildEmbedFrame(params);
      const page = await openPage(path, { viewport: { width, height } });
      const link = await page.getByRole("link", { name: /at Interphase$/ }).boundingBox();
      expect(link?.y).toBeLessThan(200);
      const overhang = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      if (isBarChart(params.chart)) expect(overhang).toBe(0);
    },
  );

  test("of the timeline names its milestones on a phone too", async () => {
    const page = await openPage("/embed/timeline?lanes=company&company=toyota", {
      viewport: { width: 360, height: 640 },
    });
    const words = await page.locator("svg[role=img]:visible text").allTextContents();
    expect(words.join(" ")).toContain("First car with all-solid-state batteries");
  });

  test("keeps the theme that its address settles", async () => {
    const groundOf = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const page = await openPage("/embed/trends?theme=dark", { colorScheme: "light" });
    expect(await groundOf(page)).toBe("rgb(20, 23, 26)");
    await preferTheme(page, "dark");
    await visit(page, "/embed/trends?theme=light");
    expect(await groundOf(page)).toBe("rgb(251, 249, 244)");
  });

  test("is for frames and not for search engines", async () => {
    const { headers } = await fetch(`${inject("site")}/embed/timeline`);
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("content-security-policy")).not.toMatch(/frame-ancestors|unsafe/);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    const etag = headers.get("etag") ?? "";
    const again = await fetch(`${inject("site")}/embed/timeline`, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
  });

  test("leaves out what it cannot follow, says so, and leads to the page that shows the same", async () => {
    const page = await openPage(
      "/embed/timeline?company=toyota&company=nobody&year=20x7&asOf=2024-01-31&utm_source=x",
    );
    expect(await page.locator(".notice").allInnerTexts()).toEqual([
      expect.stringContaining("year=20x7"),
      expect.stringContaining("company=nobody"),
    ]);
    const link = page.getByRole("link", { name: /at Interphase$/ });
    expect(await link.getAttribute("href")).toBe(`${inject("site")}/timeline?company=toyota&asOf=2024-01-31`);
  });

  test("of another name is not found, and a frame of it says so and leads to the site", async () => {
    for (const path of ["/embed/nothing", "/embed/charts/timeline", "/embed/timeline/x?theme=dark&y=1"]) {
      const { status, headers } = await fetch(inject("site") + path);
      expect(status, path).toBe(404);
      expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(headers.get("x-robots-tag")).toBe("noindex");
      expect(headers.get("x-frame-options")).toBeNull();
      expect(headers.get("content-security-policy")).not.toMatch(/frame-ancestors|unsafe/);
    }
    const page = await framed(["/embed/nothing"]);
    const frame = page.locator("iframe").contentFrame();
    expect(await frame.locator("h1").innerText()).toBe("View not found");
    const link = frame.getByRole("link", { name: /at Interphase$/ });
    expect(await link.getAttribute("href")).toBe(`${inject("site")}/timeline`);
  });
});

describe("oEmbed", () => {
  test.each([
    ["/timeline?company=toyota&asOf=2020-01-01", "/og/timeline.png?company=toyota&asOf=2020-01-01"],
    ["/#partnerships-by-technology-title", "/og/partnerships-by-technology.png"],
    ["/embed/trends?year=2027&theme=dark", "/og/trends.png?year=2027"],
  ])("has for %s a picture of the same", async (page, picture) => {
    const query = new URLSearchParams({ url: inject("site") + page });
    const answer = await (await fetch(`${inject("site")}/api/oembed?${query}`)).json();
    expect(answer.thumbnail_url).toBe(inject("site") + picture);
    const { status, headers } = await fetch(answer.thumbnail_url);
    expect([status, headers.get("content-type")]).toEqual([200, "image/png"]);
    const embedded = answer.html.match(/src="([^"?]*)/)?.[1];
    expect(`${embedded.split("/").at(-1)}.png`).toBe(picture.split("?")[0]?.split("/").at(-1));
  });

  test.each(["/", "/timeline?company=toyota", "/trends?year=2027"])(
    "%s says where it is asked for, and that answers",
    async (path) => {
      const page = await openPage(path);
      const link = page.locator('link[type="application/json+oembed"]');
      const href = (
        await link.evaluateAll((links) => links.map((each) => (each as HTMLLinkElement).href))
      )[0];
      const answer = await (await fetch(href ?? "")).json();
      expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Interphase" });
      const source = answer.html.match(/src="([^"]*)"/)?.[1].replaceAll("&#38;", "&");
      expect((await fetch(source)).status).toBe(200);
      expect(new URL(source).search).toBe(new URL(path, "http://x").search);
    },
  );

  test.each([
    ["", 400],
    ["url=/timeline&maxwidth=wide", 400],
    ["url=https%3A%2F%2Felsewhere.example%2Ftimeline", 404],
    ["url=/about", 404],
    ["url=/timeline&format=yaml", 501],
    ["url=/timeline&format=xml&maxwidth=400&more=ignored", 200],
  ])("?%s is answered %i", async (query, status) => {
    expect((await fetch(`${inject("site")}/api/oembed?${query}`)).status).toBe(status);
  });
});
