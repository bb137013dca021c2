import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { addRules, documentsOf, eventually, queryOf } from "@/tests/support/page-state";

const openPage = browserPages();

test("a group shows its busiest lanes, the others at a click that leaves the reader where they begin", async () => {
  const page = await openPage("/timeline");
  const documents = documentsOf(page);
  const cells = page.locator("section#cells");
  const before = await cells.locator("[data-lane]").count();
  const link = cells.locator("p#cells-more a");
  const more = Number(/^Show (\d+) more companies with \d+ milestones/.exec(await link.innerText())?.[1]);
  const last = await cells.locator("[data-lane]").last().locator("a").first().textContent();

  await link.click();
  await eventually(() => queryOf(page)).toBe("open=cells");
  await eventually(() => cells.locator("[data-lane]").count()).toBe(before + more);
  const lane = cells.locator("li#cells-more");
  await eventually(async () => inView(page, await lane.boundingBox())).toBe(true);
  expect(
    await cells
      .locator("[data-lane]")
      .nth(before - 1)
      .locator("a")
      .first()
      .innerText(),
  ).toBe(last);

  await cells.getByText("Fold this group again").click();
  await eventually(() => queryOf(page)).toBe("");
  await eventually(() => cells.locator("[data-lane]").count()).toBe(before);
  await eventually(async () => inView(page, await cells.locator("h2").boundingBox())).toBe(true);
  expect(documents).toEqual([]);
});

test("a lane that is not laid out yet is as high as it will be, so that nothing moves under a click", async () => {
  const page = await openPage("/timeline?open=all");
  const heights = () =>
    page.locator("[data-lane]").evaluateAll((lanes) =>
      // A name of two lines takes more, and nobody knows where it breaks.
      lanes
        .filter((lane) => (lane.querySelector("p")?.textContent ?? "").length < 40)
        .map((lane) => lane.getBoundingClientRect().height),
    );
  const before = await heights();
  await addRules(page, "[data-lane] { content-visibility: visible !important; }");
  const after = await heights();
  expect(before.length).toBeGreaterThan(50);
  expect(after.filter((height, index) => Math.abs(height - (before[index] ?? 0)) > 1)).toEqual([]);
});

test("without scripts the folds are plain links", async () => {
  const page = await openPage("/timeline?year=2027", { javaScriptEnabled: false });
  const vehicles = page.locator("section#vehicles");
  const before = await vehicles.locator("[data-lane]").count();
  await vehicles.locator("p#vehicles-more a").click();
  await page.waitForURL("**/timeline?year=2027&open=vehicles#vehicles-more");
  expect(await vehicles.locator("[data-lane]").count()).toBeGreaterThan(before);
});

test("a filter that leaves few lanes leaves nothing folded, and the opened groups stay under a filter", async () => {
  const page = await openPage("/timeline?q=donut");
  expect(await page.locator("p[id$=-more]").count()).toBe(0);
  expect(await page.locator("[data-lane]").count()).toBeGreaterThan(1);

  await visit(page, "/timeline?open=cells");
  await page.locator("search summary").filter({ hasText: "Status" }).click();
  await page.locator("search input[name=milestoneStatus][value=open]").check();
  await eventually(() => queryOf(page)).toMatch(/milestoneStatus=open/);
  expect(queryOf(page)).toContain("open=cells");
});

test("companies that are asked for stand on top, and whoever else takes part is folded", async () => {
  const page = await openPage("/timeline?lanes=company&company=toyota&company=samsung-sdi");
  const names = page.locator("[data-lane] > p > :first-child");
  expect((await names.allInnerTexts()).sort()).toEqual(["Samsung SDI", "Toyota"]);
  await page.locator("p#all-more a").click();
  await page.waitForURL("**&open=all#all-more");
  await eventually(() => names.count()).toBeGreaterThan(2);
  expect((await names.allInnerTexts()).slice(0, 2).sort()).toEqual(["Samsung SDI", "Toyota"]);
});

test("a group that is not there is named in the notice", async () => {
  const page = await openPage("/timeline?open=everything");
  expect(await page.locator("aside[aria-label=Notice]").innerText()).toContain("open=everything");
  expect(await page.locator("section#cells").count()).toBe(1);
});

function inView(page: Page, box: { y: number; height: number } | null): boolean {
  return box !== null && box.y >= 0 && box.y < (page.viewportSize()?.height ?? 0);
}

test("one or two companies are read by partnership, more of them by company, unless the reader says so", async () => {
  const lensOf = (page: Page) => page.locator("input[name=lanes]:checked + span").innerText();
  const page = await openPage("/timeline?company=toyota&company=samsung-sdi");
  expect(await lensOf(page)).toBe("By partnership");
  await page.getByText("By company", { exact: true }).click();
  await page.waitForURL("**/timeline?lanes=company&**");
  await page.goBack();
  await eventually(() => lensOf(page)).toBe("By partnership");
  await visit(page, "/timeline?company=toyota&company=samsung-sdi&company=bmw");
  expect(await lensOf(page)).toBe("By company");
});
