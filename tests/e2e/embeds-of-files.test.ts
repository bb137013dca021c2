import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject, test } from "vitest";
import { browserPages, newPage } from "@/tests/support/browser";

const openPage = browserPages();

test("a view is shown in a page that was opened from a file", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "interphase page "));
  const frame = `<iframe src="${inject("site")}/embed/timeline" width="700" height="600"></iframe>`;
  writeFileSync(path.join(folder, "page.html"), `<!doctype html><title>A file</title>${frame}`);
  const page = await newPage((await openPage("about:blank")).context());
  await page.goto(`file://${path.join(folder, "page.html")}`);
  await page.locator("iframe").contentFrame().locator("svg[role=img]:visible").waitFor();
  rmSync(folder, { recursive: true });
});
