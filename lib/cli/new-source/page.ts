import { type CheerioAPI, load } from "cheerio";
import { z } from "zod";
import { type Day, isDay } from "@/lib/domain/days";
import { getSite, readAddress } from "@/lib/schema/seeds/web-address";
import { guessLanguage, oneLine, type PageText } from "./page-text";

/** What a page says of itself; undefined or empty where it does not. */
export interface PageFacts {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  /** ISO 639-1. */
  readonly language: string | undefined;
  /** The address it calls its own. */
  readonly canonical: string | undefined;
  /** The days it gives as that of its publication, the most reliable first. */
  readonly days: readonly StatedDay[];
  /** The first line of its text that holds a day in figures and little else. */
  readonly dayInText: { readonly line: number; readonly words: string; readonly day: Day } | undefined;
}

/** A day that a page gives as that of its publication, and where on the page it stands. */
export interface StatedDay {
  readonly day: Day;
  readonly where: string;
}

/** Reads what a page at an address says of itself. */
export function readFacts({ html: $ = load(""), lines }: PageText, address: string): PageFacts {
  const meta = (name: string) =>
    $(["property", "name", "itemprop"].map((key) => `meta[${key}="${name}" i][content]`).join()).attr(
      "content",
    );
  const article = readLinkedArticle($);
  const publisher = firstOf(meta("og:site_name"), article?.publisher, meta("citation_journal_title"));
  // Of several headings of the first order it is a guess which is the article's.
  const heading = $("h1").length === 1 ? $("h1").text() : undefined;
  const title = firstOf(
    ...[article?.headline, meta("citation_title"), meta("og:title"), heading, $("head title").text()],
  );
  const authors = article?.author.length ? article.author : [meta("author") ?? meta("citation_author") ?? ""];
  const languages = [$("html").attr("lang"), article?.inLanguage, meta("og:locale")];
  return {
    title: withoutSite(title, [publisher, getSite(address)]),
    publisher,
    authors: [...new Set(authors.map(oneLine))].filter((name) => name !== "" && !URL.canParse(name)),
    language:
      firstOf(...languages.map((tag) => /^[a-z]{2}(?=$|[-_])/i.exec(tag ?? "")?.[0].toLowerCase())) ??
      guessLanguage(lines),
    canonical: readCanonical($, address),
    days: readDays([
      ["JSON-LD datePublished", article?.datePublished],
      ...DATE_METAS.map((name) => [`meta ${name}`, meta(name)] as const),
      ["time datetime", readTime($)],
    ]),
    dayInText: findDayInText(lines),
  };
}

function firstOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => oneLine(text ?? "")).find((text) => text !== "");
}

/** A title without the name of the site that many pages put behind it: "Headline | The Paper". */
function withoutSite(title: string | undefined, names: readonly (string | undefined)[]): string | undefined {
  const [, headline, behind] = /^(.+\S)\s+[|–—-]\s+([^|]+)$/.exec(title ?? "") ?? [];
  return names.some((name) => name && name.toLowerCase() === behind?.toLowerCase()) ? headline : title;
}

const text = z.string().trim().min(1);
const named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);

/** What an article says of itself for machines (JSON-LD); what is not as expected counts as not said. */
const linkedArticle = z.object({
  "@type": z.union([z.array(z.string()).transform((types) => types.join(" ")), z.string()]),
  headline: text.optional().catch(undefined),
  datePublished: text.optional().catch(undefined),
  inLanguage: text.optional().catch(undefined),
  author: z.union([named.transform((one) => [one]), z.array(named)]).catch([]),
  publisher: named.optional().catch(undefined),
});

/** The article that a page says it is, else the page. Deeper down than at the top stand lists of other articles. */
function readLinkedArticle($: CheerioAPI) {
  const scripts = $('script[type="application/ld+json" i]').get();
  const found = scripts
    .flatMap((script) => listRecords(parseJson($(script).text())))
    .flatMap((record) => linkedArticle.safeParse(record).data ?? []);
  const ofKind = (kind: RegExp) => found.find((each) => kind.test(each["@type"]));
  return ofKind(/Article\b|\bBlogPosting\b|\bReport\b/) ?? ofKind(/\bWebPage\b/);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function listRecords(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(listRecords);
  const graph = z.object({ "@graph": z.array(z.unknown()) }).safeParse(data);
  return [data, ...(graph.data?.["@graph"] ?? [])];
}

function readCanonical($: CheerioAPI, address: string): string | undefined {
  const href = $('link[rel~="canonical" i]').attr("href");
  if (!href || !URL.canParse(href, address)) return undefined;
  const { href: canonical, pathname, protocol } = new URL(href, address);
  // A page that calls the front page its own address has a slip in its template.
  const isFront = pathname === "/" && new URL(address).pathname !== "/";
  return isFront || !/^https?:$/.test(protocol) ? undefined : readAddress(canonical).url;
}

/** Metas that give the day of publication. */
const DATE_METAS = [
  ...["article:published_time", "datepublished", "citation_publication_date", "dc.date.issued", "date"],
];
const IN_UTC = /:\d\d(?:\.\d+)?\s*(?:Z|[+-]00:?00)\s*$/i;

/** The days in some texts. A time in UTC comes last: where the page appeared it may have been the day before or after. */
function readDays(texts: readonly (readonly [where: string, text: string | undefined])[]): StatedDay[] {
  const days = texts.flatMap(([where, given = ""]) => {
    // The day where it was written, whatever its hour is elsewhere.
    const [, year, month, date] = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(given) ?? [];
    const day = `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
    const isUtc = IN_UTC.test(given);
    return isDay(day) ? [{ day, where: isUtc ? `${where}, in UTC` : where, isUtc }] : [];
  });
  return days.sort((a, b) => Number(a.isUtc) - Number(b.isUtc)).map(({ day, where }) => ({ day, where }));
}

const DAY_IN_FIGURES = /(?<!\d)(20\d\d)(?:[./-]|年|년)\s?(\d{1,2})(?:[./-]|月|월)\s?(\d{1,2})(?!\d)[日일]?/;
/** A longer line is a sentence, which speaks of other days. */
const LONGEST_DAY_LINE = 50;

function findDayInText(lines: readonly string[]): PageFacts["dayInText"] {
  for (const [index, text] of lines.entries()) {
    const [words = "", year, month, date] = DAY_IN_FIGURES.exec(text) ?? [];
    const day = `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
    if (text.length <= LONGEST_DAY_LINE && isDay(day)) return { line: index + 1, words, day };
  }
  return undefined;
}

/** The time of publication in the article itself: marked as such, else the first; what surrounds it has other times. */
function readTime($: CheerioAPI): string | undefined {
  const times = $("article, main").find("time[datetime]").not("aside *, nav *, footer *, form *");
  return times.filter('[itemprop="datepublished" i], [pubdate]').attr("datetime") ?? times.attr("datetime");
}
