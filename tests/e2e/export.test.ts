import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { findBadWords, readWords } from "@/tests/support/drawn-words";
import { eventually } from "@/tests/support/page-state";
import { WINDOWS } from "@/tests/support/windows";

const openPage = browserPages();

/** Pages with the file that their picture is called by; each has one of its own, so that none is known from another. */
const VIEWS = [
  ["/timeline?company=bmw", "timeline"],
  ["/milestones?company=toyota", "milestones-per-year"],
  ["/", "promises-by-first-deadline"],
  ["/companies/toyota", "timeline"],
] as const;

/** The dialog as it opens by its button. */
async function openExport(page: Page): Promise<Locator> {
  const opener = page.getByRole("button", { name: "Export", exact: true }).first();
  await opener.click();
  const dialog = page.locator(`#${await opener.getAttribute("popovertarget")}`);
  await eventually(() => dialog.isVisible()).toBe(true);
  return dialog;
}

describe.each(VIEWS)("the dialog of %s", (path, name) => {
  test("loads its preview when it is opened, which follows the choice as the download does", async () => {
    const page = await openPage("/robots.txt");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, path);
    expect(asked.filter((each) => /\.(svg|png)$/.test(each) && each.startsWith("/api/"))).toEqual([]);
    const dialog = await openExport(page);
    const preview = dialog.getByRole("img");
    const ratio = () =>
      preview.evaluate((image: HTMLImageElement) => image.naturalWidth / Math.max(1, image.naturalHeight));
    await eventually(ratio).toBeGreaterThan(0);
    await dialog.getByLabel("Dark").check();
    await dialog.getByLabel("9:16").check();
    expect(await preview.getAttribute("src")).toMatch(/\.svg\?.*theme=dark&shape=tall$/);
    await eventually(ratio).toBeCloseTo(9 / 16, 1);
    const file = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download PNG" }).click();
    expect((await file).suggestedFilename()).toMatch(new RegExp(`^interphase-${name}-.*tall.*\\.png$`));
    const table = (await dialog.getByRole("link", { name: /CSV/ }).first().getAttribute("href")) ?? "";
    expect((await fetch(inject("site") + table)).headers.get("content-type")).toContain("text/csv");
  });

  test("closes with Escape, and the focus comes back", async () => {
    const page = await openPage(path);
    const dialog = await openExport(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await eventually(() => dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("popovertarget"))).toBe(
      await dialog.getAttribute("id"),
    );
  });

  test("opens without scripts too, and has the picture in every look", async () => {
    const page = await openPage(path, { javaScriptEnabled: false });
    const dialog = await openExport(page);
    await dialog.getByLabel("Dark").check();
    await dialog.getByLabel("1:1").check();
    await dialog.getByRole("button", { name: "Download SVG" }).click();
    await page.waitForURL(/\.svg\?/);
    const looks = new URL(page.url()).searchParams;
    expect([looks.get("theme"), looks.get("shape")]).toEqual(["dark", "square"]);
    const { headers } = await fetch(page.url());
    expect(headers.get("content-disposition")).toContain(`filename="interphase-${name}-square`);
    await page.goBack();
    // A browser may have kept the page as it was left.
    if (!(await dialog.isVisible())) await openExport(page);
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await dialog.isVisible()).toBe(false);
  });
});

test("a company's page exports its timeline once, and leads to it in Explore", async () => {
  const page = await openPage("/companies/toyota");
  expect(await page.getByRole("button", { name: "Export", exact: true }).count()).toBe(1);
  const dialog = await openExport(page);
  const preview = await dialog.getByRole("img").getAttribute("src");
  const explore = await dialog.getByRole("link", { name: "timeline by partnership" }).getAttribute("href");
  expect(preview?.split("?")[1]?.split("&")).toEqual(expect.arrayContaining(["company=toyota"]));
  expect(new URL(`http://x${explore}`).searchParams.toString()).toBe(preview?.split("?")[1]);
  await page.keyboard.press("Escape");
  await visit(page, "/companies/toyota#course");
  await page.getByRole("link", { name: "Open this timeline in Explore" }).click();
  await page.waitForURL(/\/timeline\?.*company=toyota/);
});

test.each(WINDOWS)(
  "the dialog stays within a window of %i by %i and scrolls inside",
  async (width, height) => {
    const page = await openPage("/timeline", { viewport: { width, height } });
    const dialog = await openExport(page);
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await dialog.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
    if (width < 768) expect(box?.width).toBe(width);
    const last = dialog.locator("pre").last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
  },
);

const SHAPES = [
  ["wide", 1600, 900],
  ["square", 1200, 1200],
  ["tall", 1080, 1920],
] as const;

test.each(SHAPES)(
  "of all there is every %s picture keeps its words large enough and inside",
  async (shape, ...size) => {
    const charts = ["timeline", "trends", "network", "figures", "targets-by-company", "deadlines-by-stage"];
    for (const chart of charts)
      for (const query of ["", "company=toyota&company=samsung-sdi&scope=all", "company=nio"]) {
        const svg = await fetch(`${inject("site")}/api/v1/charts/${chart}.svg?${query}&shape=${shape}`);
        const picture = readWords(await svg.text());
        expect([picture.width, picture.height], chart).toEqual(size);
        expect(findBadWords(picture), `${chart} ${query}`).toEqual([]);
      }
  },
);
