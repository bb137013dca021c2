import type { PublishedBasis, SourceKind, Tier } from "@/lib/domain/sourcing";

/** A source that is about to be written: the publication, without anything it says. */
export interface NewSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly url: string;
  readonly archiveUrl: string | null;
  /** In the house grammar of dates. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  /** The day the page was read; null where it was not. */
  readonly retrieved: string | null;
  readonly kind: SourceKind;
  readonly tier: Tier;
  /** ISO 639-1. */
  readonly language: string;
  readonly note: string | null;
}

/** Where a source stands among the seeds: in the folder of its year, by the beginning of its date. */
export function pathOf({ id, published }: Pick<NewSource, "id" | "published">): string {
  return `sources/${/\d{4}/.exec(published ?? "")?.[0] ?? "undated"}/${id}.yaml`;
}
