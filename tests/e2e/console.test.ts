import { expect, test } from "vitest";
import { SECTIONS } from "@/lib/schema/pages/pages";
import { browserPages, visit } from "@/tests/support/browser";
import { heldAnswer, painted } from "@/tests/support/held-answer";
import { logOf } from "@/tests/support/page-faults";
import { scriptsReady } from "@/tests/support/page-state";

const openPage = browserPages();

test("a remembered theme makes no page log anything", async () => {
  const page = await openPage("about:blank");
  const logged = logOf(page);
  await page.addInitScript(() => {
    if (location.protocol === "http:") localStorage.setItem("interphase-theme", "dark");
  });
  for (const path of ["/", "/timeline", "/milestones?company=toyota", "/companies/toyota"])
    await visit(page, path);
  expect(logged).toEqual([]);
});

test("going through the site logs nothing", async () => {
  const page = await openPage("/");
  const logged = logOf(page);
  for (const { path, title, section = title } of SECTIONS) {
    await page.locator("header nav").getByRole("link", { name: section }).click();
    await page.waitForURL(`**${path}`);
    await scriptsReady(page);
  }
  expect(logged).toEqual([]);
});

test("a page says that it answers when all that is loaded where it is needed does", async () => {
  const page = await openPage("about:blank");
  const brush = await heldAnswer(page, "**/attach-brush-*.js");
  await page.goto("/");
  await brush.params;
  await painted(page);
  const isReady = await page.evaluate(() => document.documentElement.dataset.ready !== undefined);
  brush.answer();
  expect(isReady).toBe(false);
  await scriptsReady(page);
});
