import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";
import { PHONE, widthOf } from "@/tests/support/phone";
import { EVERY_PAGE, NOWHERE, RECORDS } from "@/tests/support/site-paths";

const openPage = browserPages();
const WIDTH = PHONE.viewport.width;
const LONG_WORD = "Feststoffbatterieproduktionsanlagengesellschaften";

test("on a phone names of fifty letters without a break find room", async () => {
  const page = await openPage("about:blank", PHONE);
  const wide: string[] = [];
  for (const path of ["/", "/timeline", "/milestones?limit=12", ...Object.values(RECORDS)]) {
    await visit(page, path);
    await page.locator("h1, h2, main a, main th, [data-lane] span").evaluateAll((elements, word) => {
      for (const element of elements)
        if (element.childElementCount === 0 && (element.textContent ?? "").length > 12)
          element.textContent = word;
    }, LONG_WORD);
    const width = await widthOf(page);
    if (width > WIDTH) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
});

test.each(["/companies", "/timeline", "/search", "/changes"])(
  "on a phone a word without a break that %s is searched for finds room",
  async (path) => {
    const page = await openPage(`${path}?q=${LONG_WORD}${LONG_WORD}`, PHONE);
    expect(await widthOf(page)).toBeLessThanOrEqual(WIDTH);
  },
);

test("in the narrowest window no page scrolls sideways, nor one that tells of a mistake", async () => {
  const page = await openPage("about:blank", { ...PHONE, viewport: { width: 320, height: 640 } });
  // The browser would write an error to the console for the status of what is missing; that one is meant.
  await page.route(`**${NOWHERE}`, async (route) => {
    await route.fulfill({ response: await route.fetch(), status: 200 });
  });
  for (const path of [...Object.values(EVERY_PAGE), "/timeline?year=20x7", NOWHERE]) {
    await visit(page, path);
    expect(await widthOf(page), path).toBe(320);
  }
});

test("on a phone each record of a lane has its words above its mark, as wide as the page", async () => {
  const page = await openPage("/timeline", PHONE);
  const lane = page.locator("[data-lane]").first();
  const boxes = (part: Locator) =>
    part.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
  const [[name], rows, marks] = await Promise.all([
    boxes(lane.locator("a").first()),
    boxes(lane.locator("[role=group] a")),
    boxes(lane.locator("use")),
  ]);
  if (!name) throw new Error("A lane lacks its name.");
  expect(rows.length).toBeGreaterThan(1);
  expect(marks.length).toBeGreaterThanOrEqual(rows.length);
  for (const { left, right, top, height } of rows) {
    expect(top).toBeGreaterThanOrEqual(name.bottom - 1);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(WIDTH);
    expect(height).toBeGreaterThanOrEqual(44);
    const own = marks.filter((mark) => mark.top >= top && mark.top < top + height);
    for (const mark of own) expect((mark.top + mark.bottom) / 2).toBeGreaterThan(top + height / 2);
  }
});

test("on a phone one tap on a mark of the timeline opens its record, without a card over the next ones", async () => {
  const page = await openPage("/timeline", PHONE);
  const mark = page.locator('[data-lane] a[data-status][href^="/milestones/"]').first();
  const [title = ""] = ((await mark.getAttribute("aria-description")) ?? "").split("\n");
  await mark.tap();
  await page.locator("[data-record-panel] h2", { hasText: title }).waitFor();
  expect(await page.locator("[data-timeline-card]").isVisible()).toBe(false);
  expect(page.url()).toMatch(/\/timeline$/);
});

test("on a phone, where no panel opens, a first tap on a mark shows its card, a second one opens the record", async () => {
  const page = await openPage(`${RECORDS.company}#course`, PHONE);
  const mark = page.locator('[data-lane] a[data-status][href^="/milestones/"]').first();
  const [title = ""] = ((await mark.getAttribute("aria-description")) ?? "").split("\n");
  const card = page.locator("[data-timeline-card]", { hasText: title });
  await mark.tap();
  await eventually(() => card.isVisible()).toBe(true);
  await eventually(async () => (await card.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  const box = await card.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? WIDTH)).toBeLessThanOrEqual(WIDTH);

  await mark.tap();
  await page.waitForURL("**/milestones/**");
});

test("on a phone the rows of a list are cards that name what each value is", async () => {
  const page = await openPage("/milestones", PHONE);
  const cell = page.locator("#list tbody td").first();
  expect(await cell.evaluate((element) => getComputedStyle(element, "::before").content)).toBe('"Status"');
});

test.each([PHONE.viewport.width, 320])(
  "on a phone of %i pixels the site's head is one slim row, with the day shown at its end",
  async (width) => {
    const page = await openPage("about:blank", { ...PHONE, viewport: { width, height: 640 } });
    for (const path of ["/", "/timeline", "/search?q=toyota", RECORDS.company]) {
      await visit(page, path);
      const head = await page.locator("body > header").boundingBox();
      expect(head?.height, path).toBeLessThanOrEqual(48);
      const parts = page.locator("body > header a:visible, body > header form, [data-day-control] summary");
      const boxes = await parts.evaluateAll((all) =>
        all.map((part) => part.getBoundingClientRect()).filter((box) => box.width > 0),
      );
      const inHead = boxes
        .filter(({ bottom }) => bottom <= (head?.height ?? 0))
        .toSorted((a, b) => a.x - b.x);
      expect(inHead.length, path).toBe(path.startsWith("/search") ? 2 : 3);
      inHead.forEach((box, index) => {
        expect(box.left, path).toBeGreaterThanOrEqual(inHead[index - 1]?.right ?? 0);
        expect(box.right, path).toBeLessThanOrEqual(width);
      });
    }
  },
);

test("on a phone the bar at the bottom leads to every section, and nothing ends behind it", async () => {
  const page = await openPage("/changes", PHONE);
  const bar = page.getByRole("navigation", { name: "Site", exact: true });
  expect(await bar.getByRole("link").allInnerTexts()).toEqual(["Overview", "Explore", "Search", "Changes"]);
  expect(await bar.locator("[aria-current]").innerText()).toBe("Changes");
  await page.locator("footer a").last().scrollIntoViewIfNeeded();
  const [last, top] = await Promise.all([page.locator("footer li").last().boundingBox(), bar.boundingBox()]);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);

  await bar.getByText("More").tap();
  await bar.getByRole("link", { name: "Companies" }).tap();
  await page.waitForURL("**/companies");
  expect(await bar.locator("summary[data-current]").count()).toBe(1);
});

test("on a phone companies are ticked in a long list and compared: the button stands above the bar", async () => {
  const page = await openPage("/companies", PHONE);
  const bar = page.getByRole("navigation", { name: "Site", exact: true });
  const send = page.getByRole("button", { name: "Compare" });
  for (const box of (await page.getByRole("checkbox", { name: /^Compare / }).all()).slice(0, 2))
    await box.check();
  const [button, top] = await Promise.all([send.boundingBox(), bar.boundingBox()]);
  expect(button?.height, "its word stays in one line").toBeLessThan(48);
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
  await send.tap();
  await page.waitForURL(/\/compare\?company=.+&company=/);
});

test("on a phone the tabs of a company's page take one row, and the one that shows is in view", async () => {
  const page = await openPage(RECORDS.company, PHONE);
  const tabs = page.getByRole("navigation", { name: "On this page" });
  expect((await tabs.boundingBox())?.height).toBeLessThan(48);
  const current = tabs.locator("[aria-current]");
  expect(await current.innerText()).toMatch(/^Promises/);
  await tabs.getByRole("link", { name: "Sources" }).click();
  await eventually(() => current.innerText()).toMatch(/^Sources/);
  await eventually(async () => (await current.boundingBox())?.x).toBeLessThan(WIDTH);
  // What it leads to begins right below it.
  const row = await page.locator("#sources li").first().boundingBox();
  expect(row?.y).toBeLessThan(200);
  expect(row?.y).toBeGreaterThan(((await tabs.boundingBox())?.y ?? 0) + 40);
});

test("what a finger follows on a phone is high enough for it", async () => {
  const page = await openPage("about:blank", PHONE);
  for (const [path, links, least] of [
    ["/", "section[aria-label='What became of the promises'] li a", 30],
    ["/timeline", "[data-years] ul a", 24],
    [RECORDS.company, "nav[data-tabs] a", 24],
  ] as const) {
    await visit(page, path);
    const heights = await page
      .locator(links)
      .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights), path).toBeGreaterThanOrEqual(least);
  }
});

test("on a phone companies are compared measure by measure: their bars stand under each other, each with its name", async () => {
  const companies = ["toyota", "quantumscape", "solid-power"];
  const query = companies.map((id) => `company=${id}`).join("&");
  const page = await openPage(`/compare?${query}`, PHONE);
  const table = page.locator("table", { has: page.getByRole("columnheader", { name: "Slipped" }) });
  const top = async (cell: Locator) => (await cell.boundingBox())?.y ?? 0;
  const heads = await table.locator("thead th").all();
  for (const [index, head] of heads.entries()) {
    if (index === 0) continue;
    const cells = await table.locator(`tbody tr > :nth-child(${index + 1})`).all();
    expect(cells.length).toBe(companies.length);
    const names = cells.map((cell) => cell.evaluate((each) => getComputedStyle(each, "::before").content));
    expect(await Promise.all(names)).toEqual(['"Toyota"', '"QuantumScape"', '"Solid Power"']);
    const next = heads[index + 1];
    const tops = [
      await top(head),
      ...(await Promise.all(cells.map(top))),
      next ? await top(next) : Number.POSITIVE_INFINITY,
    ];
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  }
});
