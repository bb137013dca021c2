import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually, queryOf } from "@/tests/support/page-state";

const openPage = browserPages();
const PANEL = "[data-record-panel]";

/** Each view: a mark of its plot and, where it has one, the words about the same record beside it. */
const VIEWS = [
  [
    "/network?company=toyota",
    "[data-network] a[data-node='company:toyota']",
    "#companies tr:has(th a[href='/companies/toyota'])",
  ],
  ["/trends?company=toyota", "[data-chart] > div:first-of-type svg a", "figure ol > li"],
  ["/trends?company=toyota", "[data-chart] > div:first-of-type svg a", "#table tbody tr"],
  ["/compare?company=toyota&company=solid-power", "#panel figure svg a", "#lead-promises ol > li"],
  [
    "/compare?company=toyota&company=solid-power",
    "#panel figure svg a",
    "tr:has(> th a[href='/companies/toyota'])",
  ],
] as const;

test.each(VIEWS)(
  "on %s a mark and its words light each other, with mouse and keyboard: %s, %s",
  async (path, mark, words) => {
    const page = await openPage(path);
    for (const folded of await page.locator("details:not([open]):has(table) > summary").all())
      await folded.click();
    const [drawn, told] = [page.locator(mark).first(), page.locator(words).first()];
    for (const reach of ["hover", "focus"] as const) {
      if (reach === "hover") await told.hover();
      else await told.locator("a").first().focus();
      await eventually(() => drawn.getAttribute("data-lit")).toBe("");
      expect(await fadedBeside(page, mark)).toBe(true);
      await page.mouse.move(0, 0);
      if (reach === "hover") await drawn.dispatchEvent("pointerover");
      else await drawn.focus();
      await eventually(() => told.getAttribute("data-lit")).toBe("");
    }
  },
);

/** Whether a mark of the plot that is not lit has faded. */
function fadedBeside(page: Page, mark: string): Promise<boolean> {
  return page
    .locator(mark.replace(/\[data-node=.*\]/, ""))
    .evaluateAll((all) =>
      all.some((each) => !each.hasAttribute("data-lit") && Number(getComputedStyle(each).opacity) < 0.5),
    );
}

test.each([
  ["/timeline?company=toyota", '[data-lane] [role=group] a[href^="/milestones/"]'],
  ["/network?company=toyota", "[data-network] a[data-node='company:toyota']"],
  ["/trends?company=toyota", "[data-chart] > div:first-of-type svg a"],
])("while a record's panel is open its mark is lit and the others fade: %s", async (path, mark) => {
  const page = await openPage(path);
  const drawn = page.locator(mark).first();
  await drawn.dispatchEvent("click");
  await page.locator(PANEL).locator("h2").first().waitFor();
  await page.mouse.move(0, 0);
  await eventually(() => drawn.getAttribute("data-lit")).toBe("");
  expect(await page.locator("[data-lighting]").count()).toBe(1);
  await page.keyboard.press("Escape");
  // The mark has the focus again, and shows that.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await eventually(() => page.locator("[data-lighting] [data-lit]").count()).toBe(0);
});

test("the same record lights up in every lane that has it, and only its band of their drawings stays", async () => {
  const page = await openPage("/timeline?open=all&company=toyota&company=idemitsu");
  const hrefs = await page
    .locator("[data-lane] [role=group] > a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  const twice = hrefs.find((href, index) => hrefs.indexOf(href) < index);
  const twins = page.locator(`[data-lane] [role=group] > a[href="${twice}"]`);
  await twins.first().scrollIntoViewIfNeeded();
  await twins.first().hover();
  for (const twin of await twins.all()) expect(await twin.getAttribute("data-lit")).toBe("");
  const opacities = await page
    .locator("[data-lane] [role=group]:not(:has([data-lit])) > svg")
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).opacity));
  expect(new Set(opacities)).toEqual(new Set(["0.3"]));
});

test("the band that stays is that of the row, also below rows of two lines", async () => {
  const page = await openPage("/timeline?company=toyota&company=quantumscape");
  const lane = page.locator("[data-lane] [role=group]:has(> a[data-long] ~ a ~ a)").first();
  const { last, bands } = await lane.evaluate((group) => {
    const rows = [...group.querySelectorAll<HTMLElement>(":scope > a")];
    const all = (group.querySelector(":scope > svg") as Element).getBoundingClientRect();
    const isBelow = rows.findIndex((row) => row.matches("[data-long]")) + 1;
    const row = (rows[isBelow] as HTMLElement).getBoundingClientRect();
    return { last: isBelow, bands: [row.top - all.top, row.bottom - all.top].map((y) => y / all.height) };
  });
  await lane.locator(":scope > a").nth(last).dispatchEvent("click");
  await page.locator(PANEL).locator("h2").first().waitFor();
  const told = await lane.evaluate((group) =>
    ["--lit-from", "--lit-to"].map((name) => Number.parseFloat(group.style.getPropertyValue(name)) / 100),
  );
  for (const [index, share] of told.entries()) expect(share).toBeCloseTo(bands[index] ?? -1, 2);
});

test.each([
  ["/timeline?company=toyota", "Achieved", "company=toyota&milestoneStatus=achieved"],
  ["/timeline?company=toyota", "All-solid-state", "company=toyota&technology=all-solid-state"],
  ["/network?company=toyota", "All-solid-state", "company=toyota&technology=all-solid-state"],
])("an entry of the key of %s filters by it and takes that back: %s", async (path, entry, query) => {
  const page = await openPage(path);
  const choose = async () => {
    const link = page.locator("dd").getByRole("link", { name: entry, exact: true });
    if (!(await link.isVisible())) await page.locator("summary", { hasText: /^Key$/ }).click();
    await link.click();
  };
  await choose();
  await eventually(() => queryOf(page)).toBe(query);
  await choose();
  await eventually(() => queryOf(page)).toBe("company=toyota");
});

test("without scripts nothing waits to be lit", async () => {
  const page = await openPage("about:blank", { javaScriptEnabled: false });
  await visit(page, "/trends?company=toyota");
  expect(await page.locator("[data-lit], [data-lighting]").count()).toBe(0);
});
