import { expect, test } from "vitest";
import { serious } from "@/tests/support/axe";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";
import { apiTotal } from "@/tests/support/site-api";
import { RECORDS } from "@/tests/support/site-paths";

const openPage = browserPages();
const PARTS = ["promises", "partnerships", "milestones", "figures", "sources"];

test.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
])(
  "%s a company's page shows one of its parts, by the address, and the way back leads through them",
  async (_, options) => {
    const page = await openPage(RECORDS.company, options);
    const shown = async () => {
      const visible = await Promise.all(PARTS.map((id) => page.locator(`#${id}`).isVisible()));
      return PARTS.filter((_, index) => visible[index]);
    };
    const tabs = page.getByRole("navigation", { name: "On this page" });
    expect(await shown()).toEqual(["promises"]);
    for (const name of ["Partnerships", "Milestones", "Figures", "Sources"]) {
      await tabs.getByRole("link", { name }).click();
      await eventually(shown).toEqual([name.toLowerCase()]);
      expect(new URL(page.url()).hash).toBe(`#${name.toLowerCase()}`);
      const top = await tabs.evaluate((nav) => nav.getBoundingClientRect().top);
      expect(top, "the links stay in view").toBeLessThan(400);
    }
    await page.goBack();
    await eventually(shown).toEqual(["figures"]);
    await visit(page, `${RECORDS.company}#course`);
    await eventually(shown).toEqual(["partnerships"]);
    await visit(page, `${RECORDS.company}#nothing-of-that-name`);
    await eventually(shown).toEqual(["promises"]);
  },
);

test("with scripts the link to the part that shows says so, on the way back too", async () => {
  const page = await openPage(RECORDS.company);
  const current = page.locator("[data-tabs] [aria-current]");
  await eventually(() => current.allInnerTexts()).toEqual([expect.stringMatching(/^Promises/)]);
  await page.locator("[data-tabs]").getByRole("link", { name: "Sources" }).click();
  await eventually(() => current.allInnerTexts()).toEqual([expect.stringMatching(/^Sources/)]);
  await page.goBack();
  await eventually(() => current.allInnerTexts()).toEqual([expect.stringMatching(/^Promises/)]);
});

test("each part of a company's page counts what it holds, and axe finds nothing serious in it", async () => {
  const page = await openPage("about:blank");
  for (const part of PARTS.slice(1)) {
    await visit(page, `${RECORDS.company}#${part}`);
    const label = await page.locator(`[data-tabs] a[href="#${part}"]`).innerText();
    const list = part === "figures" ? "metrics" : part;
    if (part === "partnerships" || part === "milestones")
      expect(Number(label.match(/\d+/)?.[0]), part).toBe(await apiTotal(`/${list}?company=toyota`));
    expect(await serious(page), part).toEqual([]);
  }
});

test("what a company said lately leads to the claim among the others about the same", async () => {
  const page = await openPage(RECORDS.company);
  const said = page.getByRole("region", { name: "Said lately" }).getByRole("listitem").first();
  const words = await said.innerText();
  await said.getByRole("link").first().click();
  await page.waitForURL(/\/(milestones|partnerships)\/.+#.+--/);
  const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await row.isVisible()).toBe(true);
  expect(words).toContain(
    (await row.locator('[data-label="Summary"]').innerText()).split("\n").at(0)?.slice(-20),
  );
});
