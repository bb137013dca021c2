import { expect, inject, test } from "vitest";
import { LISTED_PAGES } from "@/lib/schema/pages/pages";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually, queryOf } from "@/tests/support/page-state";
import { apiList, html, nameOf } from "@/tests/support/site-api";
import { DATED_PAGES, LISTS } from "@/tests/support/site-paths";

const openPage = browserPages();
const DAY = "asOf=2023-12-31";
/** Pages that are the same on every day, such as that of the corrections. */
const OF_NO_DAY = new Set(LISTED_PAGES.filter(({ takes }) => takes === null).map(({ path }) => path));
/** What METI did in September 2024. */
const LATER = "/milestones/toyota-assb-meti-certification";

test("a page of another day says so, and every way from it but one leads to that day", async () => {
  const page = await openPage("about:blank");
  for (const path of Object.values(DATED_PAGES)) {
    await visit(page, `${path}?${DAY}`);
    const text = await page.locator("main").innerText();
    expect(text, path).toContain("Showing what was known on 31 December 2023.");
    // To follow a view is to learn what comes: those addresses have no day.
    const links = page.locator('main a[href^="/"]:not([data-follow] a)');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length, path).toBeGreaterThan(3);
    const undated = hrefs.filter((href) => !href.includes(DAY));
    const isFollowed = (href: string) => /\.(?:atom|ics)(?:\?|$)/.test(href);
    expect(undated.filter((href) => !OF_NO_DAY.has(href) && !isFollowed(href))).toEqual([path]);
    expect(await links.filter({ hasText: "Back to today" }).getAttribute("href")).toBe(path);
  }
});

test("nothing that was said later shows on any page of the day", async () => {
  const later: string[] = [];
  for (const list of LISTS) {
    const known = new Set((await apiList(`/${list}?scope=all&limit=500&${DAY}`)).data.map(({ id }) => id));
    const all = (await apiList(`/${list}?scope=all&limit=500`)).data;
    const names = all.filter(({ id }) => !known.has(id)).map(nameOf);
    // A short name can stand in other words: "Ampere" in a capacity.
    later.push(...names.filter((name) => name.split(" ").length > 3));
  }
  expect(later).toContain("METI: certification of Toyota's plans for all-solid-state batteries");
  for (const path of Object.values(DATED_PAGES)) {
    const text = await html(`${path}?${DAY}`);
    for (const name of later) expect(text, path).not.toContain(name);
  }
});

test("a record that was not known yet is answered 404, its page and its endpoint", async () => {
  for (const path of [
    LATER,
    "/companies/peking-university",
    "/sources/all-about-industries-2025-01-solid-state-race",
  ]) {
    for (const prefix of ["", "/api/v1"]) {
      expect((await fetch(`${inject("site")}${prefix}${path}`)).status, prefix + path).toBe(200);
      expect((await fetch(`${inject("site")}${prefix}${path}?${DAY}`)).status, prefix + path).toBe(404);
    }
  }
});

test("a milestone stands as it was believed to stand then", async () => {
  const page = await openPage("/milestones/toyota-assb-vehicle-launch?asOf=2022-12-31");
  const text = await page.locator("main").innerText();
  expect(text).toContain("by 2025");
  expect(text).not.toContain("2027");
});

test("the way back to today leads to the same view without a full page load", async () => {
  const page = await openPage(`/milestones?company=toyota&${DAY}`);
  await page.getByRole("link", { name: "Back to today" }).click();
  await eventually(() => queryOf(page)).toBe("company=toyota");
  await eventually(() => page.getByText("what was said later is left out").count()).toBe(0);
});

test("a choice in the filter keeps the day", async () => {
  const page = await openPage(`/milestones?${DAY}`);
  await page.locator("search summary").filter({ hasText: "Company" }).click();
  await page.locator("search input[name=company][value=toyota]").check();
  await eventually(() => queryOf(page)).toBe(`company=toyota&${DAY}`);
});

test("the timeline's as-of line is dragged to another day, and back by Escape", async () => {
  const page = await openPage("/timeline?company=toyota");
  const line = page.locator("[data-day-line]");
  await line.waitFor();
  const grip = async () => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await line.boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  };
  const stood = await grip();
  await page.mouse.click(stood.x + 6, stood.y);
  expect(queryOf(page)).toBe("company=toyota");

  await page.mouse.move(stood.x, stood.y);
  await page.mouse.down();
  await page.mouse.move(stood.x - 120, stood.y, { steps: 3 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await grip()).toEqual(stood);
  expect(queryOf(page)).toBe("company=toyota");

  await page.mouse.move(stood.x, stood.y);
  await page.mouse.down();
  await page.mouse.move(stood.x - 120, stood.y, { steps: 3 });
  const said = await line.locator("output").innerText();
  await page.mouse.up();
  await eventually(() => queryOf(page)).toMatch(/^company=toyota&asOf=\d{4}-\d{2}-\d{2}$/);
  await eventually(() => page.locator("[data-timeline]").innerText()).toContain(said);
});
