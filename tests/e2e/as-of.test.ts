import { expect, inject, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { documentsOf, hydrated, queryOf, totalOf } from "@/tests/support/page-state";
import { apiTotal, html } from "@/tests/support/site-api";
import { DATED_PAGES } from "@/tests/support/site-paths";

const openPage = browserPages();
const PAGES = { ...DATED_PAGES, trends: "/trends", changes: "/changes" };
const DAY = "2023-10-20";
const control = "aside[aria-label='Day shown']";

interface Content {
  readonly claims: readonly { id: string; summary: string; saidOn: { latest: string } }[];
  readonly metrics: Content["claims"];
  readonly milestones: readonly { id: string; title: string }[];
  readonly partnerships: readonly { id: string; name: string }[];
  readonly companies: readonly { id: string; name: string }[];
  readonly sources: readonly { id: string; title: string | null }[];
}

async function contentOn(query = ""): Promise<Content> {
  return (await fetch(`${inject("site")}/api/v1/dataset.json${query}`)).json();
}

/** What is told in a page, scripts' data and head included, without the marks that text needs in HTML and JSON. */
async function toldIn(path: string): Promise<string> {
  const entities: Record<string, string> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#x27;": "'",
  };
  const text = (await html(path)).replaceAll(
    /&(?:amp|lt|gt|quot|#x27);/g,
    (entity) => entities[entity] ?? entity,
  );
  return text.replaceAll('\\\\"', '"').replaceAll('\\"', '"');
}

test("pages of an earlier day hold nothing of what was said later, in their heads and their data neither", async () => {
  const all = await contentOn();
  const days = [...new Set(all.claims.map(({ saidOn }) => saidOn.latest))].sort();
  for (const day of [days[0], days[Math.floor(days.length / 2)]]) {
    const then = await contentOn(`?asOf=${day}`);
    const words = (each: Content) => [
      ...each.milestones.map(({ title }) => title),
      ...each.partnerships.map(({ name }) => name),
      ...each.companies.map(({ name }) => name),
      ...each.sources.map(({ title }) => title ?? ""),
      ...[...each.claims, ...each.metrics].map(({ summary }) => summary),
    ];
    const known = words(then).join("\n");
    const later = words(all).filter((word) => word.length > 3 && !known.includes(word));
    const records = (["milestones", "partnerships", "companies", "sources"] as const).flatMap((collection) =>
      then[collection].map(({ id }) => `/${collection}/${id}`),
    );
    const lists = Object.values(PAGES).filter((path) => path.split("/").length === 2);
    for (const path of [...lists, ...records]) {
      const told = await toldIn(`${path}?asOf=${day}&scope=all`);
      expect(
        later.filter((word) => told.includes(word)),
        `${path} as of ${day}`,
      ).toEqual([]);
    }
    expect([...then.claims, ...then.metrics].filter(({ saidOn }) => saidOn.latest > (day as string))).toEqual(
      [],
    );
  }
});

test("every link of a page keeps the day, apart from the one back to today", async () => {
  const page = await openPage("/");
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(`${path}?asOf=${DAY}`);
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute("href") ?? "", text: link.textContent ?? "" })),
      );
    const lost = links.filter(({ href }) => !href.includes(`asOf=${DAY}`) && !href.startsWith("/about"));
    expect(lost, name).toEqual([{ href: path, text: "Back to today" }]);
  }
});

test("the slider leads to another day by keyboard, says it, and leaves everything else as it was", async () => {
  const page = await openPage("/milestones?scope=all&sort=title");
  await hydrated(page);
  const documents = documentsOf(page);
  await page.locator(`${control} summary`).click();
  const slider = page.locator(`${control} input[type=range]`);
  await slider.focus();
  await slider.press("Home");
  const words = await slider.getAttribute("aria-valuetext");
  expect(await page.locator(`${control} output`).innerText()).toBe(words);
  await expect.poll(() => queryOf(page)).toMatch(/^scope=all&sort=title&asOf=\d{4}-\d\d-\d\d$/);
  await expect
    .poll(() => page.locator(control).innerText())
    .toContain(`As of ${words}: what was said later is left out.`);
  await expect.poll(() => totalOf(page)).toBe(await apiTotal(`/milestones?${queryOf(page)}`));
  expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
  await slider.press("PageUp");
  await slider.press("ArrowRight");
  await expect.poll(() => slider.getAttribute("aria-valuetext")).not.toBe(words);
  await slider.press("End");
  await expect.poll(() => queryOf(page)).toBe("scope=all&sort=title");
  expect(documents).toEqual([]);
});

test("the field leads to a day, the sections keep it, and one link leads back to today", async () => {
  const page = await openPage("/partnerships?scope=all");
  await hydrated(page);
  const today = await totalOf(page);
  await page.locator(`${control} summary`).click();
  await page.locator(`${control} input[type=date]`).fill(DAY);
  await page.locator(`${control} button`).click();
  await expect.poll(() => queryOf(page)).toBe(`scope=all&asOf=${DAY}`);
  await expect.poll(() => totalOf(page)).toBe(await apiTotal(`/partnerships?scope=all&asOf=${DAY}`));
  await page.getByRole("link", { name: "Back to today" }).click();
  await expect.poll(() => queryOf(page)).toBe("scope=all");
  await expect.poll(() => totalOf(page)).toBe(today);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe(`scope=all&asOf=${DAY}`);
  await page.locator("header nav").getByRole("link", { name: "Milestones" }).click();
  await page.waitForURL(`**/milestones?asOf=${DAY}`);
  await expect.poll(() => totalOf(page)).toBe(await apiTotal(`/milestones?asOf=${DAY}`));
});

test("without JavaScript the field is a form that keeps the rest of the address", async () => {
  const page = await openPage("/companies?scope=all&kind=automaker", { javaScriptEnabled: false });
  await page.locator(`${control} summary`).click();
  expect(await page.locator(`${control} input[type=range]`).isVisible()).toBe(false);
  await page.locator(`${control} input[type=date]`).fill(DAY);
  await page.locator(`${control} button`).click();
  await page.waitForURL("**asOf**");
  expect(new URLSearchParams(queryOf(page))).toEqual(
    new URLSearchParams(`kind=automaker&scope=all&asOf=${DAY}`),
  );
  expect(await page.locator(control).innerText()).toContain("As of 20 October 2023");
});

test("a company that nothing had named by then is called as the address calls it, and its list is empty", async () => {
  const [all, then] = [await contentOn(), await contentOn("?asOf=2019-06-01")];
  const stranger = all.companies.find(({ id }) => then.companies.every((each) => each.id !== id));
  const page = await openPage(`/milestones?company=${stranger?.id}&asOf=2019-06-01`);
  expect(await totalOf(page)).toBe(0);
  const told = await page.locator("html").innerHTML();
  expect(told).toContain(`${stranger?.id} (not named by then)`);
  expect(told).not.toContain(stranger?.name);
});
