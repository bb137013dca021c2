import { readdirSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { getProjectPath } from "@/lib/cli/project";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually, queryOf, rowsOf, totalOf } from "@/tests/support/page-state";
import { apiList, apiTotal } from "@/tests/support/site-api";

const openPage = browserPages();
const NOTICE = "aside[aria-label=Notice]";

test("an empty list says how many records the scope hides, and the link shows them", async () => {
  const beyond = "/milestones?kind=sales-volume";
  const hidden = await apiTotal(`${beyond}&scope=all`);
  expect(hidden).toBeGreaterThan(await apiTotal(beyond));
  const page = await openPage(beyond);
  expect(await totalOf(page)).toBe(0);
  const words = page.getByText(/on other batteries (is|are) hidden/);
  expect(await words.innerText()).toContain(String(hidden));
  await words.getByRole("link", { name: /^show (it|them)$/ }).click();
  await eventually(() => queryOf(page)).toBe("kind=sales-volume&scope=all");
  await eventually(() => totalOf(page)).toBe(hidden);
});

test("an empty timeline does the same", async () => {
  const page = await openPage("/timeline?company=delta-lithium");
  expect(await page.locator("#timeline").count()).toBe(0);
  await page.getByRole("link", { name: "show them" }).click();
  await eventually(() => page.locator("#timeline").isVisible()).toBe(true);
});

test("a list that nothing fits leads back to everything, on the day it shows", async () => {
  const page = await openPage("/milestones?q=nothing+has+these+words&asOf=2023-12-31");
  await page.locator("main").getByRole("link", { name: "clear all", exact: true }).click();
  await eventually(() => queryOf(page)).toBe("asOf=2023-12-31");
  await eventually(() => totalOf(page)).toBe(await apiTotal("/milestones?asOf=2023-12-31"));
});

test.each([
  ["a year that is none", "20x7"],
  ["a range that is turned round", "2030..2025"],
])(
  "%s is named below its field and nowhere else, and the rest of the address is followed",
  async (_, bad) => {
    const page = await openPage(`/milestones?company=toyota&scope=all&year=${bad}`);
    expect(await page.locator("#year-problem").innerText()).toContain(`“${bad}”`);
    expect(await page.locator(NOTICE).count()).toBe(0);
    const { data } = await apiList("/milestones?company=toyota&scope=all");
    expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  },
);

test.each([
  ["a status that is none", "status=done"],
  ["a company that is not known", "company=nobody"],
  ["a day to come", "asOf=2999-01-01"],
])("%s is named in a notice, and the rest of the address is followed", async (_, bad) => {
  const page = await openPage(`/milestones?company=toyota&scope=all&${bad}`);
  expect(await page.locator(NOTICE).innerText()).toContain(bad);
  const { data } = await apiList("/milestones?company=toyota&scope=all");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(await page.locator("search input[name=company][value=toyota]").isChecked()).toBe(true);
});

test("a bad parameter stands in no link of the page", async () => {
  const page = await openPage("/milestones?company=toyota&year=20x7");
  const links = await page
    .locator("main a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.filter((href) => href?.includes("20x7"))).toEqual([]);
});

test("a parameter without a meaning, such as a tracking tag, is passed over", async () => {
  const tagged = "utm_source=letter&utm_campaign=may&gclid=x1&ref=home";
  const page = await openPage("about:blank");
  for (const path of ["/milestones?", "/milestones?company=toyota&"]) {
    await visit(page, path + tagged);
    expect(await page.locator(NOTICE).count()).toBe(0);
    const { data } = await apiList(path);
    expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
    const links = await page
      .locator("main a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.filter((href) => href?.includes("utm_"))).toEqual([]);
  }
});

test("an id that a record had before leads to the record, with the query kept", async () => {
  const [old, now] = ["chery-assb-vehicle", "chery-assb-pilot"];
  const leads = async (path: string) => {
    const answer = await fetch(inject("site") + path, { redirect: "manual" });
    const location = answer.headers.get("location") ?? "";
    return [answer.status, location.replace(inject("site"), "")];
  };
  for (const path of ["/milestones/ID?asOf=2026-02-01", "/api/v1/milestones/ID", "/og/milestones/ID.png"])
    expect(await leads(path.replace("ID", old))).toEqual([308, path.replace("ID", now)]);
  const feed = "/api/v1/changes.atom?milestone=ID";
  expect(await leads(feed.replace("ID", old))).toEqual([308, feed.replace("ID", now)]);
  const page = await openPage(`/changes?milestone=${old}`);
  expect(await page.locator(NOTICE).count()).toBe(0);
  expect(await page.locator("main").innerText()).toContain("Chery");
});

test("whoever asks for what is not there leaves no file behind for each", async () => {
  const countFiles = () => readdirSync(getProjectPath(".data/e2e/build"), { recursive: true }).length;
  const before = countFiles();
  const asked = [
    "/companies/zz-",
    "/milestones/zz-",
    "/sources/%20<script>",
    "/zz/",
    "/_next/image?w=640&url=/",
  ];
  for (const path of asked)
    for (let at = 0; at < 20; at++)
      expect((await fetch(`${inject("site")}${path}${at}`)).status, path).toBe(404);
  // The server may have written some of its own meanwhile.
  expect(countFiles() - before).toBeLessThan(20);
});
