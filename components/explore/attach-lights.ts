/** What leads to the page of one record. */
const OF_A_RECORD = /^\/(?:milestones|partnerships|companies)\/[^/]+$/;

/** The marks of a view, and the rows and lines of words that tell of the same records. */
const MARKS = "[data-timeline] [role=group] > a, [data-network] a, [data-chart] svg a, figure > svg a";
const WORDS = "tbody tr, ol > li";
/** What a record's panel holds is not the view's. */
const PANEL = "[data-record-panel]";

/** What tells a view that a drawing of its own has reached a record: its path, or null. */
const REACH = "reach";
/** What a view tells its drawings once it has lit records: their paths, none where nothing is lit. */
export const LIGHT = "light";

type Part = HTMLElement | SVGElement;

/** Tells the view around a drawing which record is reached in it; null where none is. */
export function tellReached(drawing: Element, path: string | null): void {
  drawing.dispatchEvent(new CustomEvent(REACH, { bubbles: true, detail: path }));
}

/** The record that a link leads to; null where it leads elsewhere. */
export function getRecordPath(link: Element): string | null {
  const [path = ""] = (link.getAttribute("href") ?? "").split(/[?#]/);
  return OF_A_RECORD.test(path) ? path : null;
}

/**
 * Lights the record that a reader reaches, or whose panel is open, wherever it stands in a view, while the other marks fade:
 * a mark lights its row of a table, and a row its mark.
 */
export function attachLights(view: HTMLElement, signal: AbortSignal): void {
  let paths: ReadonlyMap<Part, readonly string[]> | null = null;
  let lit: readonly Part[] = [];
  let reached: ReadonlySet<string> = new Set();
  const show = () => {
    paths ??= listParts(view);
    const { opened } = view.dataset;
    const wanted = reached.size > 0 ? reached : new Set(opened === undefined ? [] : [opened]);
    const found = [...paths].flatMap(([part, own]) => (own.some((path) => wanted.has(path)) ? part : []));
    // A lane's row that is reached shows it by itself; the marks around it are still read.
    const isAlone = found.length < 2 && reached.size > 0 && found[0]?.closest("[data-timeline]") != null;
    for (const part of lit) part.removeAttribute("data-lit");
    lit = isAlone ? [] : found;
    for (const part of lit) lightPart(part);
    view.toggleAttribute("data-lighting", lit.length > 0);
    view.dispatchEvent(new CustomEvent(LIGHT, { detail: lit.length > 0 ? wanted : new Set() }));
  };
  const reach = (part: Part | null) => {
    paths ??= listParts(view);
    const own = (part && paths.get(part)) ?? [];
    const next = new Set(own.length === 0 ? [] : [...own, ...listTied(paths, own)]);
    if (next.size === reached.size && [...next].every((path) => reached.has(path))) return;
    reached = next;
    show();
  };
  const onPart = ({ target }: Event) => {
    // There a drawing of its own tells what is reached.
    if ((target as Element).closest("[data-reaches]")) return;
    reach((target as Element).closest<Part>(`${MARKS}, ${WORDS}`));
  };
  const onLeave = () => reach(null);
  view.addEventListener("pointerover", onPart, { signal });
  view.addEventListener("focusin", onPart, { signal });
  view.addEventListener("pointerleave", onLeave, { signal });
  view.addEventListener("focusout", onLeave, { signal });
  view.addEventListener(
    REACH,
    (event) => {
      const { detail } = event as CustomEvent<string | null>;
      paths ??= listParts(view);
      const mark = [...paths].find(([, own]) => own.includes(detail ?? ""));
      reach(mark?.[0] ?? null);
    },
    { signal },
  );
  const observer = new MutationObserver(show);
  observer.observe(view, { attributeFilter: ["data-opened"] });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const part of lit) part.removeAttribute("data-lit");
    view.removeAttribute("data-lighting");
  });
}

/** The parts of a view that tell of records, and of which: a row of a table of the one that its head names. */
function listParts(view: HTMLElement): ReadonlyMap<Part, readonly string[]> {
  const parts = [...view.querySelectorAll<Part>(`${MARKS}, ${WORDS}`)].filter((part) => !part.closest(PANEL));
  return new Map(
    parts.flatMap((part) => {
      const links = part.matches("a")
        ? [part]
        : [...part.querySelectorAll(part.matches("tr") ? "th a" : "a")];
      const own = links.flatMap((link) => getRecordPath(link) ?? []);
      return own.length > 0 ? [[part, own] as const] : [];
    }),
  );
}

/** What a line of words names together with one of these: a company and its promise. */
function listTied(paths: ReadonlyMap<Part, readonly string[]>, own: readonly string[]): string[] {
  return [...paths].flatMap(([part, others]) =>
    part.matches("li") && others.some((path) => own.includes(path)) ? others : [],
  );
}

/** Marks a part as lit; a lane, whose marks are one drawing, is told which band of it the part's row is, in shares of its height. */
function lightPart(part: Part): void {
  part.setAttribute("data-lit", "");
  const lane = part.parentElement;
  const drawing = lane?.matches("[role=group]") ? lane.querySelector(":scope > svg") : null;
  if (!lane || !drawing) return;
  const [row, all] = [part.getBoundingClientRect(), drawing.getBoundingClientRect()];
  lane.style.setProperty("--lit-from", `${(100 * (row.top - all.top)) / all.height}%`);
  lane.style.setProperty("--lit-to", `${(100 * (row.bottom - all.top)) / all.height}%`);
}
