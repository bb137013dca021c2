import type { Page } from "playwright-core";
import { openBrowser } from "./browser";
import { getQuantile } from "./load";

const RUNS = 9;
/** How long nothing changes before a page counts as settled, in milliseconds. */
const QUIET = 400;

/**
 * Notes when the pointer was let go or a key went down, which moves a handle at once, and when the page changed last; an
 * attribute that is set to what it was, such as that of a card that is hidden already, changes nothing. As text, like what
 * first-marks.ts asks.
 */
const WATCH = `
  window.watched = { released: 0, changed: 0 };
  for (const type of ["keydown", "pointerup"])
    addEventListener(type, ({ timeStamp }) => { watched.released = timeStamp; }, { capture: true });
  const isChange = ({ type, target, attributeName, oldValue }) =>
    type !== "attributes" || target.getAttribute(attributeName) !== oldValue;
  const options = { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true };
  new MutationObserver((all) => { if (all.some(isChange)) watched.changed = performance.now(); }).observe(document, options);
`;

/** A page that takes longer does not settle, in milliseconds. */
const LONGEST = 30_000;

/** Resolves, once something is so and the page is quiet, with the time from the reader's act to its last change. */
const timeToSettle = (isSo: string) => `new Promise((resolve, reject) => {
  const began = performance.now();
  const look = () => {
    const { released, changed } = watched;
    if (performance.now() - began > ${LONGEST}) return reject(new Error("The page does not settle."));
    if (${isSo} && changed > released && performance.now() - changed > ${QUIET}) resolve(changed - released);
    else setTimeout(look, 20);
  };
  look();
})`;

const showsOther = (before: string) =>
  `document.querySelector("search form").dataset.query !== ${JSON.stringify(before)}`;

/** The record is there, and not that which was open before. */
const showsRecord = (address: string) => `((panel) =>
  !panel.hidden && !panel.hasAttribute("aria-busy") && panel.querySelector("a").pathname === ${JSON.stringify(address)}
)(document.querySelector("[data-record-panel]"))`;

/** What a page shows and what stands in its filter: the same for an address however it was come to. */
const STATE = `JSON.stringify({
  address: location.search,
  sentence: document.querySelector("main header [role=status]").textContent,
  ticked: [...document.querySelectorAll("search input:checked")].map(({ value }) => value).sort(),
  written: [...document.querySelectorAll("[data-years] input")].map(({ value }) => value),
  lanes: [...document.querySelectorAll("[data-lane] p > :first-child")].map(({ textContent }) => textContent),
})`;

/** What a reader does to the page for the n-th time, each time to another address. */
interface Action {
  readonly name: string;
  /** Whether the page has what it takes; without it, it has. */
  isThere?(page: Page): Promise<boolean>;
  begin(page: Page): Promise<void>;
  act(page: Page, run: number): Promise<void>;
  /** Makes ready for the next time; not measured. */
  after?(page: Page): Promise<void>;
}

const ACTIONS: readonly Action[] = [
  {
    name: "a key on a handle of the years",
    begin: (page) => page.getByLabel("From year").focus(),
    act: (page) => page.keyboard.press("ArrowRight"),
  },
  {
    name: "the pointer on a handle of the years",
    begin: async () => {},
    act: async (page) => {
      const [year, handle] = [
        page.locator("[data-years] li[data-chosen]").last(),
        page.getByLabel("To year"),
      ];
      const [column, track] = [await year.boundingBox(), await handle.boundingBox()];
      if (!column || !track) throw new Error("The strip of years lacks its handle.");
      // A handle stands beside the last of the years it holds.
      const [x, y] = [column.x + column.width + 6, track.y + track.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - column.width, y, { steps: 4 });
      await page.mouse.up();
    },
  },
  {
    name: "a company ticked",
    begin: (page) => page.locator("search details[data-panel=company] > summary").click(),
    act: (page, run) => companyBoxes(page).nth(run).click(),
    // What is ticked stands in front.
    after: async (page) => {
      await settling(page, () => companyBoxes(page).first().click());
    },
  },
  {
    // Where there are so many milestones that lanes only count them, this is what there is to open.
    name: "a lane of counts opened",
    isThere: async (page) => (await crowdedLanes(page).count()) > RUNS,
    begin: async () => {},
    act: (page, run) => crowdedLanes(page).nth(run).click(),
    after: async (page) => {
      await settling(page, () => page.goBack());
    },
  },
];

/** How long the timeline takes to settle after something: medians in milliseconds. */
export interface Settling {
  readonly name: string;
  /** On an address that the site has not been asked for, unless it has made that ahead. */
  readonly fresh: number;
  /** On one that it has. */
  readonly seen: number;
}

/**
 * How long the timeline takes to settle after what a reader does.
 * @throws where the address, Back and Forward do not agree afterwards
 */
export async function measureSettling(site: string): Promise<Settling[]> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  const all: Settling[] = [];
  try {
    for (const action of ACTIONS) {
      await open(page, site);
      if (action.isThere && !(await action.isThere(page))) continue;
      // What joins two states of a page comes with the first visit.
      const [fresh, seen] = [await measure(page, site, action), await measure(page, site, action)];
      all.push({ name: action.name, fresh, seen });
      await checkHistory(page, site, action);
    }
    all.push(await measureMarks(page, site));
  } finally {
    await browser.close();
  }
  return all;
}

/** The same as figures of the site's bench, each with what is to be reached. */
export function formatSettling(all: readonly Settling[]): (readonly [string, string, string])[] {
  return all.flatMap(({ name, fresh, seen }) => [
    [`settled after ${name}, new address`, `${fresh.toFixed(0)} ms`, "≤ 250 ms"] as const,
    [`settled after ${name}, seen before`, `${seen.toFixed(0)} ms`, "≤ 100 ms"] as const,
  ]);
}

/**
 * How long it takes until a record stands beside the timeline whose mark was clicked: on the timeline of the company that stands
 * first among the choices, which has most milestones, since one of all companies may only count them.
 */
async function measureMarks(page: Page, site: string): Promise<Settling> {
  await open(page, site);
  const company = await companyBoxes(page).locator("input").first().getAttribute("value");
  await open(page, `${site}/timeline?company=${company}`);
  const marks = page.locator('[data-timeline] [role=group] a[href^="/milestones/"]');
  // A milestone may stand in more than one lane.
  const hrefs = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("href") ?? ""));
  const places = hrefs
    .flatMap((href, place) => (hrefs.indexOf(href) === place ? [place] : []))
    .slice(0, RUNS);
  const round = async () => {
    const times: number[] = [];
    for (const place of places) {
      await marks.nth(place).click();
      const { pathname } = new URL(hrefs[place] ?? "", site);
      times.push(await page.evaluate<number>(timeToSettle(showsRecord(pathname))));
      await page.keyboard.press("Escape");
    }
    return getQuantile(times, 0.5);
  };
  return { name: "a mark opened, timeline of one company", fresh: await round(), seen: await round() };
}

async function measure(page: Page, site: string, action: Action): Promise<number> {
  await open(page, site);
  await action.begin(page);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(await settling(page, () => action.act(page, run)));
    await action.after?.(page);
  }
  return getQuantile(times, 0.5);
}

async function settling(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = (await page.locator("search form").getAttribute("data-query")) ?? "";
  await act();
  return page.evaluate<number>(timeToSettle(showsOther(before)));
}

/** Acts once, goes back and forward, and loads what it has come to: each time the page has to show the same. */
async function checkHistory(page: Page, site: string, action: Action): Promise<void> {
  await open(page, site);
  const first = await page.evaluate<string>(STATE);
  await action.begin(page);
  await settling(page, () => action.act(page, 0));
  const second = await page.evaluate<string>(STATE);
  await settling(page, () => page.goBack());
  const back = await page.evaluate<string>(STATE);
  await settling(page, () => page.goForward());
  const forward = await page.evaluate<string>(STATE);
  await open(page, page.url());
  const loaded = await page.evaluate<string>(STATE);
  if (back !== first || forward !== second || loaded !== second)
    throw new Error(
      `After ${action.name} the page does not agree with its history:\n${[first, second, back, forward, loaded].join("\n")}`,
    );
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address.includes("/timeline") ? address : `${address}/timeline`);
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
}

/** The names of lanes that only count what they hold; each leads to the timeline of its company. */
function crowdedLanes(page: Page) {
  return page.locator("[data-timeline] [data-lane] a[data-stays]");
}

/** The boxes of the companies, those ticked first. */
function companyBoxes(page: Page) {
  return page.locator("search details[data-panel=company] label");
}
