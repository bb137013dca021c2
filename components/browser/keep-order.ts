/** What is listed in a panel that the reader has open. */
const OPEN_LISTS = "[data-panel][open] > fieldset";

/**
 * Lets the choices of an open panel keep their places in the state of the page that comes: one that is ticked would move to
 * the front, and another come under the finger. Those that are new stand last.
 */
export function keepOrder(next: Document): void {
  for (const list of document.querySelectorAll(OPEN_LISTS)) {
    const panel = list.parentElement?.dataset.panel;
    const coming = next.querySelector(`[data-panel="${panel}"] > fieldset`);
    if (!coming) continue;
    const ids = [...list.children].map(getId);
    const place = (child: Element) => {
      const at = ids.indexOf(getId(child));
      return at < 0 ? ids.length : at;
    };
    coming.append(...[...coming.children].sort((a, b) => place(a) - place(b)));
    countFolded(coming);
  }
}

/** By what a part of a list is the same in two states of the page. */
function getId(part: Element): string {
  return part.id || part.querySelector("input")?.id || part.tagName;
}

/** "91 more": as many choices as stand behind those words now. */
function countFolded(list: Element): void {
  const words = list.querySelector(":scope > details > summary");
  const folded = list.querySelectorAll(":scope > details ~ label");
  if (words) words.textContent = (words.textContent ?? "").replace(/^\d+/, String(folded.length));
}
