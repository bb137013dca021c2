import { expect, inject, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { sentenceOf, totalOf } from "@/tests/support/page-state";

const openPage = browserPages();

interface Listed {
  readonly meta: { readonly total: number };
  readonly data: readonly { readonly quantity: string }[];
}

test("the drawing, the table and the files are of the same figures, whichever quantity is shown", async () => {
  const page = await openPage("/figures");
  const tabs = page.getByRole("navigation", { name: "Quantities" });
  const hrefs = await tabs
    .locator("a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(3);
  for (const href of ["/figures", ...hrefs]) {
    await visit(page, href);
    const current = tabs.locator("a[aria-current]");
    expect(await current.count(), href).toBe(1);
    const [label = "", count] = (await current.innerText()).split(/ (?=[\d,]+$)/);
    expect(await sentenceOf(page), href).toMatch(
      new RegExp(`figures? for (the )?${label.toLowerCase()}\\b.*: .*(measured|reported|targets?)`),
    );
    expect(await totalOf(page), href).toBe(Number(count?.replaceAll(",", "")));
    const json = await page.locator('a[href^="/api/v1/metrics.json"]').first().getAttribute("href");
    const { meta, data } = (await (await fetch(inject("site") + json)).json()) as Listed;
    expect(meta.total, href).toBe(await totalOf(page));
    expect(new Set(data.map(({ quantity }) => quantity)).size, href).toBe(1);
    const panels = await page.locator("figure figcaption").allInnerTexts();
    expect(
      panels.every((title) => title.startsWith(label)),
      href,
    ).toBe(true);
  }
});

test("where there is no figure of a quantity, the page tells of which there are", async () => {
  const page = await openPage("/figures?kind=range&company=idemitsu");
  expect(await totalOf(page)).toBe(0);
  const tabs = page.getByRole("navigation", { name: "Quantities" });
  expect(await tabs.innerText()).toContain("There are figures of:");
  await tabs.getByRole("link").first().click();
  await page.waitForURL(/kind=(?!range)/);
  expect(await totalOf(page)).toBeGreaterThan(0);
});
