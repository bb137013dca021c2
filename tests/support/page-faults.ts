import type { Page } from "playwright-core";
import { seriousAnywhere } from "./axe";
import { visit } from "./browser";
import { PHONE, widthOf } from "./phone";
import { SLOWDOWN } from "./slowdown";

/**
 * What is wrong with a page of the site: what it writes to the console, that it scrolls sideways on a phone, and what axe
 * finds serious. One load of the page serves all three. Under E2E_SLOWDOWN axe is left out.
 * @param page a page of the size of a phone
 * @param path where it is to go
 */
export async function findFaults(page: Page, path: string): Promise<string[]> {
  const faults = logOf(page);
  await visit(page, path);
  const width = await widthOf(page);
  if (width > PHONE.viewport.width) faults.push(`it is ${width} px wide on a phone`);
  if (SLOWDOWN === 1) faults.push(...(await seriousAnywhere(page)));
  return faults;
}

/** What a page writes to the console from now on. */
export function logOf(page: Page): string[] {
  const logged: string[] = [];
  page.on("console", (message) => logged.push(`${page.url()} ${message.type()}: ${message.text()}`));
  return logged;
}
