import { attribute, elements, type HtmlNode, oneLine, rawText, readHtml } from "./html";
import { type LinkedArticle, linkedArticle } from "./linked-data";
import { type Metas, metasOf } from "./metas";
import { type StatedDay, statedDays } from "./stated-days";
import { addressKey, readAddress, siteOf } from "./web-address";

/** What a page says of itself; null or empty where it does not. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO 639-1. */
  readonly language: string | null;
  /** The address it calls its own. */
  readonly canonical: string | null;
  /** The days it gives as that of its publication, the most reliable first. */
  readonly days: readonly StatedDay[];
}

/** Reads what a page says of itself. */
export function pageFacts(html: string, address: string): PageFacts {
  const page = readHtml(html);
  const metas = metasOf(page);
  const article = linkedArticle(page, (other) => samePage(other, address));
  const publisher = firstOf(metas("og:site_name"), article?.publisher, metas("citation_journal_title"));
  const titles = [
    article?.headline,
    metas("citation_title"),
    metas("og:title"),
    headingOf(page),
    titleOf(page),
  ];
  return {
    title: withoutPublisher(firstOf(...titles), [publisher, siteOf(address)]),
    publisher,
    authors: authorsOf(article, metas),
    language: languageOf([htmlLanguage(page), article?.inLanguage, metas("og:locale")]),
    canonical: canonicalOf(page, address),
    days: statedDays(page, article, metas),
  };
}

function firstOf(...texts: readonly (string | null | undefined)[]): string | null {
  return texts.map((text) => oneLine(text ?? "")).find((text) => text !== "") ?? null;
}

function headingOf(page: HtmlNode): string | null {
  const headings = elements(page, "h1").map((heading) => oneLine(rawText(heading)));
  // Several headings of the first order: which is the article's is a guess.
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function titleOf(page: HtmlNode): string | null {
  const [title] = elements(page, "title");
  return title ? rawText(title) : null;
}

/** A title without the name of the site that many pages put behind it: "Headline | The Paper". */
function withoutPublisher(title: string | null, names: readonly (string | null)[]): string | null {
  const [, headline, behind] = /^(.+\S)\s+[|–—-]\s+([^|]+)$/.exec(title ?? "") ?? [];
  const own = names.some((name) => name !== null && behind?.toLowerCase() === name.toLowerCase());
  return own ? (headline ?? title) : title;
}

function authorsOf(article: LinkedArticle | null, metas: Metas): string[] {
  const named = article?.author.length ? article.author : [metas("author") ?? metas("citation_author")];
  const names = named.map((name) => oneLine(name ?? "")).filter((name) => name !== "" && !URL.canParse(name));
  return [...new Set(names)];
}

function htmlLanguage(page: HtmlNode): string | null {
  const [html] = elements(page, "html");
  return html ? attribute(html, "lang") : null;
}

function languageOf(tags: readonly (string | null | undefined)[]): string | null {
  const languages = tags.map((tag) => /^[a-z]{2}(?=$|[-_])/i.exec(tag ?? "")?.[0].toLowerCase());
  return languages.find((language) => language !== undefined) ?? null;
}

function canonicalOf(page: HtmlNode, address: string): string | null {
  const link = elements(page, "link").find((each) => /\bcanonical\b/i.test(attribute(each, "rel") ?? ""));
  const href = link && attribute(link, "href");
  if (!href || !URL.canParse(href, address)) return null;
  const { href: canonical, pathname, protocol } = new URL(href, address);
  // A page that calls the front page its own address has a slip in its template.
  const front = pathname === "/" && new URL(address).pathname !== "/";
  return front || !/^https?:$/.test(protocol) ? null : readAddress(canonical).url;
}

function samePage(other: string, address: string): boolean {
  if (!URL.canParse(other, address)) return false;
  const { href, protocol } = new URL(other, address);
  return /^https?:$/.test(protocol) && addressKey(href) === addressKey(address);
}
