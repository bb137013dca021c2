import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";
import { PHONE } from "@/tests/support/phone";

const openPage = browserPages();

test("on a phone the filter lies over what it leaves: its button says how much that is, and leads there", async () => {
  const page = await openPage("/timeline", PHONE);
  await page.locator("search > details > summary").tap();
  const show = page.locator("search").getByRole("button", { name: /^Show [\d,]+ partnerships and/ });
  const bar = await page.getByRole("navigation", { name: "Site", exact: true }).boundingBox();
  const inView = async () => {
    const box = await show.boundingBox();
    expect(box?.y).toBeGreaterThan(300);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  };
  await inView();
  await page.locator("[data-panel=company] > summary").tap();
  const names = () =>
    page.locator("[data-panel=company] label input").evaluateAll((all) => all.map(({ id }) => id));
  const before = await names();
  // One in the middle of the list.
  const choice = page.locator("[data-panel=company] label input:visible").nth(3);
  const id = await choice.getAttribute("id");
  await choice.tap();
  await eventually(() => page.url()).toContain(`company=${await choice.getAttribute("value")}`);
  await eventually(() => show.innerText()).toMatch(/^Show \d partnerships and \d+ milestones$/);
  await inView();
  // None has moved under the finger; those that leave nothing any more are gone.
  const after = await names();
  expect(after).toEqual(before.filter((id) => after.includes(id)));
  expect(after.indexOf(id ?? "")).toBeGreaterThan(0);
  const counts = (await show.innerText()).replace("Show ", "");
  await show.tap();
  await eventually(() => show.isVisible()).toBe(false);
  expect(await page.locator("header p[role=status]").innerText()).toContain(counts);
});

test("on a phone a tap beside an open list does what it hits, though the list closes", async () => {
  const page = await openPage("/timeline?company=honda", PHONE);
  await page.locator("search > details > summary").tap();
  await page.locator("[data-panel=company] > summary").tap();
  await page.locator("[data-panel=company]").getByRole("searchbox").fill("honda");
  await page.getByText("By company", { exact: true }).tap();
  await page.waitForURL("**/timeline?lanes=company&company=honda");
  expect(await page.locator("[data-panel=company]").getAttribute("open")).toBeNull();
});
