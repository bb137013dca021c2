import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually, queryOf } from "@/tests/support/page-state";

const openPage = browserPages();

test("the first stop of the keyboard skips the header", async () => {
  const page = await openPage("/milestones");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await eventually(async () => (await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test.each([
  "/milestones?company=toyota",
  "/timeline?company=toyota",
  "/",
  "/sources/japantimes-2023-10-12-toyota-idemitsu",
])("on %s every stop of the keyboard is reached in order and shows that it has the focus", async (path) => {
  const page = await openPage(path);
  const stops = await page.locator("body").evaluate((body) => {
    const all = [
      ...body.querySelectorAll<HTMLElement>("a[href], button, input, summary, select, [tabindex]"),
    ];
    return all.filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length;
  });
  const seen: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (focus === null) break;
    seen.push(focus.name);
    expect(focus.visible, `focus on ${focus.name}`).toBe(true);
  }
  expect(seen.slice(0, 3)).toEqual(["Skip to the page", "Interphase", "Explore"]);
  expect(seen).toContain("JSON");
});

test("a filter's panel opens, takes a choice and closes by keyboard, and the focus comes back", async () => {
  const page = await openPage("/milestones");
  const panel = page.locator("details[data-panel=company]");
  const summary = panel.locator("> summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await eventually(() => panel.getAttribute("open")).not.toBeNull();
  // The field that narrows the choices takes what is typed at once, and the choices follow it.
  const field = panel.getByRole("searchbox");
  await eventually(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.type("toyota");
  expect(await field.inputValue()).toBe("toyota");
  await page.keyboard.press("Tab");
  const choice = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  await page.keyboard.press("Space");
  await eventually(() => queryOf(page)).toBe(`company=${choice}`);
  await eventually(() => page.locator("search form").getAttribute("aria-busy")).toBe("false");
  expect(await panel.getAttribute("open")).not.toBeNull();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(choice);
  expect(await field.inputValue()).toBe("toyota");

  await page.keyboard.press("Escape");
  await eventually(() => panel.getAttribute("open")).toBeNull();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each(["/timeline", "/companies", "/watch?company=toyota", "/companies/toyota"])(
  "on %s Escape closes every pop-up and leads back to its button, also after a click beside its controls",
  async (path) => {
    const page = await openPage(path);
    const panels = await page.locator("[data-panels] > details:visible").all();
    expect(panels.length).toBeGreaterThan(0);
    for (const panel of panels) {
      const button = panel.locator("> summary");
      const name = await button.innerText();
      const isOpen = async () => (await panel.getAttribute("open")) !== null;
      const escapes = async (how: string) => {
        await eventually(isOpen).toBe(true);
        await page.keyboard.press("Escape");
        await eventually(isOpen).toBe(false);
        expect(await button.evaluate((each) => each === document.activeElement), `${name} ${how}`).toBe(true);
      };
      await button.focus();
      await page.keyboard.press("Enter");
      await escapes("by keyboard");
      await button.click();
      await panel.locator("> :not(summary)").click({ position: { x: 3, y: 3 } });
      await escapes("by mouse");
    }
  },
);

test("the focus stays on what was followed when the page gives way to itself under a filter, and back", async () => {
  const page = await openPage("/milestones");
  const column = (name: string) => page.locator("thead").getByRole("link", { name });
  const focused = () => page.evaluate(() => document.activeElement?.firstChild?.textContent);
  for (const [name, query] of [
    ["Last claim", "sort=said"],
    ["Last claim", "sort=-said"],
    ["Target or achieved", ""],
  ] as const) {
    await column(name).focus();
    await page.keyboard.press("Enter");
    await eventually(() => queryOf(page)).toBe(query);
    await eventually(focused).toBe(name);
    expect(await column(name).evaluate((link) => link === document.activeElement)).toBe(true);
  }
});

/** What has the focus, and whether that shows: by an outline of its own, of its label, or around a mark of the drawing. */
function focusOf(page: Page): Promise<{ name: string; visible: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const outlined = (each: Element | null) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    };
    const haloed = getComputedStyle(element).getPropertyValue("--halo") !== "";
    const name =
      element.getAttribute("aria-label") ??
      (element.textContent || element.getAttribute("name") || element.tagName);
    return {
      name: name.trim(),
      visible: outlined(element) || outlined(element.nextElementSibling) || haloed,
    };
  });
}
