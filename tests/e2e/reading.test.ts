import { expect, test } from "vitest";
import { SECTIONS } from "@/lib/schema/pages/pages";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";

const openPage = browserPages();

test("a box of the overview leads to a milestone, its claim to the paragraph of the source that says it", async () => {
  const page = await openPage("/");
  await page.getByText("Overdue, no report found").first().click();
  const link = page.locator("section[aria-labelledby=overdue] li a").first();
  const boxed = await link.innerText();
  await link.click();
  await page.waitForURL("**/milestones/*");
  await eventually(() => page.locator("h1").innerText()).toBe(boxed);

  // A milestone that a text read whole speaks of: of the others only excerpts are known.
  await visit(page, "/milestones/toyota-assb-vehicle-launch");
  const title = await page.locator("h1").innerText();
  const claim = page.locator("#claims tbody tr", { has: page.locator('a[href*="#p"]') }).first();
  const words = await claim.locator('[data-label="Summary"]').innerText();
  const [summary = ""] = words.split("\n");
  await claim.locator('a[href*="#p"]').first().click();
  await page.waitForURL("**/sources/*#p*");
  const paragraph = page.locator(new URL(page.url()).hash);
  expect(await paragraph.innerText()).toContain(title);
  expect(await paragraph.innerText()).toContain(summary);
  await eventually(() => isInView(paragraph.locator("h3"))).toBe(true);

  await paragraph.getByRole("link", { name: title }).first().click();
  await eventually(() => page.locator("h1").innerText()).toBe(title);
});

test("every box of the overview says how to see all of its kind, and that list holds what the box shows", async () => {
  const page = await openPage("/");
  const boxes = await page.locator("section:has(> h2[id]):has(> p > a)").evaluateAll((sections) =>
    sections.map((section) => ({
      all: section.querySelector(":scope > p > a")?.getAttribute("href") ?? "",
      shown: [...section.querySelectorAll("li a")].map((link) => link.textContent),
    })),
  );
  const lists = boxes.filter(({ all }) => all.startsWith("/milestones"));
  expect(lists).toHaveLength(5);
  for (const { all, shown } of lists) {
    await visit(page, all);
    const listed = await page.locator("tbody th[scope=row]").allInnerTexts();
    expect(listed, all).toEqual(expect.arrayContaining(shown));
  }
});

test("the name in the header leads back to the overview from every section", async () => {
  const page = await openPage("/");
  for (const { path, title, section = title } of SECTIONS) {
    const link = page.locator("header nav").getByRole("link", { name: section });
    await link.click();
    await page.waitForURL(`**${path}`);
    await eventually(() => link.getAttribute("aria-current")).toBe("page");
  }
  await page.locator("header").getByRole("link", { name: "Interphase" }).click();
  await page.waitForURL(/\/$/);
});

function isInView(locator: ReturnType<Awaited<ReturnType<typeof openPage>>["locator"]>): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
