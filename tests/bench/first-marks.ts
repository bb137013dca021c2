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

/** The timeline's first marks against those of a plain page. */
export async function compareFirstMarks(
  site: string,
): Promise<(readonly [figure: string, measured: string, toReach: string])[]> {
  const { timeline, plain, plainWithHeaders } = await measureFirstMarks(site);
  const against = (other: number) =>
    `${(timeline / other).toFixed(1)} × (${timeline.toFixed(0)} and ${other.toFixed(0)} ms)`;
  return [
    ["first marks of /timeline against a plain page, same headers", against(plainWithHeaders), "≤ 2.5 ×"],
    ["first marks of /timeline against a plain page, bare", against(plain), "≤ 2.5 ×"],
  ];
}

/** The names of headers that are of one body and not of the site. */
const OF_A_BODY =
  /^(?:content-(?:length|encoding|type)|transfer-encoding|etag|link|date|connection|keep-alive)$/;

/**
 * How long the timeline takes to its first marks in a fresh browser, and how long a plain page that shows the same marks
 * without a script takes, in milliseconds: medians of runs in turn. The plain page is sent bare, and with the headers that
 * the site sends: by Cross-Origin-Opener-Policy a browser begins a new process for a page, whatever is in it.
 */
async function measureFirstMarks(
  site: string,
): Promise<{ timeline: number; plain: number; plainWithHeaders: number }> {
  const browser = await openBrowser();
  const page = Buffer.from(await makePlainPage(browser, site));
  const html = { "content-type": "text/html; charset=utf-8" };
  const sent = (await fetch(`${site}/timeline`)).headers;
  const ofTheSite = Object.fromEntries([...sent].filter(([name]) => !OF_A_BODY.test(name)));
  const [plain, plainWithHeaders] = [
    await openBareServer(page, html),
    await openBareServer(page, { ...ofTheSite, ...html }),
  ];
  const addresses = {
    timeline: `${site}/timeline`,
    plain: plain.address,
    plainWithHeaders: plainWithHeaders.address,
  };
  const times = { timeline: [] as number[], plain: [] as number[], plainWithHeaders: [] as number[] };
  for (let run = 0; run <= RUNS; run++)
    for (const name of ["timeline", "plain", "plainWithHeaders"] as const) {
      const time = await timeToMarks(browser, addresses[name]);
      // The first of each warms the browser up.
      if (run > 0) times[name].push(time);
    }
  plain.close();
  plainWithHeaders.close();
  await browser.close();
  return {
    timeline: getQuantile(times.timeline, 0.5),
    plain: getQuantile(times.plain, 0.5),
    plainWithHeaders: getQuantile(times.plainWithHeaders, 0.5),
  };
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
