import { fold } from "@/lib/domain/search-text";
import { hostNames } from "./web-address";

/** Words that tell no two titles apart. */
const SMALL_WORDS = new Set(
  "a an and are as at be by for from has have in into is it its new of on or says that the their this to up will with".split(
    " ",
  ),
);
const WORDS_OF_TITLE = 4;

/** What an id is made of. */
export interface IdParts {
  readonly url: string;
  /** How the ids of the site's other sources begin. */
  readonly prefix: string | null;
  readonly publisher: string;
  readonly published: string | null;
  readonly title: string | null;
}

/**
 * Proposes an id: publisher, date, a few words of the title; where that is written in no Latin letters, of the address.
 * @param taken the ids that other sources have
 */
export function proposeId(parts: IdParts, taken: ReadonlySet<string>): string {
  const { url, prefix, publisher, published, title } = parts;
  const site = prefix ?? slugWords(hostNames(url).at(-1) ?? "").join("");
  const beginning = [site || slugWords(publisher).join(""), startOf(published)].filter((part) => part !== "");
  const own = new Set([site, ...slugWords(publisher)]);
  const telling = (text: string) =>
    slugWords(text).filter((word) => !SMALL_WORDS.has(word) && !own.has(word) && !/^\d{4,}$/.test(word));
  const ofTitle = telling(title ?? "");
  const words = ofTitle.length > 1 ? ofTitle : telling(lastPart(url));
  const id = [...beginning, ...words.slice(0, WORDS_OF_TITLE)].join("-");
  return firstFree(id, taken);
}

/** The day, month or year a date begins with. */
function startOf(published: string | null): string {
  return /\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(published ?? "")?.[0] ?? "";
}

function lastPart(url: string): string {
  const parts = new URL(url).pathname.split("/").filter((part) => part !== "");
  return (parts.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
}

function slugWords(text: string): string[] {
  return fold(text)
    .replace(/'/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
