import { expect, inject, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { byIcalJs, byNodeIcal } from "@/tests/support/calendar-readers";
import { byFeedParser, byFeedsmith, type ReadEntry } from "@/tests/support/feed-readers";
import { eventually } from "@/tests/support/page-state";
import { apiList, html } from "@/tests/support/site-api";
import { xmlErrors } from "@/tests/support/xml-schema";

const openPage = browserPages();
const FEED = "/api/v1/changes.atom";
const CALENDAR = "/api/v1/milestones.ics";

/** Follows a feed from page to page; each is valid, and two readers read it alike. */
async function wholeFeed(address: string): Promise<ReadEntry[]> {
  const met: ReadEntry[] = [];
  for (let next: string | undefined = address; next; ) {
    const xml = await (await fetch(next)).text();
    expect(await xmlErrors("atom", xml), next).toEqual([]);
    const { entries, links } = byFeedsmith(xml);
    expect(byFeedParser(xml)).toEqual(entries);
    expect(links.self).toBe(next);
    met.push(...entries);
    next = links.next;
  }
  return met;
}

test.each([
  "",
  "company=toyota&scope=all",
  "revision=slipped&revision=withdrawn",
  "partnership=toyota-idemitsu",
])("the feed with %o holds the changes of the list, page after page, each once", async (query) => {
  const entries = await wholeFeed(`${inject("site")}${FEED}?${query && `${query}&`}limit=200`);
  const { data, meta } = await apiList(`/changes?${query}&limit=500`);
  expect(entries).toHaveLength(meta.total);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(meta.total);
  const claims = entries.map(({ address }) => address?.split("#")[1]);
  expect(claims.slice(0, data.length)).toEqual(data.map(({ id }) => id));
});

test("an entry leads to the claim on the page of what it is about", async () => {
  const { entries } = byFeedsmith(await html(`${FEED}?company=toyota&scope=all&limit=5`));
  expect(entries).toHaveLength(5);
  for (const { address } of entries) {
    const [path = "", id] = (address ?? "").split("#");
    expect(path.startsWith(inject("site"))).toBe(true);
    expect(await html(path.slice(inject("site").length)), address ?? "").toContain(`id="${id}"`);
  }
});

test.each([
  ["/", FEED],
  ["/changes?revision=slipped", `${FEED}?revision=slipped`],
  ["/changes?company=toyota&year=2027", `${FEED}?company=toyota&year=2027`],
  // A year is another one there: that of what a word gives, not of what stands.
  ["/milestones?company=toyota&year=2027&kind=plant", `${FEED}?company=toyota&kind=plant`],
  ["/sources?company=toyota&year=2023&kind=news", `${FEED}?company=toyota`],
  ["/companies/toyota", `${FEED}?company=toyota`],
  ["/companies/toyota?scope=all", `${FEED}?company=toyota&scope=all`],
  ["/partnerships/toyota-idemitsu", `${FEED}?partnership=toyota-idemitsu&scope=all`],
  ["/timeline?milestoneStatus=open", `${FEED}?status=open`],
])("a feed reader that is given %s finds its feed", async (path, feed) => {
  const page = await openPage(path);
  const links = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
  expect(await links.count()).toBe(1);
  expect(await links.getAttribute("href")).toBe(feed);
  expect(await links.getAttribute("title")).toMatch(/^Changes /);
  const answer = await fetch(inject("site") + feed);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
});

test("what a milestone is found by, its changes are found by", async () => {
  const { data } = await apiList("/milestones?q=pilot+line&limit=500");
  expect(data.length).toBeGreaterThan(1);
  const page = await openPage("/milestones?q=pilot+line");
  const feed = await page.locator('head link[type="application/atom+xml"]').getAttribute("href");
  const entries = await wholeFeed(`${inject("site")}${feed}&limit=200`);
  const paths = entries.map(({ address }) => new URL(address ?? "").pathname);
  const changed = await apiList("/changes?limit=500");
  const ids = new Set(changed.data.map(({ about }) => about?.id));
  const found = data.filter(({ id }) => ids.has(id)).map(({ id }) => `/milestones/${id}`);
  expect(found.length).toBeGreaterThan(1);
  expect(paths).toEqual(expect.arrayContaining(found));
});

test("going on to another page takes the feed of the first one away", async () => {
  const page = await openPage("/companies/toyota");
  await page.locator("header nav").getByRole("link", { name: "Explore" }).click();
  await page.waitForURL("**/timeline");
  const feeds = () =>
    page
      .locator('head link[type="application/atom+xml"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await eventually(feeds).toEqual([FEED]);
});

test.each(["", "company=toyota&scope=all", "status=withdrawn&scope=all", "q=nothing+has+these+words"])(
  "the calendar with %o holds every milestone of the list that has a date, and two readers read it alike",
  async (query) => {
    const entries = byIcalJs(await html(`${CALENDAR}?${query}`));
    const { data } = await apiList(`/milestones?${query}&limit=500`);
    const dated = data.filter((record) => {
      const { achieved, current, status } = record as unknown as Record<string, unknown>;
      return achieved || current || status === "withdrawn";
    });
    const ids = entries.map(({ uid }) => uid.split("@")[0] ?? "");
    expect(dated.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(ids.length).toBeGreaterThanOrEqual(dated.filter((record) => !isWithdrawn(record)).length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(byNodeIcal(await html(`${CALENDAR}?${query}`))).toEqual(entries);
  },
);

const isWithdrawn = (record: object) => "status" in record && record.status === "withdrawn";

test("a reader's click subscribes to the calendar of what the page shows", async () => {
  const page = await openPage("/milestones?company=toyota");
  const href = await page.getByText("dates in your calendar").getAttribute("href");
  const answer = await fetch(inject("site") + href, { redirect: "manual" });
  expect(answer.status).toBe(307);
  const address = `${inject("site")}${CALENDAR}?company=toyota`.replace("http:", "webcal:");
  expect(answer.headers.get("location")).toBe(address);
});

test.each([FEED, CALENDAR])("%s is kept by its tag, read from anywhere and never written", async (path) => {
  const address = inject("site") + path;
  const { headers } = await fetch(address);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("cache-control")).toContain("public");
  const etag = headers.get("etag") ?? "";
  expect((await fetch(address, { headers: { "If-None-Match": etag } })).status).toBe(304);
  expect((await fetch(`${address}?scope=all`)).headers.get("etag")).not.toBe(etag);
  const head = await fetch(address, { method: "HEAD" });
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  expect((await fetch(address, { method: "POST" })).status).toBe(405);
  expect((await fetch(address, { method: "OPTIONS" })).status).toBe(204);
});

test.each([
  [`${FEED}?partnership=nothing`, "partnership"],
  [`${FEED}?revision=gone`, "revision"],
  [`${FEED}?cursor=x`, "cursor"],
  [`${CALENDAR}?limit=5`, "limit"],
  [`${CALENDAR}?company=nobody`, "company"],
  ["/api/v1/milestones.webcal?year=20x7", "year"],
])("%s is refused in words", async (path, parameter) => {
  const answer = await fetch(inject("site") + path);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect((await answer.json()).errors[0].parameter).toBe(parameter);
});

test("a record is added to the watch list that this browser keeps, and the feed and the calendar hold the union", async () => {
  const page = await openPage("/companies/quantumscape");
  const add = page.locator("a[data-watch=add]");
  const follow = page.locator("main summary").filter({ hasText: "Follow" });
  await follow.click();
  await add.click();
  await page.waitForURL("**/watch?company=quantumscape");
  await visit(page, "/partnerships/stellantis-factorial");
  await follow.click();
  await add.click();
  await page.waitForURL("**/watch?company=quantumscape&partnership=stellantis-factorial");
  const list = page.url();
  const { search } = new URL(list);
  expect(await page.locator("a[data-watch=without]").count()).toBe(2);
  await visit(page, "/watch");
  expect(await page.locator("a[data-watch=kept]").getAttribute("href")).toBe(list);
  const { entries } = byFeedsmith(await html(`/api/v1/watch.atom${search}`));
  expect(byIcalJs(await html(`/api/v1/watch.ics${search}`)).length).toBeGreaterThan(3);
  const parts = ["company=quantumscape", "partnership=stellantis-factorial&scope=all"];
  const lists = await Promise.all(parts.map((query) => apiList(`/changes?${query}&limit=500`)));
  const claims = new Set(lists.flatMap(({ data }) => data.map(({ id }) => id)));
  expect(entries.every(({ address }) => claims.has(address?.split("#")[1] ?? ""))).toBe(true);
  expect(entries).toHaveLength(Math.min(100, claims.size));
});
