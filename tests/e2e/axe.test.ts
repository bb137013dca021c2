import { expect, test } from "vitest";
import { AXE, serious } from "@/tests/support/axe";
import { browserPages } from "@/tests/support/browser";

const openPage = browserPages();

test("axe says what is wrong with a page", AXE, async () => {
  const page = await openPage("about:blank");
  await page.setContent(
    `<html lang="en"><title>Wrong</title><img src="data:,"><p style="color: #ccc">Pale</p></html>`,
  );
  expect(await serious(page)).toEqual([
    expect.stringMatching(/^color-contrast: p/),
    expect.stringMatching(/^image-alt: img/),
  ]);
});

test(
  "axe says what is wrong with one row of many, and with the few of them that it looks at",
  AXE,
  async () => {
    const page = await openPage("about:blank");
    const row = (words: string) => `<tr><td>${words}</td></tr>`;
    const rows = Array.from({ length: 40 }, () => row("Alike"));
    rows[20] = row(`<a href="/x"><svg></svg></a>`);
    rows[30] = row(`<b style="color: #ccc">Pale</b>`);
    const pale = Array.from(
      { length: 40 },
      (_, index) => `<li style="color: #ccd; margin: ${index}px">Pale</li>`,
    );
    await page.setContent(
      `<html lang="en"><title>Long</title><table>${rows.join("")}</table><ul>${pale.join("")}</ul></html>`,
    );
    // The first and the last of a list are kinds of their own.
    expect(await serious(page)).toEqual([
      expect.stringMatching(/^color-contrast: b(, li[^,]*){8}$/),
      expect.stringMatching(/^link-name: a$/),
    ]);
  },
);
