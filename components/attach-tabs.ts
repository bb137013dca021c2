/** Marks among the links to the parts of a page, of which one shows at a time, the one that leads to what shows. */
export function attachTabs(nav: HTMLElement, signal: AbortSignal): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const mark = () => {
    for (const link of links) {
      const isShown = document.getElementById(link.hash.slice(1))?.checkVisibility() ?? false;
      if (isShown) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
      if (isShown) showInRow(link);
    }
  };
  mark();
  // Whatever brings another part into view, the way back included, changes the anchor.
  addEventListener("hashchange", mark, { signal });
}

/** In a row that scrolls the link is in view. */
function showInRow(link: HTMLElement): void {
  const row = link.closest("ul");
  row?.scrollTo({ left: link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2 });
}
