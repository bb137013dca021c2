import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { documentsOf, eventually, queryOf, rowsOf } from "@/tests/support/page-state";
import { apiList, html } from "@/tests/support/site-api";

const openPage = browserPages();

test("a column's head orders the list by it, a second click turns the order round", async () => {
  const page = await openPage("/milestones?company=toyota");
  const documents = documentsOf(page);
  const head = page.locator("thead th").filter({ hasText: "Milestone" });
  for (const [sort, direction] of [
    ["title", "ascending"],
    ["-title", "descending"],
  ]) {
    await head.locator("a").click();
    await eventually(() => queryOf(page)).toBe(`company=toyota&sort=${sort}`);
    await eventually(() => head.getAttribute("aria-sort")).toBe(direction);
    const { data } = await apiList(`/milestones?company=toyota&sort=${sort}`);
    expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  }
  expect(documents).toEqual([]);
});

test("every order that a list offers is the API's order of that name", async () => {
  const page = await openPage("about:blank");
  for (const list of ["companies", "partnerships", "milestones", "sources"]) {
    await visit(page, `/${list}?scope=all`);
    const orders = await page
      .locator("thead th a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(orders.length, list).toBeGreaterThan(0);
    for (const order of orders) {
      const href = `${order}&limit=25`;
      const { data } = await apiList(href);
      expect(rowsIn(await html(href)), href).toEqual(data.map(({ id }) => id));
    }
  }
});

test("an order stays when a choice is made", async () => {
  const page = await openPage("/milestones?sort=-title");
  await page.locator("search summary").filter({ hasText: "Company" }).click();
  await page.locator("search input[name=company][value=toyota]").check();
  await eventually(() => queryOf(page)).toBe("company=toyota&sort=-title");
  const { data } = await apiList("/milestones?company=toyota&sort=-title");
  await eventually(() => rowsOf(page)).toEqual(data.map(({ id }) => id));
});

/** The ids of the records in a list's table, in its order, as the server sends it. */
function rowsIn(text: string): string[] {
  return [...text.matchAll(/<th scope="row"><a href="\/\w+\/([^"?]+)/g)].map(([, id]) => id ?? "");
}
