import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";

const openPage = browserPages();
const NODES = "[data-network] a[data-node]";

test("the network is one stop of the Tab key; arrows go from node to node, and what is next to one stays lit", async () => {
  const page = await openPage("/network?company=toyota");
  const stops = page.locator(`${NODES}:not([tabindex="-1"])`);
  await eventually(() => stops.count()).toBe(1);
  await stops.focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-node"));
  const first = await focused();
  await page.keyboard.press("ArrowUp");
  const met = new Set([first, await focused()]);
  for (const key of ["ArrowLeft", "ArrowRight"])
    for (const _ of await page.locator(NODES).all()) {
      await page.keyboard.press(key);
      met.add(await focused());
      expect(await stops.count()).toBe(1);
    }
  expect(met.size).toBe(await page.locator(NODES).count());
  await page.keyboard.press("Home");
  expect(await focused()).toBe(first);
  const lit = page.locator(`${NODES}[data-lit]`);
  expect(await lit.count()).toBeGreaterThan(1);
  expect(await page.locator("[data-lines]:not([data-lit])").count()).toBeLessThan(
    await page.locator("[data-lines]").count(),
  );
  const href = await stops.getAttribute("href");
  await page.keyboard.press("Enter");
  await page.getByText("Open its page").click();
  await page.waitForURL(`**${href}`);
});

test("in a wide window whoever has three partnerships is named, and among few who has two, without a cut", async () => {
  const page = await openPage("about:blank");
  for (const [path, least] of [
    ["/network", 3],
    ["/network?company=toyota&company=quantumscape", 2],
  ] as const) {
    await visit(page, path);
    const companies = await page.locator("[data-node^='company:']").evaluateAll((nodes) =>
      nodes.map((node) => ({
        title: node.querySelector("title")?.textContent ?? "",
        words: [...node.querySelectorAll("text")]
          .filter((text) => text.checkVisibility())
          .map((text) => text.textContent ?? ""),
      })),
    );
    const large = companies.filter(({ title }) => Number(/: (\d+) partnership/.exec(title)?.[1]) >= least);
    expect(large.length).toBeGreaterThan(5);
    for (const { title, words } of large) expect(words, title).toEqual([title.slice(0, words[0]?.length)]);
  }
});

test("whoever is reached is told in full, and of those next to it all whose names lie upon no other's", async () => {
  const page = await openPage("/network");
  const node = page.locator("[data-node='company:bmw']");
  await node.focus();
  const boxes = () =>
    page.locator(`${NODES}[data-named]`).evaluateAll((named) =>
      named.map((each) => {
        const seen = [...each.querySelectorAll("text")].filter((text) => text.checkVisibility());
        const { left, right, top, bottom } = (seen[0] as SVGTextElement).getBoundingClientRect();
        return { count: seen.length, text: seen[0]?.textContent ?? "", left, right, top, bottom };
      }),
    );
  await eventually(async () => (await boxes()).length > 5).toBe(true);
  const named = await boxes();
  expect(
    await page.locator(`${NODES}[data-lit][data-node^='partnership:'][data-named]`).count(),
  ).toBeGreaterThan(0);
  for (const [index, one] of named.entries()) {
    expect(one.count, one.text).toBe(1);
    expect(one.text).not.toMatch(/…$/);
    for (const other of named.slice(index + 1))
      expect(
        one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top,
        `${one.text} upon ${other.text}`,
      ).toBe(true);
  }
});

test("without scripts every node is a link with a name, the table is put in order and a number leads to its list", async () => {
  const page = await openPage("/network?country=JP", { javaScriptEnabled: false });
  for (const node of await page.locator(NODES).all()) {
    expect(await node.getAttribute("tabindex")).toBeNull();
    expect(await node.getAttribute("href")).toMatch(/^\/(companies|partnerships)\//);
    expect((await node.locator("title").textContent())?.length).toBeGreaterThan(5);
  }
  const companies = page.locator("#companies");
  const names = () => companies.locator("tbody th").allInnerTexts();
  if (!(await companies.locator("table").isVisible())) await companies.locator("summary").click();
  const before = await names();
  await companies.getByRole("link", { name: "Company" }).click();
  await page.waitForURL(/sort=name/);
  expect(await names()).toEqual(before.toSorted((a, b) => a.localeCompare(b, "en")));
  const cell = page.locator("#countries td a").first();
  const count = await cell.innerText();
  await visit(page, (await cell.getAttribute("href")) ?? "");
  expect(await page.getByRole("status").innerText()).toMatch(new RegExp(`^${count} partnership`));
});
