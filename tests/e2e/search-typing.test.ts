import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { heldAnswer } from "@/tests/support/held-answer";
import { eventually, scriptsReady } from "@/tests/support/page-state";

const openPage = browserPages();

/** Holds back what is asked for at some addresses until it is let go. */
async function holdBack(page: Page, address: string): Promise<() => void> {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return () => come();
}

test("what is typed before the scripts come stays in the field", async () => {
  const page = await openPage("about:blank");
  const come = await holdBack(page, "**/_next/static/**/*.js");
  await page.goto("/about", { waitUntil: "commit" });
  await page.locator("#site-search").pressSequentially("toyota");
  come();
  await scriptsReady(page);
  expect(await page.locator("#site-search").inputValue()).toBe("toyota");
});

test("words that the page came with are suggested for when they are typed again before suggestions are there", async () => {
  const page = await openPage("/search?q=toyota");
  await scriptsReady(page);
  const come = await holdBack(page, "**/*suggestions*");
  const field = page.locator("#search-page");
  const options = page.getByRole("option");
  await field.fill("");
  await field.pressSequentially("toyota");
  expect(await field.getAttribute("role")).toBeNull();
  come();
  await eventually(() => options.count()).toBeGreaterThan(1);
});

test("an option that is marked while a letter is answered stays marked where the options are the same", async () => {
  const page = await openPage("/about");
  await scriptsReady(page);
  const last = await heldAnswer(page, "**/api/v1/search?q=quantumsca&*");
  const first = page.getByRole("option").first();
  await page.locator("#site-search").pressSequentially("quantumsc");
  await eventually(() => first.innerText()).toContain("QuantumScape");
  await page.keyboard.type("a");
  await last.params;
  await page.keyboard.press("ArrowDown");
  await eventually(() => first.getAttribute("aria-selected")).toBe("true");
  last.answer();
  await last.ended;
  // What the answer says is there, and the mark too.
  await eventually(() => page.getByRole("option").last().getAttribute("href")).toContain("q=quantumsca");
  expect(await first.getAttribute("aria-selected")).toBe("true");
});
