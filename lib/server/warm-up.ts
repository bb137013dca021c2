/** Of so many companies at most the views are made ahead. */
const MOST_COMPANIES = 12;

/**
 * The addresses that readers of the overview are most likely to ask for next: the sections that it leads to, and of each
 * company that it names the page, the timeline and the table.
 * @param overview the overview as markup
 */
export function listNextAddresses(overview: string): string[] {
  const hrefs = [...new Set([...overview.matchAll(/ href="(\/[^"#?]*)"/g)].map(([, href = ""]) => href))];
  const companies = hrefs.filter((href) => /^\/companies\/[^/]+$/.test(href)).slice(0, MOST_COMPANIES);
  return [
    ...hrefs.filter((href) => /^\/[a-z]+$/.test(href)),
    ...companies.flatMap((href) => {
      const filter = `?company=${href.slice("/companies/".length)}`;
      return [href, `/timeline${filter}`, `/milestones${filter}`];
    }),
  ];
}

/**
 * Makes the overview and what comes after it, one page at a time: a process that has just started makes its first pages half
 * as fast as later ones, and no reader is to be the one who waits for that.
 * @param ask gives the page of an address as markup
 */
export async function warmUp(ask: (path: string) => Promise<string>): Promise<void> {
  for (const path of listNextAddresses(await ask("/"))) await ask(path);
}
