import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually, queryOf } from "@/tests/support/page-state";

const openPage = browserPages();

test("of many companies those with the most records stand open, and the others unfold", async () => {
  const page = await openPage("/milestones", { javaScriptEnabled: false });
  const panel = await openCompanies(page);
  expect(await shown(panel)).toBe(10);
  const counts = await panel.locator("label:visible span:last-child").allInnerTexts();
  expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a));
  expect(await panel.getByRole("searchbox").count()).toBe(0);

  const all = await panel.locator("label").count();
  const more = panel.locator("summary").last();
  expect(await more.innerText()).toBe(`${all - 10} more`);
  await more.click();
  expect(await shown(panel)).toBe(all);
});

test("what is typed narrows them, also by an alias, and what is ticked stays", async () => {
  const page = await openPage("/milestones?company=toyota");
  const panel = await openCompanies(page);
  const all = await panel.locator("label").count();
  const toyota = panel.locator("label:has(input[value=toyota])");
  expect(await toyota.evaluate((label) => label.parentElement?.querySelector("label") === label)).toBe(true);

  await panel.getByRole("searchbox").pressSequentially("qs");
  await eventually(() => shown(panel)).toBe(2);
  expect(await panel.locator("output").innerText()).toBe(`1 of ${all}`);
  expect(await toyota.isVisible()).toBe(true);
  const box = panel.locator("input[value=quantumscape]");
  await box.click();
  await eventually(() => queryOf(page)).toBe("company=toyota&company=quantumscape");
  await eventually(() => page.locator("search form").getAttribute("aria-busy")).toBe("false");
  expect(await panel.getByRole("searchbox").inputValue()).toBe("qs");
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await box.isChecked()).toBe(true);
});

test("an opened panel takes what is typed at once, and Enter ticks the first that fits", async () => {
  const page = await openPage("/milestones");
  const panel = await openCompanies(page);
  const field = panel.getByRole("searchbox");
  await eventually(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(queryOf(page)).toBe("");
  await page.keyboard.type("qs");
  await page.keyboard.press("Enter");
  await eventually(() => queryOf(page)).toBe("company=quantumscape");
  await eventually(() => page.locator("search form").getAttribute("aria-busy")).toBe("false");
  // The word goes first, then the choice.
  for (let times = 0; times < 3; times++) await page.keyboard.press("Backspace");
  await eventually(() => queryOf(page)).toBe("");
});

test("the word stays with the first tick too, so that the next choice is a click away", async () => {
  const page = await openPage("/milestones");
  const panel = await openCompanies(page);
  await panel.getByRole("searchbox").pressSequentially("samsung");
  await panel.locator("input[value=samsung]").click();
  await eventually(() => queryOf(page)).toBe("company=samsung");
  await eventually(() => page.locator("search form").getAttribute("aria-busy")).toBe("false");
  expect(await panel.getByRole("searchbox").inputValue()).toBe("samsung");
  await panel.locator("input[value=samsung-sdi]").click();
  await eventually(() => queryOf(page)).toBe("company=samsung&company=samsung-sdi");
});

test("of two that are ticked all can be asked for where they are ticked, and any of them again", async () => {
  const page = await openPage("/partnerships?company=toyota");
  const panel = await openCompanies(page);
  const link = (words: string) => panel.getByRole("link", { name: words });
  expect(await link("all of these").count()).toBe(0);
  await panel.locator("input[value=idemitsu]").check();
  await eventually(() => link("any of these").getAttribute("aria-current")).toBe("true");
  // However long the list is, it is in view below it.
  await eventually(async () => {
    const [box, inner] = await Promise.all([
      panel.locator("fieldset").boundingBox(),
      link("all of these").boundingBox(),
    ]);
    return (box?.y ?? 0) + (box?.height ?? 0) - ((inner?.y ?? 0) + (inner?.height ?? 0));
  }).toBeGreaterThanOrEqual(0);
  await link("all of these").click();
  await eventually(() => queryOf(page)).toBe("company=toyota&company=idemitsu&match=all");
  await eventually(() => link("all of these").getAttribute("aria-current")).toBe("true");
  expect(await panel.getAttribute("open")).not.toBeNull();
  await link("any of these").click();
  await eventually(() => queryOf(page)).toBe("company=toyota&company=idemitsu");
});

test("a box ticked among the unfolded ones keeps the focus, and they stay unfolded", async () => {
  const page = await openPage("/milestones");
  const panel = await openCompanies(page);
  await panel.locator("summary").last().click();
  const all = await shown(panel);
  const box = panel.locator("label input").nth(20);
  const id = await box.getAttribute("value");
  await box.click();
  await eventually(() => queryOf(page)).toBe(`company=${id}`);
  await eventually(() => page.locator("search form").getAttribute("aria-busy")).toBe("false");
  await eventually(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(id);
  expect(await shown(panel)).toBe(all);
});

test("the choices of companies are a small part of what a list's page weighs", async () => {
  const page = await openPage("/companies");
  const bytes = await page.locator("details[data-panel=company]").evaluate((panel) => panel.outerHTML.length);
  const choices = await page.locator("details[data-panel=company] label").count();
  expect(choices).toBeGreaterThan(100);
  expect(bytes / choices).toBeLessThan(300);
});

async function openCompanies(page: Page) {
  const panel = page.locator("details[data-panel=company]");
  await panel.locator("> summary").click();
  return panel;
}

function shown(panel: ReturnType<Page["locator"]>): Promise<number> {
  return panel.locator("label:visible").count();
}
