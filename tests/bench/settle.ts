import type { Page } from "playwright-core";
import { openBrowser } from "./browser";
import { getQuantile } from "./load";

const RUNS = 9;
/** How long nothing changes before a page counts as settled, in milliseconds. */
const QUIET = 400;

/**
 * Notes when the pointer was let go or a key went down, which moves a handle at once, and when the page changed last. As text,
 * like what first-marks.ts asks.
 */
const WATCH = `
  window.watched = { released: 0, changed: 0 };
  for (const type of ["keydown", "pointerup"])
    addEventListener(type, ({ timeStamp }) => { watched.released = timeStamp; }, { capture: true });
  new MutationObserver(() => { watched.changed = performance.now(); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
`;

/** Resolves, once the page shows another address and is quiet, with the time from then to its last change. */
const timeToSettle = (before: string) => `new Promise((resolve) => {
  const look = () => {
    const { released, changed } = watched;
    const isOther = document.querySelector("search form").dataset.query !== ${JSON.stringify(before)};
    if (isOther && changed > released && performance.now() - changed > ${QUIET}) resolve(changed - released);
    else setTimeout(look, 20);
  };
  look();
})`;

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
];

/**
 * How long the timeline takes to settle after what a reader does, on an address that the site has never been asked for and
 * on one that it has: medians. @throws where the address, Back and Forward do not agree afterwards
 */
export async function measureSettling(site: string): Promise<(readonly [string, string, string])[]> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  const rows: (readonly [string, string, string])[] = [];
  for (const action of ACTIONS) {
    // What joins two states of a page comes with the first visit.
    const [fresh, seen] = [await measure(page, site, action), await measure(page, site, action)];
    rows.push([`settled after ${action.name}, new address`, `${fresh.toFixed(0)} ms`, "≤ 250 ms"]);
    rows.push([`settled after ${action.name}, seen before`, `${seen.toFixed(0)} ms`, "≤ 100 ms"]);
    await checkHistory(page, site, action);
  }
  await browser.close();
  return rows;
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
  return page.evaluate<number>(timeToSettle(before));
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

/** The boxes of the companies, those ticked first. */
function companyBoxes(page: Page) {
  return page.locator("search details[data-panel=company] label");
}
