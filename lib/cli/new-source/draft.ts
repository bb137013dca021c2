import { type Day, isDay } from "@/lib/domain/days";
import { normalizeText } from "@/lib/domain/search-text";
import type { SeedContent, SourceRecord } from "@/lib/schema/seeds/content";
import type { SeedSource } from "@/lib/schema/seeds/source";
import { type GivenAddress, getSite, toAddressKey } from "@/lib/schema/seeds/web-address";
import type { Options } from "./options";
import type { PageFacts, StatedDay } from "./page";

type Known = Pick<SeedSource, "publisher" | "publishedBasis" | "kind" | "tier" | "language" | "added">;
type Unknown = "title" | "archiveUrl" | "retrieved" | "read" | "note";

/** A source that is about to be written: the publication, without anything it says; undefined is what is not known. */
export interface NewSource extends Known, Readonly<Record<Unknown, string | undefined>> {
  readonly id: string;
  readonly url: string;
  readonly authors: readonly string[];
  /** In the house grammar of dates. */
  readonly published: string | undefined;
}

/** What a draft is made from. */
export interface DraftFrom {
  readonly given: GivenAddress;
  /** What the page says of itself; undefined where it could not be read. */
  readonly facts: PageFacts | undefined;
  readonly options: Options;
  readonly sources: SeedContent["sources"];
  readonly today: Day;
}

/** A source as far as it is known, and what an editor should look at, in sentences. */
export interface Draft {
  readonly source: NewSource;
  readonly remarks: readonly string[];
}

/** Puts a source together: what the editor gave, else what the page says, else what its site's last source has. */
export function buildDraft({ given, facts, options, sources, today }: DraftFrom): Draft {
  const { canonical, days = [], authors = [] } = facts ?? {};
  const isOwn = canonical !== undefined && getSite(canonical) === getSite(given.url);
  const url = isOwn ? canonical : given.url;
  const ofSite = sources.flatMap(({ record }) =>
    record.url && getSite(record.url) === getSite(url) ? [record] : [],
  );
  const earlier = ofSite.at(-1);
  // A page that carries another's text is often named after that one.
  const own = ofSite.findLast(({ id, syndicatedFrom }) => !syndicatedFrom && !id.includes("-copy-"));
  const publication = givenPublication(options) ?? findPublication(days, url, today);
  const isMirror = canonical !== undefined && !isOwn;
  const publisher =
    options.publisher ?? earlier?.publisher ?? (isMirror ? undefined : facts?.publisher) ?? getSite(url);
  const title = options.title ?? facts?.title;
  const { published, publishedBasis } = publication;
  const source: NewSource = {
    id: options.id ?? proposeId({ url, publisher, published, title, earlier: own }, sources),
    publisher,
    title,
    authors: options.author.length > 0 ? options.author : authors,
    url,
    archiveUrl: given.archiveUrl,
    published,
    publishedBasis,
    // An editor reads the whole of what was had here; what could not be had, they alone know how much of they read.
    read: facts && "whole",
    added: today,
    retrieved: facts || publishedBasis === "unknown" ? today : undefined,
    kind: options.kind ?? earlier?.kind ?? "news",
    tier: options.tier ?? earlier?.tier ?? "secondary",
    language: options.language ?? facts?.language ?? earlier?.language ?? "en",
    note: options.note ?? publication.note,
  };
  const remarks = [
    isMirror &&
      `The page calls ${canonical} its own address. If it carries another's text, say so by syndicatedFrom.`,
    toAddressKey(given.url) !== toAddressKey(url) && "The address is the one the page calls its own.",
    publication.remark,
    ...listGuesses(source, options, facts, earlier),
  ];
  return { source, remarks: remarks.filter((remark) => typeof remark === "string") };
}

/** What neither the editor nor the page has said. */
function listGuesses(
  { publisher, url, title, language, kind, tier }: NewSource,
  options: Options,
  facts: PageFacts | undefined,
  earlier: SourceRecord | undefined,
): (string | false)[] {
  const why = earlier ? `as ${earlier.id} has them` : "since nothing is known of the site";
  const isLanguageKnown = (options.language ?? facts?.language) !== undefined;
  const isKindKnown = options.kind !== undefined && options.tier !== undefined;
  return [
    publisher === getSite(url) && "The publisher is not known; the site stands for it.",
    title === undefined && "No title is known.",
    !facts && "The page was not read here: say by read how much of it you have read, whole or excerpt.",
    !isLanguageKnown && `The language is not known; ${language} is a guess.`,
    !isKindKnown && `Kind and tier are proposed, ${kind} and ${tier}, ${why}: check them.`,
  ];
}

/** When a source was published, as far as that can be known, and how. */
interface Publication extends Pick<SeedSource, "publishedBasis"> {
  /** In the house grammar of dates. */
  readonly published?: string;
  /** The reasoning of a derived date. */
  readonly note?: string;
  /** What an editor should look at. */
  readonly remark?: string;
}

function givenPublication({ published, basis }: Options): Publication | undefined {
  if (published) return { published: published.edtf, publishedBasis: basis ?? "stated" };
  return basis === "unknown" ? { publishedBasis: basis } : undefined;
}

/**
 * The date of publication: as the page states it, else as its address has it, else unknown.
 * @param today the UTC day: a source cannot be dated after it
 */
export function findPublication(days: readonly StatedDay[], address: string, today: Day): Publication {
  const inAddress = readDateInAddress(address, today);
  const tell = ({ day, where }: StatedDay) => `${day} (${where})`;
  const first = days.find(({ day }) => day <= today);
  if (first) {
    const others = days.filter(({ day }) => day !== first.day).map(tell);
    if (inAddress && !first.day.startsWith(inAddress)) others.push(`${inAddress} (its address)`);
    const remark = `The page gives ${tell(first)} and also ${others.join(", ")}: see which is its own.`;
    return { published: first.day, publishedBasis: "stated", ...(others.length > 0 && { remark }) };
  }
  const stated = days[0]
    ? `The page gives ${tell(days[0])}, which is after today, ${today}`
    : "No day of publication is stated";
  if (!inAddress)
    return { publishedBasis: "unknown", remark: `${stated}; the day of reading stands for it.` };
  return {
    published: inAddress,
    publishedBasis: "derived",
    note: `The ${isDay(inAddress) ? "day" : "month"} is in the address.`,
    remark: `${stated}; ${inAddress} is taken from the address.`,
  };
}

const DATES = [
  /[/_-](?<y>(?:19|20)\d\d)[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?=[/_.-]|$)/,
  /[/_-](?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=\D|$)/,
  /\/(?<y>(?:19|20)\d\d)[/-](?<m>\d\d)(?=\/)/,
];

/** The day or month that an address holds, in EDTF. */
function readDateInAddress(address: string, today: Day): string | undefined {
  for (const date of DATES) {
    const { y, m = "", d } = date.exec(new URL(address).pathname)?.groups ?? {};
    const month = `${y}-${m.padStart(2, "0")}`;
    const day = `${month}-${(d ?? "1").padStart(2, "0")}`;
    if (isDay(day) && day <= today) return d === undefined ? month : day;
  }
  return undefined;
}

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
