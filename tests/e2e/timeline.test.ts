import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { documentsOf, eventually, hydrated, queryOf } from "@/tests/support/page-state";
import { apiList, nameOf } from "@/tests/support/site-api";

const openPage = browserPages();

test("the timeline has a lane for each company, and for each partnership when that is chosen", async () => {
  const page = await openPage("/timeline");
  await hydrated(page);
  const documents = documentsOf(page);
  const companies = (await apiList("/companies")).data.map(nameOf);
  const partnerships = (await apiList("/partnerships")).data.map(nameOf);
  expect(companies).toEqual(expect.arrayContaining(await lanesOf(page)));

  await page.getByText("By partnership").click();
  await eventually(() => queryOf(page)).toBe("lanes=partnership");
  await eventually(() => lanesOf(page)).toEqual(expect.arrayContaining(partnerships));

  await page.getByText("By company").click();
  await eventually(() => queryOf(page)).toBe("");
  await eventually(() => lanesOf(page)).not.toEqual(expect.arrayContaining(partnerships));
  expect(documents).toEqual([]);
});

test("every mark has its row in the table below, under the same address", async () => {
  for (const path of ["/timeline?scope=all", "/timeline?lanes=partnership&scope=all"]) {
    const page = await openPage(path);
    const marks = await page.locator("[data-lane] [data-row]").evaluateAll((links) =>
      links
        .map((link) => ({
          href: link.getAttribute("href"),
          row: document.getElementById(link.getAttribute("data-row") ?? "")?.querySelector("th a"),
          name: link.getAttribute("aria-label") ?? link.textContent ?? "",
        }))
        .map(({ href, row, name }) => ({ href, name, rowHref: row?.getAttribute("href") })),
    );
    expect(marks.length).toBeGreaterThan(10);
    for (const { href, rowHref, name } of marks) {
      expect(rowHref, name).toBe(href);
      expect(name).not.toBe("");
    }
    const rows = await page.locator("main table tr[id]").count();
    expect(marks, "a row for each mark").toHaveLength(rows);
  }
});

test("every record in scope stands on the timeline", async () => {
  const page = await openPage("/timeline");
  const shown = await page
    .locator("main table tr[id] th a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const collection of ["milestones", "partnerships"]) {
    for (const { id } of (await apiList(`/${collection}`)).data)
      expect(shown).toContain(`/${collection}/${id}`);
  }
});

test("a mark shows a card under the pointer and opens its record without a full page load", async () => {
  const page = await openPage("/timeline");
  await hydrated(page);
  const documents = documentsOf(page);
  const mark = page.locator('[data-lane] a[data-row][href^="/milestones/"]').first();
  const id = await mark.getAttribute("data-row");
  const title = await page.locator(`[id="${id}"] th a`).innerText();
  const card = page.locator("main > div:not([id])").filter({ hasText: title }).last();
  await mark.locator("[data-glyph]").hover();
  await eventually(() => card.isVisible()).toBe(true);
  await mark.locator("[data-glyph]").click();
  await page.waitForURL("**/milestones/*");
  await eventually(() => page.locator("h1").innerText()).toBe(title);
  expect(documents).toEqual([]);
});

test("the line of the day stands at today", async () => {
  const page = await openPage("/timeline");
  const { meta } = await apiList("/milestones?limit=1");
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(meta.asOf),
  );
  expect(await page.locator("#timeline").innerText()).toContain(`as of ${day}`);
});

function lanesOf(page: Page): Promise<string[]> {
  return page
    .locator("[data-lane]")
    .evaluateAll((lanes) => lanes.map((lane) => lane.querySelector("div a, div span")?.textContent ?? ""));
}
