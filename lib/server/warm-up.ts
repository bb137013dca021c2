/** Of so many companies at most the views are made ahead. */
const MOST_COMPANIES = 40;

/**
 * The addresses that readers of the overview are most likely to ask for next: the sections that it leads to, and the page,
 * the timeline and the table of companies: first those that the overview names, then the most active.
 * @param overview the overview as markup
 * @param companies the page of companies as markup, the most active first
 */
export function listNextAddresses(overview: string, companies: string): string[] {
  const named = [...listHrefs(overview), ...listHrefs(companies)].filter((href) =>
    /^\/companies\/[^/]+$/.test(href),
  );
  return [
    ...listHrefs(overview).filter((href) => /^\/[a-z]+$/.test(href)),
    ...[...new Set(named)].slice(0, MOST_COMPANIES).flatMap((href) => {
      const filter = `?company=${href.slice("/companies/".length)}`;
      return [href, `/timeline${filter}`, `/milestones${filter}`];
    }),
  ];
}

function listHrefs(markup: string): string[] {
  return [...new Set([...markup.matchAll(/ href="(\/[^"#?]*)"/g)].map(([, href = ""]) => href))];
}

/**
 * Makes the overview and what comes after it, one page at a time: a process that has just started makes its first hundred
 * pages half as fast as later ones, and no reader is to be the one who waits for that.
 * @param ask gives the page of an address as markup
 */
export async function warmUp(ask: (path: string) => Promise<string>): Promise<void> {
  for (const path of listNextAddresses(await ask("/"), await ask("/companies"))) await ask(path);
}
