import type { Browser } from "playwright-core";
import { openBareServer } from "./bare-server";
import { openBrowser } from "./browser";
import { getQuantile } from "./load";

const RUNS = 9;

/**
 * Resolves with the time since the page was asked for once its marks are painted: in the frame after the one in which they
 * are there. As text, since what translates this file would put names into it that no page knows.
 */
const TIME_TO_MARKS = `new Promise((resolve) => {
  const look = () => document.querySelector("[data-lane] svg, svg[data-plain] circle")
    ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
    : requestAnimationFrame(look);
  look();
})`;

/**
 * How long the timeline takes to its first marks in a fresh browser, and how long a plain page that shows the same marks
 * without a script takes, in milliseconds: medians of runs in turn.
 */
export async function measureFirstMarks(site: string): Promise<{ timeline: number; plain: number }> {
  const browser = await openBrowser();
  const plain = await openBareServer(Buffer.from(await makePlainPage(browser, site)), {
    "content-type": "text/html; charset=utf-8",
  });
  const times = { timeline: [] as number[], plain: [] as number[] };
  for (let run = 0; run <= RUNS; run++) {
    const [timeline, other] = [
      await timeToMarks(browser, `${site}/timeline`),
      await timeToMarks(browser, plain.address),
    ];
    // The first of each warms the browser up.
    if (run === 0) continue;
    times.timeline.push(timeline);
    times.plain.push(other);
  }
  plain.close();
  await browser.close();
  return { timeline: getQuantile(times.timeline, 0.5), plain: getQuantile(times.plain, 0.5) };
}

/** From the request until the marks are painted, in a context without anything kept. */
async function timeToMarks(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "commit" });
  const time = await page.evaluate<number>(TIME_TO_MARKS);
  await context.close();
  return time;
}

/** The marks of the timeline as circles with their names in one picture, and nothing else. */
async function makePlainPage(browser: Browser, site: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site}/timeline`);
  const marks = await page.locator("[data-lane] [role=group] a").evaluateAll((all) =>
    all.map((mark) => {
      const { left, top } = mark.getBoundingClientRect();
      const name = (mark.getAttribute("aria-label") ?? mark.textContent ?? "").replace(/[<&"]/g, " ");
      return `<a href="${mark.getAttribute("href")}"><circle cx="${left + 500}" cy="${top}" r="6"/><text x="${left}" y="${top}">${name}</text></a>`;
    }),
  );
  await context.close();
  return `<!doctype html><title>Marks</title><svg data-plain width="1440" height="4000">${marks.join("")}</svg>`;
}
