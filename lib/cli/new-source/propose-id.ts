import { normalizeText } from "@/lib/domain/search-text";
import { getSite } from "@/lib/schema/seeds/web-address";
import type { NewSource } from "./draft";

/** Words that tell no two titles apart. */
const SMALL_WORDS =
  "a an and are as at be by for from has have in into is it its new of on or says that the their this to up will with";

/** What an id is made of. */
export interface IdParts extends Pick<NewSource, "publisher" | "published" | "title"> {
  readonly url: string;
  /** Another source of the same site with a text of its own, whose id may begin with an abbreviation. */
  readonly earlier: { readonly id: string } | undefined;
}

/**
 * Proposes an id: site, date, four telling words of the title; where that is written in no Latin letters, of the address.
 * One that another source has gets a number.
 */
export function proposeId(
  parts: IdParts,
  sources: readonly { readonly record: { readonly id: string } }[],
): string {
  const { url, publisher, published, title, earlier } = parts;
  const site = earlier?.id.split("-")[0] ?? nameOf(getSite(url));
  const own = new Set([site, ...slugWords(publisher), ...SMALL_WORDS.split(" ")]);
  const telling = (text: string) =>
    slugWords(text).filter((word) => !own.has(word) && !/^\d{4,}$/.test(word));
  const ofTitle = telling(title ?? "");
  const lastPart = new URL(url).pathname.split("/").findLast((part) => part !== "") ?? "";
  const words = ofTitle.length > 1 ? ofTitle : telling(lastPart.replace(/\.\w{2,5}$/, ""));
  const date = /\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(published ?? "")?.[0];
  const id = [site, ...(date ? [date] : []), ...words.slice(0, 4)].join("-");
  const taken = new Set(sources.map(({ record }) => record.id));
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** What tells a site's name from its ending: `japantimes` of `japantimes.co.jp`. */
function nameOf(site: string): string {
  const [name = site] = /[^.]+(?=(?:\.(?:com?|org?|ac|gov?|net?|edu))?\.[^.]+$)/.exec(site) ?? [];
  return slugWords(name).join("");
}

function slugWords(text: string): string[] {
  const words = normalizeText(text)
    .replace(/'/g, "")
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== "");
}
