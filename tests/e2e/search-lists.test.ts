import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually, totalOf } from "@/tests/support/page-state";

const openPage = browserPages();

test.each([
  ["sulfide electrolyte", "/milestones?electrolyte=sulfide"],
  ["sulfide", "/milestones?electrolyte=sulfide"],
  ["Japan", "/companies?country=JP"],
  ["semi-solid", "/milestones?technology=semi-solid-state"],
  ["supplier of electrolyte", "/companies?role=supplier&kind=materials"],
])("%j leads to the list of all that share it, by a suggestion and by the page", async (q, path) => {
  const page = await openPage(`/search?q=${encodeURIComponent(q)}`);
  const link = page.locator(`main a[href="${path}"]`);
  const count = Number((await link.innerText()).match(/[\d,]+/)?.[0].replaceAll(",", ""));
  const field = page.locator("#search-page");
  await field.fill("");
  await field.pressSequentially(q);
  const first = page.getByRole("option").first();
  await eventually(() => first.getAttribute("href")).toBe(path);
  await page.keyboard.press("ArrowDown");
  await eventually(() => first.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${path}`);
  await eventually(() => totalOf(page)).toBe(count);
});

test("what is found by filter is told apart from what is found by words", async () => {
  const page = await openPage("/search?q=sulfide");
  const main = await page.locator("main").innerText();
  const [filter, words] = ["By filter, whatever the words:", "By words, the best first:"].map((each) =>
    main.indexOf(each),
  );
  expect(filter).toBeGreaterThan(0);
  expect(main.indexOf("milestones with sulfide electrolyte")).toBeGreaterThan(filter ?? 0);
  expect(words).toBeGreaterThan(main.indexOf("milestones with sulfide electrolyte"));
});
