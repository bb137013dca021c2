import { parseFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed } from "feedsmith";

/** An entry as a reader of feeds shows it. */
export interface ReadEntry {
  readonly id: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly address: string | null;
  readonly said: string | null;
}

/** A feed as feedsmith reads it, with the addresses of its links by what they are. */
export function byFeedsmith(xml: string): { entries: ReadEntry[]; links: Readonly<Record<string, string>> } {
  const { entries = [], links = [] } = parseAtomFeed(xml);
  return {
    entries: entries.map((entry) => ({
      id: entry.id ?? null,
      title: entry.title?.value ?? null,
      text: entry.summary?.value ?? null,
      address: entry.links?.find(({ rel }) => rel === "alternate")?.href ?? null,
      said: entry.updated ?? null,
    })),
    links: Object.fromEntries(links.map(({ rel, href }) => [rel ?? "", href ?? ""])),
  };
}

/** The entries of the same feed as another reader reads them. */
export function byFeedParser(xml: string): ReadEntry[] {
  return parseFeed(xml).items.map(({ id, title, description, url, updated }) => ({
    id,
    title,
    text: description,
    address: url,
    said: updated?.toISOString() ?? null,
  }));
}
