import { attachDayControl } from "@/components/as-of/attach-day-control";
import { attachDayLine } from "@/components/as-of/attach-day-line";
import { attachChart } from "@/components/charts/attach-chart";
import { attachPanels, attachSticky } from "@/components/explore/attach-frame";
import { attachLights } from "@/components/explore/attach-lights";
import { attachRecordPanel } from "@/components/explore/attach-record-panel";
import { attachLiveForm, attachNarrowing, attachYears } from "@/components/filters/attach-live-form";
import { attachNetwork } from "@/components/network/attach-network";
import { attachSearch } from "@/components/search/attach-search";
import { attachThemeSwitch } from "@/components/site/theme";
import { attachCopying } from "@/components/take/attach-copying";
import { attachExport } from "@/components/take/attach-export";
import { attachTimeline } from "@/components/timeline/attach-timeline";
import { type Attach, isPlainClick, startBehaviours } from "./attach";
import { followHistory, leaveVisit, visit } from "./visit";

/*
 * All that runs in a reader's browser. The page is whole without it, and the server's markup is never made a second time
 * here: elements are found by their marks and given what they do.
 */

/** What elements do in a browser, by the attribute that marks them; without it they are what the server sent. */
const BEHAVIOURS: Readonly<Record<string, Attach>> = {
  "data-theme-switch": attachThemeSwitch,
  "data-search": attachSearch,
  "data-live-form": attachLiveForm,
  "data-panels": attachPanels,
  "data-sticky": attachSticky,
  "data-tabs": later(async () => (await import("@/components/attach-tabs")).attachTabs),
  "data-years": attachYears,
  "data-narrowing": attachNarrowing,
  "data-day-control": attachDayControl,
  "data-day-line": attachDayLine,
  "data-copying": attachCopying,
  "data-export": attachExport,
  "data-timeline": attachTimeline,
  "data-network": attachNetwork,
  "data-lights": attachLights,
  "data-record-panel": attachRecordPanel,
  "data-chart": attachChart,
  "data-brush": later(async () => (await import("@/components/charts/attach-brush")).attachBrush),
  "data-chosen": later(async () => (await import("@/components/compare/attach-chosen")).attachChosen),
  "data-watch": later(async () => (await import("@/components/follow/attach-watch")).attachWatch),
};

/** What few pages have is loaded where it is. */
function later(load: () => Promise<Attach>): Attach {
  return async (element, signal) => {
    const attach = await load();
    if (!signal.aborted) await attach(element, signal);
  };
}

/** How long the page may take to its first frame before it answers all the same: one in the background draws none. */
const FIRST_FRAME_MS = 300;

// The page is seen first: to make it answer takes as long as a frame.
const timer = setTimeout(start, FIRST_FRAME_MS);
requestAnimationFrame(() => requestAnimationFrame(start));

let isStarted = false;

async function start(): Promise<void> {
  if (isStarted) return;
  isStarted = true;
  clearTimeout(timer);
  const isAnswering = startBehaviours(BEHAVIOURS);
  followHistory();
  document.addEventListener("click", followLink);
  addEventListener("pagehide", leaveVisit);
  try {
    await isAnswering;
  } finally {
    // Tells whoever waits for it, a test for instance, that all of the page answers.
    document.documentElement.dataset.ready = "";
  }
}

/** Follows a plain click on a link that leads to the same page in another state, without loading it anew. */
function followLink(event: MouseEvent): void {
  if (!isPlainClick(event)) return;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "#";
  if (!link || href.startsWith("#")) return;
  leaveVisit();
  if (!link.hasAttribute("data-stays")) return;
  event.preventDefault();
  visit(href);
}
