import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { addRules, documentsOf, eventually, queryOf } from "@/tests/support/page-state";
import { apiList, nameOf } from "@/tests/support/site-api";

const openPage = browserPages();

/** The rows of records in lanes. */
const MARKS = "[data-lane] [role=group] a";

test("the timeline has lanes of companies, and of partnerships when that is chosen", async () => {
  const page = await openPage("/timeline");
  const documents = documentsOf(page);
  const companies = (await apiList("/companies?limit=500")).data.map(nameOf);
  const partnerships = (await apiList("/partnerships?limit=500")).data.map(nameOf);
  const among = (names: string[]) => async () =>
    (await lanesOf(page)).filter((name) => names.includes(name)).length;
  expect(companies).toEqual(expect.arrayContaining(await lanesOf(page)));

  await page.getByText("By partnership").click();
  await eventually(() => queryOf(page)).toBe("lanes=partnership");
  await eventually(among(partnerships)).toBeGreaterThan(5);

  await page.getByText("By company").click();
  await eventually(() => queryOf(page)).toBe("");
  await eventually(among(partnerships)).toBe(0);
  expect(documents).toEqual([]);
});

test("every mark says its title, its status, when, whose word and where, and has the address of each source", async () => {
  const page = await openPage("about:blank");
  for (const path of ["/timeline?scope=all", "/timeline?lanes=partnership&scope=all"]) {
    await visit(page, path);
    const marks = await page.locator(MARKS).evaluateAll((links) =>
      links.map((link) => ({
        name: link.textContent ?? "",
        described: link.getAttribute("aria-description") ?? "",
        sources: link.getAttribute("data-sources")?.split(" ") ?? [],
      })),
    );
    expect(marks.length).toBeGreaterThan(10);
    for (const { name, described, sources } of marks) {
      expect(name.length).toBeGreaterThan(8);
      const [title = "", , status, ...rest] = described.split("\n");
      expect(title).not.toBe("");
      expect(status).toMatch(/^(Achieved|Open|Due|Date passed|Missed|Withdrawn|Undated|Partnership, )/);
      const places = rest.filter((line) => /^Source: .*(paragraph|excerpt)/.test(line));
      expect(sources, described).toHaveLength(places.length);
      for (const source of sources) expect(source).toMatch(/^\/sources\/[^ ]/);
    }
  }
});

test("every record in scope stands on the timeline when every lane is shown", async () => {
  const page = await openPage("/timeline?open=all");
  const shown = await page
    .locator(MARKS)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const collection of ["milestones", "partnerships"]) {
    const { data } = await apiList(`/${collection}?limit=500`);
    expect(shown).toEqual(expect.arrayContaining(data.map(({ id }) => `/${collection}/${id}`)));
  }
});

test("a mark shows a card under the pointer and opens its record at a click", async () => {
  const page = await openPage("/timeline");
  const mark = page.locator('[data-lane] a[data-status][href^="/milestones/"]').first();
  const [title = ""] = ((await mark.getAttribute("aria-description")) ?? "").split("\n");
  const card = page.locator("[data-timeline-card]", { hasText: title });
  const { width = 0 } = (await mark.boundingBox()) ?? {};
  // Over its mark, right of its words.
  const position = { x: width * 0.8, y: 8 };
  await mark.hover({ position });
  await eventually(() => card.isVisible()).toBe(true);
  await mark.click({ position });
  await page.locator("[data-record-panel] h2", { hasText: title }).waitFor();
  expect(await card.isVisible()).toBe(false);
});

test("the years stay in view above the lanes, below the filter", async () => {
  const page = await openPage("/timeline");
  const years = page.locator("#timeline > div > div").first();
  await page.locator("[data-lane]").last().scrollIntoViewIfNeeded();
  const filter = await page.locator("search").boundingBox();
  expect((await years.boundingBox())?.y).toBeGreaterThanOrEqual((filter?.y ?? 0) + (filter?.height ?? 0) - 1);
});

test("the line of the day stands at today", async () => {
  const page = await openPage("/timeline");
  const { meta } = await apiList("/milestones?limit=1");
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(meta.asOf),
  );
  expect(await page.locator("#timeline").innerText()).toContain(`as of ${day}`);
});

function lanesOf(page: Page): Promise<string[]> {
  return page
    .locator("[data-lane]")
    .evaluateAll((lanes) => lanes.map((lane) => lane.querySelector("p > :first-child")?.textContent ?? ""));
}

test("in a wide window no words of a row are cut, and each mark stands in the middle of its row", async () => {
  const page = await openPage("about:blank", { viewport: { width: 1440, height: 900 } });
  for (const path of ["/timeline", "/timeline?lanes=partnership"]) {
    await visit(page, path);
    await addRules(page, "[data-lane] { content-visibility: visible !important }");
    const { rows, cut } = await page.locator("[data-lane] [role=group] > a").evaluateAll((links) => {
      const isCut = (link: Element) => {
        const range = document.createRange();
        range.selectNodeContents(link.firstChild as Node);
        const lines = [...range.getClientRects()];
        const [box, date] = [link.getBoundingClientRect(), link.querySelector("i")?.getBoundingClientRect()];
        const last = lines.at(-1) as DOMRect;
        // Where the room of the date begins the words would fade.
        const isBeside = date && last.bottom > date.top + 4;
        const end = isBeside
          ? date.left + 2
          : box.right - Number.parseFloat(getComputedStyle(link).paddingRight);
        return last.right > end || last.bottom > box.bottom;
      };
      return { rows: links.length, cut: links.filter(isCut).map((link) => link.textContent) };
    });
    expect(rows).toBeGreaterThan(20);
    expect(cut, path).toEqual([]);
    const far = await page
      .locator("[data-lane]")
      .first()
      .evaluate((lane) => {
        const marks = [...lane.querySelectorAll("use")].map((mark) => mark.getBoundingClientRect());
        return [...lane.querySelectorAll("[role=group] > a[data-status]:not([data-status=undated])")].filter(
          (row) => {
            const { top, height } = row.getBoundingClientRect();
            return !marks.some((mark) => Math.abs((mark.top + mark.bottom) / 2 - top - height / 2) < 1);
          },
        ).length;
      });
    expect(far, path).toBe(0);
  }
});
