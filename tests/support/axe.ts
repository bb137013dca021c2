import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { preferTheme, resize } from "./page-state";
import { SLOWDOWN } from "./slowdown";

/** For tests that let axe go through a page: calculations of its own, which no race depends on. */
export const AXE = {
  skip: SLOWDOWN > 1,
  meta: { skipped: "axe is left out under E2E_SLOWDOWN, where it would take too long." },
};

/** The one rule that depends on the theme. */
const COLOURS = "color-contrast";
/** Rules whose findings are moderate at most. */
const MODERATE = ["region", "heading-order", "landmark-unique", "landmark-one-main", "page-has-heading-one"];

/** What axe finds serious in a page in a window of a size, light and dark. */
export async function seriousAt(page: Page, size: { width: number; height: number }): Promise<string[]> {
  await resize(page, size);
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await preferTheme(page, theme);
    const problems = await serious(page, theme === "dark" ? [COLOURS] : undefined);
    found.push(...problems.map((problem) => `${size.width} ${theme}: ${problem}`));
  }
  return found;
}

/** What axe finds serious in a page as it is. @param rules all that there are, unless given */
export async function serious(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe.disableRules(MODERATE)).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
