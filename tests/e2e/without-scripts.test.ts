import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BAR_CHARTS } from "@/lib/schema/pages/charts";
import { getPageSort } from "@/lib/schema/parameters/choices";
import { browserPages, visit } from "@/tests/support/browser";
import { rowsOf } from "@/tests/support/page-state";
import { apiList, nameOf } from "@/tests/support/site-api";
import { LISTS, PLAIN_PAGES } from "@/tests/support/site-paths";

const openPage = browserPages();
const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

test("without scripts every page reads whole, with no empty box and no dead control", async () => {
  const page = await openPage("about:blank", WITHOUT_SCRIPTS);
  for (const path of Object.values(PLAIN_PAGES)) {
    await visit(page, path);
    expect((await page.locator("main").innerText()).length, path).toBeGreaterThan(500);
    expect(await emptyBoxes(page), path).toEqual([]);
    expect(
      await page
        .locator("main, footer")
        .getByText(/loading(?!=)|javascript/i)
        .count(),
      path,
    ).toBe(0);
    expect(await page.getByRole("group", { name: "Colour theme" }).isVisible(), path).toBe(false);
  }
});

test("without scripts every list names all that is in it", async () => {
  const page = await openPage("about:blank", WITHOUT_SCRIPTS);
  for (const list of LISTS) {
    await visit(page, `/${list}`);
    const text = await page.locator("#list table").innerText();
    const sort = getPageSort(list);
    const { data } = await apiList(`/${list}${sort === null ? "" : `?sort=${sort}`}`);
    for (const record of data) expect(text).toContain(nameOf(record));
  }
});

test("without scripts the timeline has its drawing, and each mark its words", async () => {
  const page = await openPage("/timeline", WITHOUT_SCRIPTS);
  const drawing = page.locator("[data-lane] [role=group]").first();
  expect(await drawing.isVisible()).toBe(true);
  const marks = await drawing.locator("a[data-status]").all();
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    const [title = ""] = ((await mark.getAttribute("aria-description")) ?? "").split("\n");
    const words = (await mark.innerText()).split("\n")[0] ?? "";
    // In its company's lane without the company's name in front.
    expect(title.toLowerCase()).toContain(words.slice(0, 8).toLowerCase());
  }
});

test("without scripts every chart is drawn, and its table opens", async () => {
  const page = await openPage("/", WITHOUT_SCRIPTS);
  const figures = page.locator("figure:has(details)");
  expect(await figures.count()).toBe(BAR_CHARTS.length);
  for (const figure of await figures.all()) {
    expect(await figure.locator("[data-chart] svg a").first().isVisible()).toBe(true);
    await figure.locator("summary").click();
    expect(await figure.locator("tbody a").first().isVisible()).toBe(true);
  }
});

test("without scripts the filter is a form that its button sends", async () => {
  const page = await openPage("/milestones", WITHOUT_SCRIPTS);
  await page.locator("search summary").filter({ hasText: "Company" }).click();
  await page.locator("search input[name=company][value=toyota]").check();
  await page.locator("search input[name=year]").fill("2025-2030");
  await page.locator("search").getByRole("button", { name: "Show" }).click();
  await page.waitForURL("**/milestones?*company=toyota*");
  const { data } = await apiList("/milestones?company=toyota&year=2025..2030");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(await page.locator("search input[name=company][value=toyota]").isChecked()).toBe(true);
  expect(await page.locator("aside[aria-label=Notice]").count()).toBe(0);
});

test("without scripts the timeline's lanes are chosen in the same form", async () => {
  const page = await openPage("/timeline", WITHOUT_SCRIPTS);
  await page.getByText("By partnership").click();
  await page.locator("search").getByRole("button", { name: "Show" }).click();
  await page.waitForURL("**/timeline?*lanes=partnership*");
  const partnerships = page.locator('[data-lane] a[href^="/partnerships/"]');
  expect(await partnerships.first().isVisible()).toBe(true);
});

/** What takes room in the page and holds nothing: no words, no drawing, no control. */
function emptyBoxes(page: Page): Promise<string[]> {
  return page.locator("main *:not(svg *)").evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const holds =
          element.matches("svg, input, hr, br, td, th, :has(svg, input)") || element.textContent?.trim();
        return !holds && width > 40 && height > 40;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
