import { expect, test } from "vitest";
import { LIST_ID } from "@/lib/view-models/lists";
import { browserPages } from "@/tests/support/browser";
import { documentsOf, eventually, queryOf, sentenceOf, totalOf } from "@/tests/support/page-state";
import { apiTotal } from "@/tests/support/site-api";

const openPage = browserPages();
const MARK = "weakly sourced";
const LIST = `#${LIST_ID}`;

test.each(["milestones", "partnerships", "changes"])(
  "one box leaves what rests on weak sources out of the %s, and gives it back",
  async (list) => {
    const page = await openPage(`/${list}?scope=all`);
    const documents = documentsOf(page);
    const all = await totalOf(page);
    expect(await page.locator(LIST).innerText()).toContain(MARK);
    await page.locator("details[data-panel=more] > summary").click();
    const box = page.getByRole("checkbox", { name: /^Hide weakly sourced/ });

    await box.click();
    await eventually(() => queryOf(page)).toBe("scope=all&sourcing=well");
    await eventually(() => sentenceOf(page)).toContain("without weakly sourced claims");
    const well = await totalOf(page);
    expect(well).toBe(await apiTotal(`/${list}?scope=all&sourcing=well`));
    expect(well).toBeLessThan(all);
    expect(await page.locator(LIST).innerText()).not.toContain(MARK);

    await box.click();
    await eventually(() => queryOf(page)).toBe("scope=all");
    await eventually(() => totalOf(page)).toBe(all);
    expect(documents).toEqual([]);
  },
);

test("the words of a milestone are marked one by one where they rest on a weak source", async () => {
  const page = await openPage("/milestones/toyota-assb-vehicle-launch");
  const rows = await page.locator("#claims tbody tr").allInnerTexts();
  expect(rows.some((text) => text.includes("tertiary"))).toBe(true);
  for (const text of rows) expect(text.includes(MARK), text).toBe(text.includes("tertiary"));
});
