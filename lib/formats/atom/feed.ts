import { createHash } from "node:crypto";
import { type AtomFeed, generateAtomFeed } from "feedsmith";
import { toOneLine } from "@/lib/formats/plain-text";

/** A page of a feed. Its addresses are absolute. */
interface FeedPage {
  /** What the feed is called for good, whatever its address, page and day; its id is made from it. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** ISO 8601: when the content was loaded that this page was made from. */
  readonly updated: string;
  readonly site: string;
  readonly licence: string;
  readonly rights: string;
  /** The page for readers that shows the same. */
  readonly page: string;
  readonly self: string;
  readonly first: string;
  /** Null on the last page. */
  readonly next: string | null;
  readonly entries: readonly FeedEntry[];
}

/** One entry; an entry is the same in every feed that has it. */
export interface FeedEntry {
  /** What the entry is called for good; its id is made from it. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** The day it was said; of a period its end, since nothing is known before it was said. */
  readonly day: string;
  /** Where readers find it. */
  readonly address: string;
  /** What it rests on; null where that has no address. */
  readonly via: { readonly address: string; readonly title: string } | null;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/**
 * A page of a feed as Atom (RFC 4287), joined to the next one by links (RFC 5005, 3). Ids are UUIDs made from names and
 * not from addresses, so that a reader who follows the site to another address meets no entry twice.
 */
export function writeAtomFeed(feed: FeedPage): string {
  const links = [
    { rel: "self", type: ATOM, href: feed.self },
    { rel: "alternate", type: "text/html", href: feed.page },
    { rel: "first", type: ATOM, href: feed.first },
    ...(feed.next === null ? [] : [{ rel: "next", type: ATOM, href: feed.next }]),
    { rel: "license", href: feed.licence },
  ];
  return generateAtomFeed(
    {
      id: idOf(feed.name),
      title: textOf(feed.title),
      subtitle: textOf(feed.subtitle),
      updated: new Date(feed.updated),
      authors: [{ name: "Interphase", uri: feed.site }],
      rights: textOf(feed.rights),
      links,
      entries: feed.entries.map(entryOf),
      xml: { lang: "en" },
    },
    { strict: true },
  );
}

/** The media type of a feed. */
export const ATOM = "application/atom+xml";

function entryOf({
  name,
  title,
  text,
  day,
  address,
  via,
  categories,
}: FeedEntry): AtomFeed.Entry<Date, true> {
  const links: AtomFeed.Link<Date, true>[] = [{ rel: "alternate", type: "text/html", href: address }];
  // Midnight UTC, the day of the site: no entry stands in the future on the day it is said.
  const said = new Date(`${day}T00:00:00Z`);
  if (via) links.push({ rel: "via", href: via.address, title: toOneLine(via.title) });
  return {
    id: idOf(name),
    title: textOf(title),
    updated: said,
    published: said,
    links,
    categories: [...categories],
    summary: textOf(text),
  };
}

function idOf(name: string): string {
  return `urn:uuid:${nameUuid(name)}`;
}

function textOf(text: string): { value: string; type: "text" } {
  return { value: toOneLine(text), type: "text" };
}

/** The space of names that this tracker gives ids in, drawn once by chance (RFC 9562, 4). */
const SPACE = "19ea2a54-4a60-43ac-9bdd-9161a7007723";

/**
 * The UUID of a name, version 5 of RFC 9562: the same for the same name on every machine and at every address the site
 * may have, and no claim to a domain that the site may not own, as a `tag:` would be.
 */
function nameUuid(name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(SPACE.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
