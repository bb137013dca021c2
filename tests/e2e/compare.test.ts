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

test("ticks stay through a search, an order and a page; the bar names them, and Enter on one compares", async () => {
  const page = await openPage("/companies");
  const bar = page.getByRole("form", { name: "Compare companies" }).getByRole("status");
  const tick = (name: string) => page.getByRole("checkbox", { name: `Compare ${name}`, exact: true });
  expect(await bar.innerText()).toBe("Tick two to six companies.");
  await tick("Toyota").check();
  await eventually(() => bar.innerText()).toBe("1 chosen: Toyota. Tick at least one more.");
  await page.locator("search input[name=q]").fill("samsung");
  await page.keyboard.press("Enter");
  await eventually(() => queryOf(page)).toBe("q=samsung");
  await eventually(() => tick("Toyota").count()).toBe(0);
  expect(await bar.innerText()).toContain("1 chosen: Toyota");
  await page.locator("search input[name=q]").fill("nobody is called so");
  await page.keyboard.press("Enter");
  await eventually(() => tick("Samsung SDI").count()).toBe(0);
  await eventually(() => bar.innerText()).toContain("1 chosen: Toyota");
  await page.locator("search input[name=q]").fill("samsung");
  await page.keyboard.press("Enter");
  await eventually(() => queryOf(page)).toBe("q=samsung");
  await tick("Samsung SDI").check();
  await eventually(() => bar.innerText()).toBe("2 chosen: Toyota, Samsung SDI");
  await page.getByRole("link", { name: "Clear all" }).click();
  await eventually(() => queryOf(page)).toBe("");
  for (const name of ["Toyota", "Samsung SDI"]) await eventually(() => tick(name).isChecked()).toBe(true);
  await page.locator("thead").getByRole("link", { name: "Company" }).click();
  await eventually(() => queryOf(page)).toBe("sort=name");
  await page.getByRole("link", { name: "Next page" }).click();
  await page.waitForURL(/cursor=/);
  await eventually(() => bar.innerText()).toBe("2 chosen: Toyota, Samsung SDI");
  expect(await tick("Toyota").isChecked()).toBe(true);

  const another = page.getByRole("checkbox", { name: /^Compare / }).first();
  await another.focus();
  await page.keyboard.press("Space");
  await eventually(() => bar.innerText()).toContain("3 chosen");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/compare");
  const compared = new URL(page.url()).searchParams.getAll("company");
  expect(compared).toEqual(expect.arrayContaining(["toyota", "samsung-sdi"]));
  expect(compared.length).toBe(3);
});

test("what is ticked can be cleared, and a comparison that lacks a company counts its own ticks", async () => {
  const page = await openPage("/companies?company=toyota");
  const form = page.getByRole("form", { name: "Compare companies" });
  const clear = form.getByRole("button", { name: "Clear" });
  expect(await clear.isVisible()).toBe(false);
  await form.getByRole("checkbox", { name: "Compare Toyota", exact: true }).check();
  await clear.click();
  await eventually(() => form.getByRole("status").innerText()).toBe("Tick two to six companies.");
  expect(await form.getByRole("checkbox", { checked: true }).count()).toBe(0);

  await visit(page, "/compare?company=bmw");
  await eventually(() => form.getByRole("status").innerText()).toBe("1 chosen: BMW. Tick at least one more.");
  await form.getByRole("checkbox", { name: "QuantumScape" }).check();
  await eventually(() => form.getByRole("status").innerText()).toBe("2 chosen: BMW, QuantumScape");
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
