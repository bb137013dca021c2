import type { Day } from "@/lib/domain/days";
import type { SeedContent, SourceRecord } from "@/lib/schema/seeds/content";
import type { SeedSource } from "@/lib/schema/seeds/source";
import { findCarriedAddress, type GivenAddress, getSite, toAddressKey } from "@/lib/schema/seeds/web-address";
import type { Options } from "./options";
import type { PageFacts } from "./page";
import { proposeId } from "./propose-id";
import { findPublication, givenPublication } from "./publication";

type Known = Pick<
  SeedSource,
  "publisher" | "publishedBasis" | "kind" | "tier" | "language" | "added" | "read" | "retrieved"
>;
type Unknown = "title" | "archiveUrl" | "note";

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
  /** What the page says of itself. */
  readonly facts: PageFacts;
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
  const { canonical, authors } = facts;
  const isOwn = canonical !== undefined && getSite(canonical) === getSite(given.url);
  const url = isOwn ? canonical : given.url;
  const ofSite = sources.flatMap(({ record }) =>
    record.url && getSite(record.url) === getSite(url) ? [record] : [],
  );
  const earlier = ofSite.at(-1);
  // A page that carries another's text is often named after that one.
  const own = ofSite.findLast(({ id, syndicatedFrom }) => !syndicatedFrom && !id.includes("-copy-"));
  const publication = givenPublication(options) ?? findPublication(facts, url, today);
  const isMirror = canonical !== undefined && !isOwn;
  const publisher =
    options.publisher ?? earlier?.publisher ?? (isMirror ? undefined : facts.publisher) ?? getSite(url);
  const title = options.title ?? facts.title;
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
    read: options.read ?? "whole",
    added: today,
    retrieved: today,
    kind: options.kind ?? earlier?.kind ?? "news",
    tier: options.tier ?? earlier?.tier ?? "secondary",
    language: options.language ?? facts.language ?? earlier?.language ?? "en",
    note: options.note ?? publication.note,
  };
  const remarks = [
    isMirror &&
      `The page calls ${canonical} its own address. If it carries another's text, say so by syndicatedFrom.`,
    toAddressKey(given.url) !== toAddressKey(url) && "The address is the one the page calls its own.",
    ...listMirrorSigns(given.url),
    publication.remark,
    ...listGuesses(source, options, facts, earlier),
  ].filter((remark) => typeof remark === "string");
  const isToRepeat = remarks.some((remark) => remark.includes("add --"));
  return {
    source,
    remarks: isToRepeat
      ? [...remarks, "To run this again with an option more, delete the file first."]
      : remarks,
  };
}

/** Hosts on which a site is tried out. */
const TEST_HOST = /^(?:test|dev|stag(?:e|ing)|beta|preview|mirror)\d*\.(?=[^.]+\.)/;

/** What makes an address look like that of another's page. */
function listMirrorSigns(url: string): (string | false)[] {
  const [site, carried] = [getSite(url), findCarriedAddress(url)];
  const whose = "url is the publisher's own address.";
  return [
    TEST_HOST.test(site) && `${site} looks like a copy of ${site.replace(TEST_HOST, "")}: ${whose}`,
    carried !== undefined && `This address carries another, ${carried.replace(/^https?:\/\//, "")}: ${whose}`,
  ];
}

/** What neither the editor nor the page has said. */
function listGuesses(
  source: NewSource,
  options: Options,
  facts: PageFacts,
  earlier: SourceRecord | undefined,
): (string | false)[] {
  const { id, publisher, published, url, title, language } = source;
  const why = earlier ? `as ${earlier.id} has them` : "since nothing is known of the site";
  const isLanguageKnown = (options.language ?? facts.language) !== undefined;
  const proposed = (["kind", "tier"] as const).filter((key) => options[key] === undefined);
  // A site and a day alone tell two of its articles apart by a number.
  const isWordless = options.id === undefined && /^[^-]+(?:-\d+)*$/.test(id);
  const day = published ?? facts.dayInText?.day;
  return [
    publisher === getSite(url) && "The publisher is not known; the site stands for it.",
    title === undefined && "No title is known.",
    isWordless &&
      `No words for the id: add --id ${[id.split("-")[0], ...(day ? [day] : [])].join("-")}-<word>.`,
    options.read === undefined &&
      "Proposed is read: whole. Where the text breaks off it is excerpt (--read).",
    !isLanguageKnown && `The language is not known; ${language} is a guess.`,
    proposed.length > 0 &&
      `Proposed, ${why}: ${proposed.map((key) => `${key} ${source[key]}`).join(", ")}. Check that.`,
  ];
}
