import { type Day, isDay } from "@/lib/domain/days";
import { attribute, elements, type HtmlNode, standsIn } from "./html";
import type { LinkedArticle } from "./linked-data";
import type { Metas } from "./metas";

/** A day that a page gives as that of its publication, and where on the page it stands. */
export interface StatedDay {
  readonly day: Day;
  readonly where: string;
}

/** Metas that give the day of publication. */
const METAS = [
  "article:published_time",
  "datepublished",
  "citation_publication_date",
  "dc.date.issued",
  "date",
];
const IN_UTC = /:\d\d(?:\.\d+)?\s*(?:Z|[+-]00:?00)\s*$/i;
/** What surrounds an article has dates of its own. */
const AROUND = ["aside", "nav", "footer", "form"];

/**
 * The days that a page gives as that of its publication, the most reliable first. A time in UTC comes last: where the
 * page appeared it may have been the day before or after.
 */
export function statedDays(page: HtmlNode, article: LinkedArticle | null, metas: Metas): StatedDay[] {
  const given: [where: string, text: string | null | undefined][] = [
    ["JSON-LD datePublished", article?.datePublished],
    ...METAS.map((name): [string, string | null] => [`meta ${name}`, metas(name)]),
    ["time datetime", timeOf(page)],
  ];
  const days = given.flatMap(([where, text]) => {
    const day = dayIn(text ?? "");
    return day === null ? [] : [{ day, where, utc: IN_UTC.test(text ?? "") }];
  });
  return [...days.filter(({ utc }) => !utc), ...days.filter(({ utc }) => utc)].map(({ day, where, utc }) => ({
    day,
    where: utc ? `${where}, in UTC` : where,
  }));
}

/** The time of publication in the article itself: marked as such, else the first. */
function timeOf(page: HtmlNode): string | null {
  const times = elements(page, "article", "main")
    .flatMap((article) => elements(article, "time"))
    .filter((time) => attribute(time, "datetime") !== null && !standsIn(time, AROUND));
  const marked = times.find(
    (time) =>
      attribute(time, "itemprop")?.toLowerCase() === "datepublished" ||
      time.attrs.some(({ name }) => name === "pubdate"),
  );
  const time = marked ?? times[0];
  return time ? attribute(time, "datetime") : null;
}

/** The day that a time begins with: the day where it was written, whatever its hour is elsewhere. */
function dayIn(text: string): Day | null {
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text) ?? [];
  const found = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isDay(found) ? found : null;
}
