/** Pixels below the links in which the part is sought that is read now: one that a link leads to begins above them. */
const ROOM = 64;

/** Marks among the links to the parts of a page the one of the part that is read now; in a row that scrolls it is in view. */
export function attachSections(nav: HTMLElement, signal: AbortSignal): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const seen = new Set<string>();
  const mark = () => {
    // Between two parts, and where the window shows none, the last one stays.
    const current = links.find(({ hash }) => seen.has(hash));
    if (current) markCurrent(links, current);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        seen[isIntersecting ? "add" : "delete"](`#${target.id}`);
      mark();
    },
    { rootMargin: `-${nav.offsetHeight + ROOM}px 0px -75% 0px` },
  );
  for (const { hash } of links) {
    const part = document.getElementById(hash.slice(1));
    if (part) observer.observe(part);
  }
  if (links[0]) markCurrent(links, links[0]);
  signal.addEventListener("abort", () => observer.disconnect());
}

function markCurrent(links: readonly HTMLAnchorElement[], current: HTMLAnchorElement): void {
  for (const link of links) {
    if (link === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const row = current.closest("ul");
  row?.scrollTo({ left: current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2 });
}
