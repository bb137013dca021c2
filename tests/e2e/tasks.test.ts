import { describe, expect, test } from "vitest";
import type { Company, Milestone, Partnership } from "@/lib/schema/api/shapes";
import { formatHeadline } from "@/lib/view-models/format-deadline";
import { browserPages } from "@/tests/support/browser";
import { sentenceOf } from "@/tests/support/page-state";
import { PHONE } from "@/tests/support/phone";
import { readCsv } from "@/tests/support/read-csv";
import { expectSeen, type Reader, readerOf } from "@/tests/support/reader";
import { apiList, apiRecord } from "@/tests/support/site-api";

/*
 * What readers come for, each from the front page in at most eight clicks; the answer stands in the window that the last one
 * shows. What it has to be is asked of the API.
 */

const openPage = browserPages();
const WINDOW = { viewport: { width: 1440, height: 900 } };

describe.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
])("%s", (_, options) => {
  const start = async (window: object = WINDOW, touches = false) =>
    readerOf(await openPage("/", { ...window, ...options }), { touches });

  test("for when Toyota promised its first car, and how often that moved", async () => {
    const reader = await start();
    const id = "toyota-assb-vehicle-launch";
    await find(reader, "toyota first car", `/milestones/${id}`);
    const milestone = await apiRecord<Milestone>(`/milestones/${id}`);
    for (const [fact, words] of [
      ["First target", milestone.baseline?.text],
      ["Target", milestone.current?.text],
      ["How it moved", formatHeadline(milestone)],
    ]) {
      const told = reader.page.locator("main dl > div", {
        has: reader.page.getByText(fact ?? "", { exact: true }),
      });
      expect((await told.innerText()).toLowerCase()).toContain(words);
      await expectSeen(told);
    }
  });

  test("what Samsung SDI and QuantumScape have under way from 2025 to 2030, on one axis", async () => {
    const reader = await start();
    const { page } = reader;
    await reader.click(section(reader, "Explore"));
    await reader.open("company");
    await reader.tick("company", "quantumscape", "quantumscape");
    await reader.tick("company", "samsung-sdi", "samsung sdi");
    await reader.look();
    await reader.click(page.getByRole("link", { name: "2025–30" }));
    await page.waitForURL(/year=2025\.\.2030/);
    const names = page.locator("[data-lane] > p > a");
    for (const id of ["quantumscape", "samsung-sdi"]) {
      const { data } = await apiList<Partnership>(`/partnerships?company=${id}&year=2025..2030`);
      for (const { name } of data) expect(await names.allInnerTexts()).toContain(name);
      const own = data.map(({ id: partnership }) => `a[href="/partnerships/${partnership}"]`);
      await expectSeen(names.and(page.locator(own.join())).first());
    }
    for (const year of ["2025", "2030"])
      await expectSeen(page.locator("#timeline").getByText(year, { exact: true }).first());
  });

  test("who of four companies keeps its dates", async () => {
    const reader = await start();
    const { page } = reader;
    await reader.click(section(reader, "Companies"));
    const ids = ["toyota", "quantumscape", "solid-power", "samsung-sdi"];
    for (const id of ids) await reader.click(page.locator(`form[action="/compare"] input[value="${id}"]`));
    await reader.click(page.getByRole("button", { name: "Compare" }));
    await page.waitForURL("**/compare?*");
    const columns = await page.locator("main thead").first().locator("th").allInnerTexts();
    for (const id of ids) {
      const { record } = await apiRecord<Company & { record: Record<string, number> }>(`/companies/${id}`);
      const row = page.locator("main tr", { has: page.locator(`th a[href="/companies/${id}"]`) }).first();
      for (const [column, count] of [
        ["Promised", record.dated],
        ["On time", record.onTime],
        ["Late", record.late],
        ["No report", record.noReport],
        ["Slipped", record.slipped],
      ] as const) {
        const cell = row.locator("th, td").nth(columns.indexOf(column));
        expect((await cell.innerText()).match(/^\d+/)?.[0], `${id}, ${column}`).toBe(String(count));
        await expectSeen(cell);
      }
    }
  });

  test("who needs sulfide electrolyte within two years, and from whom", async () => {
    const reader = await start();
    const { page } = reader;
    const { meta } = await apiList("/partnerships?limit=1");
    const now = Number(meta.asOf.slice(0, 4));
    await reader.click(section(reader, "Partnerships"));
    await reader.open("electrolyte");
    await reader.tick("electrolyte", "sulfide");
    await reader.open("year");
    await reader.send(page.locator("search input[name=year]"), `${now}-${now + 2}`);
    await page.waitForURL(/year=/);
    await reader.open("more");
    await reader.open("role");
    await reader.tick("role", "customer");
    await reader.look();
    const query = `electrolyte=sulfide&role=customer&year=${now}..${now + 2}`;
    const { data } = await apiList<Partnership>(`/partnerships?${query}`);
    expect(data.length).toBeGreaterThan(0);
    for (const { id, parties } of data) {
      const row = page.locator("tbody tr", { has: page.locator(`th a[href="/partnerships/${id}"]`) });
      const cell = row.locator("td").first();
      await expectSeen(cell);
      const of = (role: string) =>
        parties.filter((party) => party.role === role).map(({ company }) => company);
      const [before = "", after = ""] = (await cell.innerHTML()).split("→");
      for (const company of of("supplier")) expect(before).toContain(`/companies/${company}"`);
      for (const company of of("customer")) expect(after).toContain(`/companies/${company}"`);
    }
  });

  test("in which partnerships Honda is, on a phone", async () => {
    const reader = await start(PHONE, true);
    const { page } = reader;
    await reader.click(section(reader, "Explore"));
    const filters = page.locator("search > details > summary");
    await reader.click(filters);
    await reader.open("company");
    await reader.tick("company", "honda", "honda");
    if ("javaScriptEnabled" in options) {
      // What lanes one company has by itself is known to the page that shows it.
      await reader.look();
      await reader.click(filters);
    }
    await reader.click(page.getByText("By company", { exact: true }));
    await reader.look();
    const { data } = await apiList("/partnerships?company=honda");
    expect(data.length).toBeGreaterThan(0);
    const lane = page.locator("[data-lane]", { has: page.locator('p a[href="/companies/honda"]') });
    for (const { id } of data) await expectSeen(lane.locator(`a[href="/partnerships/${id}"]`));
  });

  test("the milestones of 2027 as a picture and as a table to take away", async () => {
    const reader = await start();
    const { page } = reader;
    const take = async (type: "PNG" | "CSV") => {
      const header = page.locator("main header");
      await reader.click(header.getByRole("button", { name: "Export", exact: true }));
      const dialog = header.getByRole("dialog");
      const file = await reader.download(
        type === "PNG"
          ? dialog.getByRole("button", { name: "Download PNG" })
          : dialog.getByRole("link", { name: type, exact: true }).first(),
      );
      await page.keyboard.press("Escape");
      return file;
    };
    await reader.click(section(reader, "Explore"));
    await reader.click(page.locator("search ol").getByRole("link", { name: /^2027/ }));
    await page.waitForURL(/year=2027/);
    const picture = await take("PNG");
    expect(picture.type).toBe("image/png");
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    await reader.click(page.getByRole("link", { name: "Table", exact: true }));
    await page.waitForURL(/\/milestones\?year=2027/);
    const table = await take("CSV");
    expect(table.type).toMatch(/^text\/csv/);
    const { data } = await apiList("/milestones?year=2027&limit=500");
    expect(readCsv(table.bytes.toString()).map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    expect(await sentenceOf(page)).toMatch(new RegExp(`^${data.length} milestones`));
  });

  test("what companies of Japan and of the United States do together, as a list and as a network", async () => {
    const reader = await start();
    const { page } = reader;
    await reader.click(section(reader, "Explore"));
    await reader.click(page.getByRole("link", { name: "Network", exact: true }));
    const japan = page.locator("#countries tr", { has: page.getByRole("rowheader", { name: "Japan" }) });
    await reader.click(japan.locator('a[href*="country=US"]'));
    await page.waitForURL("**/partnerships?*");
    const { data } = await apiList<Partnership>("/partnerships?country=JP&country=US&match=all");
    expect(data.length).toBeGreaterThan(0);
    for (const { id } of data) await expectSeen(page.locator(`tbody th a[href="/partnerships/${id}"]`));
    await reader.click(page.getByRole("link", { name: "Show them as a network" }));
    await page.waitForURL("**/network?*");
    for (const { id, parties } of data)
      for (const href of [`/partnerships/${id}`, ...parties.map(({ company }) => `/companies/${company}`)])
        await expectSeen(page.locator(`[data-network] a[data-node][href="${href}"]`));
  });
});

/** A section of the site, by its link in the header. */
function section({ page }: Reader, name: string) {
  return page.locator("body > header nav").getByRole("link", { name, exact: true });
}

/** Searches by words and follows what is found: a suggestion, or without scripts a line of the page of the search. */
async function find(reader: Reader, words: string, href: string): Promise<void> {
  const { page } = reader;
  const field = page.locator("body > header input[type=search]");
  await reader.send(field, words);
  await page.waitForURL("**/search?*");
  await reader.click(page.locator(`main a[href="${href}"]`));
  await page.waitForURL(`**${href}`);
}
