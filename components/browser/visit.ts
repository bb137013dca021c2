/** The address that the page shows, without its anchor. */
let shown = addressOf(location);
/** The newest visit: what an older one brings comes too late. */
let newest = new AbortController();

/**
 * Shows another state of this page without loading it anew: its address is fetched, and what differs takes the place of
 * what stands there, so that focus, scroll, open panels and what is being written stay.
 * @param href an address of this page, under another filter or on another day
 * @param busy what is marked as busy until it is there
 */
export function visit(href: string, busy?: Element): void {
  void show(new URL(href, location.href), busy, () => history.pushState(null, "", href));
}

/** Gives up a visit that is under way: the reader goes elsewhere. */
export function leaveVisit(): void {
  newest.abort();
}

/** Lets Back and Forward go through what was shown. */
export function followHistory(): void {
  addEventListener("popstate", () => {
    if (addressOf(location) !== shown) void show(new URL(location.href));
  });
}

async function show(address: URL, busy?: Element, enter = () => {}): Promise<void> {
  newest.abort();
  newest = new AbortController();
  const { signal } = newest;
  busy?.setAttribute("aria-busy", "true");
  try {
    // What joins two states of a page comes with the first visit.
    const [answer, { replacePage }, { parsePage }] = await Promise.all([
      fetch(address, { headers: { accept: "text/html" }, signal }),
      import("./replace-page"),
      import("./parse-page"),
    ]);
    const text = await answer.text();
    if (signal.aborted) return;
    if (!isPage(answer)) throw new Error(`${address} answers with something else.`);
    const next = parsePage(text);
    enter();
    shown = addressOf(address);
    replacePage(next);
    lead(address.hash);
  } catch (error) {
    // The browser says in its own way what is wrong, or gets what came in between.
    if (!signal.aborted) location.assign(address);
    else if (!(error instanceof DOMException)) throw error;
  }
}

function isPage({ ok, redirected, headers }: Response): boolean {
  return ok && !redirected && (headers.get("content-type")?.startsWith("text/html") ?? false);
}

function addressOf({ pathname, search }: Pick<Location, "pathname" | "search">): string {
  return pathname + search;
}

/** Leads to a part of the page as a browser does that loads it: the view, and the focus where it can have that. */
function lead(hash: string): void {
  const part = hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  part?.scrollIntoView();
  if (part?.hasAttribute("tabindex")) part.focus({ preventScroll: true });
}
