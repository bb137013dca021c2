import { expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually, queryOf } from "@/tests/support/page-state";
import { apiTotal } from "@/tests/support/site-api";

const openPage = browserPages();

test.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
])("two ticked companies stand side by side, their records and lines told apart, %s", async (_, options) => {
  const page = await openPage("about:blank", options);
  await visit(page, "/companies?company=toyota&company=solid-power");
  for (const name of ["Toyota", "Solid Power"])
    await page.getByRole("checkbox", { name: `Compare ${name}`, exact: true }).check();
  await page.getByRole("button", { name: "Compare" }).click();
  await eventually(() => queryOf(page).split("&").toSorted()).toEqual([
    "company=solid-power",
    "company=toyota",
  ]);
  for (const id of ["toyota", "solid-power"]) {
    const row = page.locator("main tr", { has: page.locator(`th a[href="/companies/${id}"]`) }).first();
    const dated = await apiTotal(`/milestones${formatQuery({ company: [id], outcome: listIds(OUTCOMES) })}`);
    expect(await row.locator("td").first().innerText()).toMatch(new RegExp(`^${dated}\\b`));
  }
  const names = page.locator("#panel figure svg text").filter({ hasText: /^(Toyota|Solid Power)$/ });
  expect(await names.count()).toBe(2);
  const inks = await page
    .locator("#panel figure svg a")
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).color));
  expect(new Set(inks).size).toBe(2);
});

test("a company's page leads to the comparison, which says what is missing and offers the others", async () => {
  const page = await openPage("/companies/toyota", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Compare +" }).click();
  await page.getByText("Choose at least one company to compare Toyota with.").waitFor();
  const form = page.getByRole("form", { name: "Compare companies" });
  expect(await form.getByRole("checkbox", { name: "Toyota" }).isChecked()).toBe(true);
  await form.getByRole("checkbox", { name: "QuantumScape" }).check();
  await form.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("heading", { name: "What each promised, and how it moved" }).waitFor();
});
