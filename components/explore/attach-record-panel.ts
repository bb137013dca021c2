import { isPlainClick, loadSheet } from "@/components/browser/attach";
import { getRecordPath } from "./attach-lights";

/** What of a plot leads to a record: rows of the timeline, nodes of the network, lines of a chart. */
const MARKS = "[data-timeline] [role=group] a, [data-network] a, [data-chart] a";

/** What the panel takes of a record's page: its head, and every claim, or what a company works on with others. */
const PARTS = ["main header:has(> h1)", "#claims, #partnerships"] as const;

/**
 * Shows the record that a mark of the view leads to beside the plot, with every claim; its own page is one click further.
 * Escape closes it and leads back to the mark.
 */
export function attachRecordPanel(panel: HTMLElement, signal: AbortSignal): void {
  const view = panel.parentElement;
  const [close] = panel.querySelectorAll("button");
  const page = panel.querySelector("a");
  const content = panel.querySelector<HTMLElement>("[data-content]");
  if (!view || !close || !page || !content) return;
  let reading = new AbortController();
  let back: HTMLElement | SVGElement | null = null;
  const hide = () => {
    reading.abort();
    panel.hidden = true;
    delete view.dataset.opened;
  };
  const show = async (link: HTMLAnchorElement | SVGAElement, address: URL) => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    back = getFocused(view) ?? link;
    view.dataset.opened = address.pathname;
    page.href = address.href;
    panel.hidden = false;
    panel.setAttribute("aria-busy", "true");
    try {
      const parts = await readParts(address, signal);
      // Another record was asked for meanwhile, or none.
      if (signal.aborted) return;
      content.replaceChildren(...parts);
      content.scrollTop = 0;
      panel.removeAttribute("aria-busy");
      content.focus({ preventScroll: true });
      uncover(link, panel);
    } catch (_error) {
      if (!signal.aborted) location.assign(address);
    }
  };
  view.addEventListener(
    "click",
    (event) => {
      if (!isPlainClick(event)) return;
      const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>(MARKS);
      const address = link && new URL(link.getAttribute("href") ?? "", location.href);
      if (!link || !address || getRecordPath(link) === null) return;
      event.preventDefault();
      void show(link, address);
    },
    { signal },
  );
  close.addEventListener(
    "click",
    () => {
      hide();
      back?.focus({ preventScroll: true });
    },
    { signal },
  );
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key !== "Escape" || panel.hidden) return;
      const isInside = panel.contains(document.activeElement);
      hide();
      if (isInside) back?.focus({ preventScroll: true });
    },
    { signal },
  );
  signal.addEventListener("abort", hide);
}

/** Where the panel lies over the plot, brings the mark above it. */
function uncover(mark: Element, panel: HTMLElement): void {
  if (getComputedStyle(panel).position !== "fixed") return;
  const hidden = mark.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy({ top: hidden + 16 });
}

/** What of the plot has the focus: a drawing may follow a mark for the reader who stands elsewhere in it. */
function getFocused(view: HTMLElement): HTMLElement | SVGElement | null {
  const { activeElement } = document;
  const isOfPlot = view.contains(activeElement) && activeElement?.closest("[data-record-panel]") === null;
  return isOfPlot ? (activeElement as HTMLElement | SVGElement) : null;
}

/**
 * The parts of a record's page, without ids: those of the page around them are theirs. What their drawings refer to keeps its
 * id, unless the page defines the same already.
 * @throws where the address has no such page; or where it was given up
 */
async function readParts(address: URL, signal: AbortSignal): Promise<Element[]> {
  const answer = await fetch(address, { headers: { accept: "text/html" }, signal });
  if (!answer.ok) throw new Error(`${address} answers with ${answer.status}`);
  const { parsePage } = await import("@/components/browser/parse-page");
  const record = parsePage(await answer.text());
  const parts = PARTS.flatMap((part) => record.querySelector(part) ?? []);
  if (parts.length === 0) throw new Error(`${address} has no such parts`);
  for (const part of parts)
    for (const element of [part, ...part.querySelectorAll("[id], [aria-labelledby]")]) {
      element.removeAttribute("aria-labelledby");
      if (!element.closest("defs")) element.removeAttribute("id");
      else if (isDefined(element.id)) element.remove();
    }
  const heading = parts[0]?.querySelector("h1");
  if (heading) heading.outerHTML = `<h2>${heading.innerHTML}</h2>`;
  const sheets = [...record.querySelectorAll("link[rel=stylesheet]")];
  // Without one of them it can still be read.
  await Promise.allSettled(
    sheets.map((sheet) => loadSheet(new URL(sheet.getAttribute("href") ?? "", location.href).href)),
  );
  return parts;
}

/** Whether the page defines it outside of the panel, whose content gives way to what comes. */
function isDefined(id: string): boolean {
  const element = document.getElementById(id);
  return element !== null && element.closest("[data-content]") === null;
}
