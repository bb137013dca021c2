import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { apiTotal } from "@/tests/support/site-api";
import { RECORDS } from "@/tests/support/site-paths";

const openPage = browserPages();
const IN_VIEW = 10;

test.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
])("%s a long table begins with ten rows and shows all that it counts", async (_, options) => {
  const page = await openPage(RECORDS.milestone, options);
  const claims = page.locator("#claims");
  const rows = claims.locator("tbody tr");
  const count = await rows.count();
  expect(count).toBe(await apiTotal(`/claims?milestone=${RECORDS.milestone.split("/")[2]}&scope=all`));
  const shown = async () => await rows.filter({ visible: true }).count();
  expect(await shown()).toBe(IN_VIEW);
  await claims.getByText(`Show all ${count} claims`).click();
  expect(await shown()).toBe(count);
  await claims.getByText("Show the first 10 alone").click();
  expect(await shown()).toBe(IN_VIEW);
});

test.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
])("%s the address of a row that is folded shows it", async (_, options) => {
  const page = await openPage(RECORDS.partnership, options);
  const row = page.locator("#claims [data-rest]").nth(20);
  const id = await row.getAttribute("id");
  expect(await row.isVisible()).toBe(false);
  await visit(page, `${RECORDS.partnership}#${id}`);
  expect(await row.isVisible()).toBe(true);
  const box = await row.boundingBox();
  expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(await page.locator("#claims [data-rest]").last().isVisible()).toBe(true);
});

test("paper has every row", async () => {
  const page = await openPage(`${RECORDS.company}#sources`);
  const rest = page.locator("#sources [data-rest]");
  expect(await rest.count()).toBeGreaterThan(0);
  expect(await rest.last().isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await rest.last().isVisible()).toBe(true);
  expect(
    await page
      .getByText(/^Show all/)
      .first()
      .isVisible(),
  ).toBe(false);
  await page.emulateMedia({ media: null });
});

test("without scripts the corrections of each day begin with ten, and all of a day are a click away", async () => {
  const page = await openPage("/corrections", { javaScriptEnabled: false });
  const days = page.locator("main section");
  expect(await days.count()).toBeGreaterThan(1);
  for (const day of await days.all()) {
    const rows = day.locator("tbody tr");
    const count = await rows.count();
    expect(
      (await day.locator("h2").innerText()).startsWith(`${count.toLocaleString("en")} corrected on`),
    ).toBe(true);
    expect(await rows.filter({ visible: true }).count()).toBe(Math.min(count, IN_VIEW));
  }
  const first = days.first();
  await first.getByText(/^Show all /).click();
  expect(await first.locator("tbody tr").last().isVisible()).toBe(true);
});
