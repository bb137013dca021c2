import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { withoutScripts } from "./browser";
import { eventually } from "./page-state";

/** So many clicks and Enter keys an answer may cost; typing is free. */
const MOST_CLICKS = 8;

/** Somebody who looks for an answer on the site: every click and every Enter key counts. */
export interface Reader {
  readonly page: Page;
  /** Clicks, or taps where the page is touched. @throws above the most. */
  click(what: Locator): Promise<void>;
  /** Writes into a field that has the focus, or is given it by a click, and sends it with Enter. */
  send(field: Locator, text: string): Promise<void>;
  /** Opens a panel of the filter. */
  open(panel: string): Promise<void>;
  /** Ticks a choice of the open panel, by its parameter and its id; among many it is looked for by its name. */
  tick(parameter: string, id: string, name?: string): Promise<void>;
  /** Turns from the filter to what it shows: the open panels close, and without scripts the form is sent. */
  look(): Promise<void>;
  /** Follows a link or a button to a file, and keeps its type and its bytes; without scripts a button opens a picture. */
  download(what: Locator): Promise<{ readonly type: string; readonly bytes: Buffer }>;
}

/** A reader of a page, which stands at its beginning; without scripts there is no limit, but the answer has to be found. */
export function readerOf(page: Page, { touches = false } = {}): Reader {
  const isScripted = !withoutScripts.has(page.context());
  let clicks = 0;
  const count = () => {
    clicks += 1;
    if (isScripted) expect(clicks, "clicks and Enter keys").toBeLessThanOrEqual(MOST_CLICKS);
  };
  const settled = () => eventually(() => page.locator("search form").getAttribute("aria-busy")).toBe("false");
  const click = async (what: Locator) => {
    count();
    await (touches ? what.tap() : what.click());
  };
  /** Without a click where the focus is in the field already. */
  const write = async (field: Locator, text: string) => {
    if (!(await field.evaluate((element) => element === document.activeElement))) await click(field);
    await field.fill(text);
  };
  return {
    page,
    click,
    async send(field, text) {
      await write(field, text);
      count();
      await page.keyboard.press("Enter");
    },
    open: (panel) => click(page.locator(`search details[data-panel="${panel}"] > summary`)),
    async tick(parameter, id, name = "") {
      const panel = page.locator(`search details[data-panel="${parameter}"]`);
      const choice = panel.locator("label").filter({ has: page.locator(`input[value="${id}"]`) });
      if (!(await choice.isVisible()))
        await (isScripted ? write(panel.getByRole("searchbox"), name) : click(panel.getByText(/^\d+ more$/)));
      await click(choice);
      if (!isScripted) return;
      await eventually(() => new URL(page.url()).searchParams.getAll(parameter)).toContain(id);
      await settled();
    },
    async look() {
      if (!isScripted) await click(page.locator("search").getByRole("button", { name: "Show" }));
      else if (touches) await click(page.locator("search > details > summary"));
      else
        for (const _ of await page.locator("search form details[open]").all())
          await page.keyboard.press("Escape");
    },
    async download(what) {
      await expectSeen(what);
      const opens = !isScripted && (await what.getAttribute("formaction")) !== null;
      const saved = opens ? null : page.waitForEvent("download");
      await click(what);
      const file = await saved;
      if (opens) await page.waitForURL(/\.(png|svg)\?/);
      const answer = await page.request.get(file?.url() ?? page.url());
      if (opens) await page.goBack();
      await file?.cancel();
      return { type: answer.headers()["content-type"] ?? "", bytes: await answer.body() };
    },
  };
}

/** Expects something to stand within the window as it is, whole and with nothing upon it. */
export async function expectSeen(what: Locator): Promise<void> {
  await eventually(() => what.evaluate(placeOf)).toBe("in the window");
}

/** Where an element is for whoever looks at the window. */
function placeOf(element: Element): string {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return "hidden";
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
    return `outside: ${[left, top, right, bottom].map(Math.round)}`;
  // Of words in two lines the first: between them there may be nothing.
  const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const upon = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  const whole = element.closest("svg") ?? element;
  return upon && (whole.contains(upon) || upon.contains(element))
    ? "in the window"
    : `under ${upon?.outerHTML.slice(0, 80)}`;
}
