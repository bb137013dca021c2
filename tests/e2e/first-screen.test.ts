import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";
import { PHONE } from "@/tests/support/phone";
import { LISTS, RECORDS } from "@/tests/support/site-paths";
import { WINDOWS } from "@/tests/support/windows";

const openPage = browserPages();

/** What a page may be asked at once: two companies, some years, a day. */
const ASKED = "company=toyota&company=quantumscape&year=2024..2030&asOf=2026-01-01";

/** The signs that a page is looked at for; the strip of years and the key are none of them. */
const MARKS: Readonly<Record<string, string>> = {
  "/": "main svg",
  "/timeline": "section > div > svg, [data-lane] svg",
  "/network": "[data-network] a[data-node]",
  "/trends": "[data-chart] svg",
  "/milestones": "[data-chart] svg a",
  "/compare": "#panel figure svg use",
  [RECORDS.company]: "#promises li use",
};

/** From how far down a wide window the first mark may stand. */
const HIGHEST = 300;
const HIGHEST_OVERVIEW = 400;

test.each(Object.keys(MARKS))("the first mark of %s stands high on the first screen", async (path) => {
  const page = await openPage("about:blank");
  for (const [width, height, most] of [
    [1440, 900, path === "/" ? HIGHEST_OVERVIEW : HIGHEST],
    [PHONE.viewport.width, PHONE.viewport.height, PHONE.viewport.height],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of queriesOf(path)) {
      await visit(page, path + query);
      const tops = await page.locator(MARKS[path] ?? "").evaluateAll((marks) =>
        marks
          .filter((mark) => mark.checkVisibility() && mark.closest("header, search") === null)
          .map((mark) => mark.getBoundingClientRect())
          .filter((box) => box.width > 0)
          .map(({ top }) => top),
      );
      expect(Math.min(...tops), `${path}${query} at ${width}`).toBeLessThan(most);
    }
  }
});

/** As it is, on an earlier day and, where it has a filter, under one; nothing is compared before it is asked. */
function queriesOf(path: string): string[] {
  if (path === "/compare") return ["?company=toyota&company=quantumscape", `?${ASKED}`];
  return ["", path === "/" || path === RECORDS.company ? "?asOf=2026-01-01" : `?${ASKED}`];
}

/** Every page whose panels differ from those of the others. */
const WITH_PANELS = [
  "/timeline",
  "/network",
  "/trends",
  ...LISTS.map((list) => `/${list}?scope=all&limit=12`),
  "/compare?company=toyota&company=quantumscape",
  "/changes",
  RECORDS.company,
];

/** The panels of a page, and those within one of them; the bar of the site has a test of its own. */
const PANELS = "[data-panels]:not(nav) > details, [data-panel] [data-panel]";

test.each(WINDOWS)("no panel that opens leaves a window of %i by %i", async (width, height) => {
  const page = await openPage("about:blank", width < 400 ? PHONE : {});
  await page.setViewportSize({ width, height });
  const outside: string[] = [];
  // The widest and the narrowest windows show what the panels of every page do; those between, how they give way.
  const paths = [1440, 390, 320].includes(width) ? WITH_PANELS : WITH_PANELS.filter((_, at) => at % 3 === 0);
  for (const path of paths) {
    await visit(page, path);
    const sheet = page.locator("search > details > summary");
    if (await sheet.isVisible()) await sheet.click();
    for (const panel of await page.locator(PANELS).all())
      outside.push(...(await openedOutside(page, panel)).map((place) => `${path}, ${place}`));
  }
  expect(outside).toEqual([]);
});

/** How far a panel reaches beyond the window once it is open, and whatever it stands in; then they are closed again. */
async function openedOutside(page: Page, panel: Locator): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const { name, left, right, top, bottom, isOver, wide, bar } = await panel.evaluate(measureOpened);
  // What lies over the page is seen at once, above the bar of a phone; the page goes on below what unfolds in it.
  const isBeyond = isOver && (top < 0 || bottom > (bar ?? height));
  if (left >= 0 && right <= width && wide <= width && !isBeyond) return [];
  return [
    `${name}: ${Math.round(left)} to ${Math.round(right)}, down to ${Math.round(bottom)}, page ${wide}`,
  ];
}

/** Runs in the page, at once: one panel after the other takes long when each step is asked for by itself. */
async function measureOpened(panel: Element) {
  // What opens may be put in its place by a script, once the browser tells that it is open.
  const isDrawn = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  const around = panel.parentElement?.closest("details[data-panel]");
  const summaries = [around, panel].flatMap((each) => each?.querySelector("summary") ?? []);
  for (const summary of summaries) summary.click();
  await isDrawn();
  const content = panel.lastElementChild ?? panel;
  const { left, right, top, bottom } = content.getBoundingClientRect();
  const bar = document.querySelector("nav[data-panels]");
  const measured = {
    name: panel.querySelector("summary")?.textContent,
    ...{ left, right, top, bottom },
    isOver: ["absolute", "fixed"].includes(getComputedStyle(content).position),
    wide: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth, innerWidth),
    bar: bar?.checkVisibility() ? bar.getBoundingClientRect().top : null,
  };
  for (const summary of summaries.reverse()) summary.click();
  await isDrawn();
  return measured;
}

/** How much of a window what stays in view may take, with the years of the timeline. */
const PINNED: readonly (readonly [number, number, number])[] = [
  [1440, 900, 170],
  [PHONE.viewport.width, PHONE.viewport.height, 120],
];

test.each(PINNED)(
  "in a window of %i by %i what stays in view is slim: the tools, the filter and the years",
  async (width, height, most) => {
    const page = await openPage("/timeline", width < 400 ? PHONE : {});
    await page.setViewportSize({ width, height });
    await page.locator("[data-lane]").nth(8).scrollIntoViewIfNeeded();
    const tools = page.locator("[data-sticky]").first().getByText("Export", { exact: true }).first();
    await eventually(async () => (await tools.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    const years = await page
      .locator("[data-timeline] [data-day-line]")
      .evaluate((line) => line.parentElement?.getBoundingClientRect());
    expect(years?.top).toBeGreaterThan(0);
    expect(years?.bottom).toBeLessThanOrEqual(most);
  },
);

test.each(["/companies", "/milestones", `${RECORDS.company}#milestones`])(
  "the head of a table of %s stands below what stays in view above it",
  async (path) => {
    const page = await openPage(path);
    const row = page.locator("main tbody tr").filter({ visible: true }).nth(8);
    await row.evaluate((element) => element.scrollIntoView({ block: "start" }));
    const places = () =>
      row.evaluate((element) => ({
        head: element.closest("table")?.tHead?.rows[0]?.cells[0]?.getBoundingClientRect().top ?? 0,
        above: document.querySelector("[data-sticky]")?.getBoundingClientRect().bottom ?? 0,
      }));
    await eventually(async () => {
      const { head, above } = await places();
      return above > 0 && head >= above - 1;
    }).toBe(true);
  },
);
