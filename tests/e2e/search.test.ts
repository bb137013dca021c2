import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { heldAnswer, painted } from "@/tests/support/held-answer";
import { eventually, queryOf, totalOf } from "@/tests/support/page-state";
import { html } from "@/tests/support/site-api";

const openPage = browserPages();

test("the / key leads to the field, suggestions come while one types, and Enter opens the one that is marked", async () => {
  const page = await openPage("/sources");
  const options = page.getByRole("option");
  await type(page, "quantumsc");
  const field = page.getByRole("combobox", { name: "Search" });
  expect(await field.getAttribute("aria-activedescendant")).toBeNull();

  await page.keyboard.press("ArrowDown");
  const [marked] = await options.all();
  await eventually(() => marked?.getAttribute("aria-selected")).toBe("true");
  const id = await marked?.getAttribute("id");
  await eventually(() => field.getAttribute("aria-activedescendant")).toBe(id);
  expect(await marked?.innerText()).toContain("QuantumScape");
  expect(await focusOf(page)).toBe("site-search");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/companies/quantumscape");
  await eventually(() => options.count()).toBe(0);
});

test("the arrow keys go round, past the field itself; Escape closes the list, and again leads back", async () => {
  const page = await openPage("/milestones");
  const sort = page.locator("thead a").first();
  await sort.focus();
  const options = page.getByRole("option");
  await type(page, "toyota");
  await page.keyboard.press("ArrowUp");
  await eventually(() => options.last().getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowDown");
  await eventually(() => page.locator("[role=option][aria-selected=true]").count()).toBe(0);

  await page.keyboard.press("Escape");
  await eventually(() => options.count()).toBe(0);
  expect(await page.locator("#site-search").inputValue()).toBe("toyota");
  expect(await focusOf(page)).toBe("site-search");
  await page.keyboard.press("Escape");
  await eventually(() => sort.evaluate((link) => link === document.activeElement)).toBe(true);
});

test("what nothing is called is said while one types, with the way to look for each word", async () => {
  const page = await openPage("/about");
  await type(page, "zzqxv");
  const only = page.getByRole("option");
  expect(await only.innerText()).toContain("No results for “zzqxv”");
  await only.click();
  await page.waitForURL("**/search?q=zzqxv");
});

test("the / key is a letter where something is written, and nothing with a modifier", async () => {
  const page = await openPage("/milestones");
  const words = page.locator("main input[name=q]");
  await words.focus();
  await page.keyboard.press("/");
  expect(await words.inputValue()).toBe("/");
  await words.blur();
  for (const keys of ["Control+/", "Alt+/"]) await page.keyboard.press(keys);
  expect(await focusOf(page)).not.toBe("site-search");
});

test("what was typed last is suggested, however the answers come", async () => {
  const page = await openPage("/");
  const overtaken = await heldAnswer(page, "**/api/v1/search?q=to&*");
  await page.locator("#site-search").focus();
  await page.keyboard.type("to");
  await overtaken.params;
  await page.keyboard.type("yota battery");
  const first = () => page.getByRole("option").first().innerText();
  await eventually(first).toContain("Toyota Battery");
  overtaken.answer();
  await overtaken.ended;
  await painted(page);
  expect(await first()).toContain("Toyota Battery");
});

test("Enter searches, and each kind stands under its number", async () => {
  const page = await openPage("/timeline");
  await page.keyboard.press("/");
  await page.keyboard.type("qs");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?q=qs");
  await eventually(() => page.locator("h1").innerText()).toBe("“qs”");
  const company = page.locator("#companies li").first();
  expect(await company.innerText()).toMatch(/^QuantumScape, also QS\n/);
  for (const section of await page.locator("main section").all()) {
    const count = Number((await section.locator("h2").innerText()).split(" ")[0]?.replaceAll(",", ""));
    expect(await section.locator("li").count()).toBe(Math.min(count, 10));
  }
  expect(await page.locator("#search-page").inputValue()).toBe("qs");
});

test("the way to all leads to the list where it finds the same, else to all of them here", async () => {
  const page = await openPage("about:blank");
  for (const section of ["sources", "milestones"]) {
    await visit(page, "/search?q=toyota");
    const link = page.locator(`#${section}`).getByRole("link", { name: /^All / });
    const count = Number((await link.innerText()).match(/[\d,]+/)?.[0].replaceAll(",", ""));
    const href = (await link.getAttribute("href")) ?? "";
    await visit(page, href);
    const found = href.startsWith("/search")
      ? await page.locator("main section li").count()
      : await totalOf(page);
    expect(found, href).toBe(count);
  }
});

test("a milestone is found by its company and its stage, and by words of both", async () => {
  const page = await openPage("/search?q=toyota+launch");
  const hrefs = await page
    .locator("#milestones li a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs).toContain("/milestones/toyota-assb-vehicle-launch");
});

test("a search without a find says what each word would find, and for an earlier day leads to today", async () => {
  const page = await openPage("/search?q=toyota+zzqxv&asOf=2023-12-31");
  const words = page.locator("main ul").filter({ hasText: "zzqxv" });
  expect(await words.innerText()).toContain("“zzqxv”: no results");
  await words.getByRole("link").click();
  await eventually(() => queryOf(page)).toBe("q=toyota&asOf=2023-12-31");
  await eventually(() => page.locator("#companies li").count()).toBeGreaterThan(0);
});

test("what nothing had named by a day is not found for it", async () => {
  const before = await html("/search?q=toyota&asOf=2010-01-01");
  expect(before).toContain("No results.");
});

test("without scripts the field searches, and nothing speaks of keys", async () => {
  const page = await openPage("/about", { javaScriptEnabled: false });
  await page.locator("#site-search").fill("idemitsu");
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL("**/search?q=idemitsu");
  expect(await page.locator("#companies li").first().innerText()).toContain("Idemitsu");
  await visit(page, "/search");
  expect(await page.getByText("Press /").isVisible()).toBe(false);
});

test("no other search engine is to keep the page", async () => {
  for (const path of ["/search", "/search?q=toyota"])
    expect(await html(path), path).toContain('<meta name="robots" content="noindex"/>');
});

test("the API answers the best first, in its envelope, and is kept by its tag", async () => {
  const address = `${inject("site")}/api/v1/search?q=QS&limit=5`;
  const answer = await fetch(address);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const { meta, data } = await answer.json();
  expect(data[0]).toMatchObject({ type: "company", id: "quantumscape", name: "QuantumScape", alias: "QS" });
  expect(data.length).toBe(5);
  expect(meta).toMatchObject({ filter: { q: "QS", in: null }, limit: 5, licence: { id: "CC-BY-4.0" } });
  const totals = Object.values(meta.totals as Record<string, number>);
  expect(totals.reduce((sum, total) => sum + total, 0)).toBe(meta.total);
  const again = await fetch(address, { headers: { "If-None-Match": answer.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  expect((await fetch(address, { method: "POST" })).status).toBe(405);
});

test.each([
  ["", "q"],
  ["q=+", "q"],
  [`q=${"x".repeat(201)}`, "q"],
  ["q=a&q=b", "q"],
  ["q=a&limit=101", "limit"],
  ["q=a&in=claims", "in"],
  ["q=a&asOf=2999-01-01", "asOf"],
  ["q=a&scope=all", "scope"],
])("the API refuses ?%s and names %s", async (query, parameter) => {
  const answer = await fetch(`${inject("site")}/api/v1/search?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  const { errors } = await answer.json();
  expect(errors.map((error: { parameter: string }) => error.parameter)).toEqual([parameter]);
});

/** Presses the / key, types into the field it leads to, and waits for what is suggested for all of it. */
async function type(page: Page, words: string): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.url().includes(`/api/v1/search?q=${words}&`));
  await page.keyboard.press("/");
  expect(await focusOf(page)).toBe("site-search");
  await page.keyboard.type(words);
  const { data, lists } = await (await answered).json();
  await eventually(() => page.getByRole("option").count()).toBe(lists.length + data.length + 1);
  // The field says so once its keys are those of the list.
  await eventually(() => page.locator("#site-search").getAttribute("aria-expanded")).toBe("true");
}

function focusOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}
