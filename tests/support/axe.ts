import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { hideAlike } from "./alike";
import { preferTheme, resize } from "./page-state";
import { SLOWDOWN } from "./slowdown";

/** For tests that let axe go through a page: calculations of its own, which no race depends on. */
export const AXE = {
  skip: SLOWDOWN > 1,
  meta: { skipped: "axe is left out under E2E_SLOWDOWN, where it would take too long." },
};

const WAYS = [
  { theme: "dark", size: { width: 390, height: 844 } },
  { theme: "light", size: { width: 1280, height: 900 } },
] as const;

/** Rules whose findings are moderate at most. */
const MODERATE = ["region", "heading-order", "landmark-unique", "landmark-one-main", "page-has-heading-one"];

const OPTIONS: RunOptions = {
  resultTypes: ["violations"],
  rules: Object.fromEntries(MODERATE.map((rule) => [rule, { enabled: false }])),
};

/**
 * What axe finds serious in a page: dark on a phone, light on a desk. What depends on the theme does not depend on the
 * size, so that two of the four ways to see a page show all that there is.
 */
export async function seriousAnywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { theme, size } of WAYS) {
    await resize(page, size);
    await preferTheme(page, theme);
    found.push(...(await serious(page)).map((problem) => `${size.width} ${theme}: ${problem}`));
  }
  return found;
}

/** What axe finds serious in a page as it is; of elements that are alike it looks at a few. */
export async function serious(page: Page): Promise<string[]> {
  await hideAlike(page);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  // Only what is wrong leaves the page: what is right is long, and nobody reads it.
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, OPTIONS);
}
