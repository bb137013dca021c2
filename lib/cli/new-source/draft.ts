import type { Day } from "@/lib/domain/days";
import type { SeedContent } from "@/lib/schema/seeds/content";
import type { NewSource } from "./new-source";
import type { Options } from "./options";
import type { PageFacts } from "./page-facts";
import { type Earlier, earlierOf, type Proposal, proposeKind } from "./proposals";
import { type Published, publishedOf } from "./published";
import { proposeId } from "./source-id";
import { addressKey, type GivenAddress, siteOf } from "./web-address";

/** What a draft is made from. */
export interface DraftFrom {
  readonly given: GivenAddress;
  /** What the page says of itself; null where it could not be read. */
  readonly facts: PageFacts | null;
  readonly options: Options;
  readonly content: Pick<SeedContent, "sources" | "companies">;
  readonly today: Day;
}

/** A source as far as it is known, and what an editor should look at, in sentences. */
export interface Draft {
  readonly source: NewSource;
  readonly remarks: readonly string[];
}

/** Puts a source together: what the editor gave, else what the page says, else what its site's other sources have. */
export function draftSource({ given, facts, options, content, today }: DraftFrom): Draft {
  const url = ownAddress(given, facts);
  const earlier = earlierOf(url, content.sources);
  const published = publicationOf(options, facts, url, today);
  const proposal = proposeKind(url, content);
  const publisher = options.publisher ?? earlier?.publisher ?? facts?.publisher ?? siteOf(url);
  const title = options.title ?? facts?.title ?? null;
  const taken = new Set(content.sources.map(({ record }) => record.id));
  const idParts = { url, prefix: earlier?.prefix ?? null, publisher, published: published.published, title };
  const source: NewSource = {
    id: options.id ?? proposeId(idParts, taken),
    publisher,
    title,
    authors: options.author.length > 0 ? options.author : (facts?.authors ?? []),
    url,
    archiveUrl: given.archiveUrl,
    published: published.published,
    publishedBasis: published.basis,
    retrieved: facts !== null || published.basis === "unknown" ? today : null,
    kind: options.kind ?? proposal.kind,
    tier: options.tier ?? proposal.tier,
    language: options.language ?? facts?.language ?? earlier?.language ?? "en",
    note: options.note ?? published.note,
  };
  return { source, remarks: remarksOn(source, { given, facts, options, earlier, published, proposal }) };
}

/** The address that the page calls its own, where that is on the site it was found on; else the one given. */
function ownAddress({ url }: GivenAddress, facts: PageFacts | null): string {
  const canonical = facts?.canonical ?? null;
  return canonical !== null && siteOf(canonical) === siteOf(url) ? canonical : url;
}

function publicationOf(options: Options, facts: PageFacts | null, url: string, today: Day): Published {
  const { published, basis, note = null } = options;
  if (published) return { published: published.edtf, basis: basis ?? "stated", note, doubt: null };
  if (basis === "unknown") return { published: null, basis, note, doubt: null };
  return publishedOf(facts?.days ?? [], url, today);
}

interface RemarksFrom extends Pick<DraftFrom, "given" | "facts" | "options"> {
  readonly earlier: Earlier | null;
  readonly published: Published;
  readonly proposal: Proposal;
}

function remarksOn(source: NewSource, from: RemarksFrom): string[] {
  const { given, facts, options, earlier, published, proposal } = from;
  const canonical = facts?.canonical ?? null;
  const remarks: (string | null | false)[] = [
    canonical !== null &&
      siteOf(canonical) !== siteOf(given.url) &&
      `The page calls ${canonical} its own address. If it carries another's text, say so by syndicatedFrom.`,
    addressKey(given.url) !== addressKey(source.url) && "The address is the one the page calls its own.",
    !options.publisher &&
      !earlier &&
      !facts?.publisher &&
      "The publisher is not known; the site stands for it.",
    source.title === null && "No title is known.",
    published.doubt,
    published.basis === "derived" &&
      !options.basis &&
      `No day of publication is stated; ${source.published} is taken from the address.`,
    published.basis === "unknown" && "No day of publication is known; the day of reading stands for it.",
    !options.language && !facts?.language && `The language is not known; ${source.language} is a guess.`,
    !(options.kind && options.tier) &&
      `Kind and tier are proposed, ${source.kind} and ${source.tier}, since ${proposal.why}: check them.`,
  ];
  return remarks.filter((remark) => typeof remark === "string");
}

/** The source that has an address already, by its path among the seeds; null where none has. */
export function ownerOf(addresses: readonly string[], sources: SeedContent["sources"]): string | null {
  const keys = new Set(addresses.map(addressKey));
  const owner = sources.find(({ record: { url, archiveUrl } }) =>
    [url, archiveUrl].some((address) => address !== undefined && keys.has(addressKey(address))),
  );
  return owner ? `sources/${owner.record.folder}/${owner.record.id}.yaml` : null;
}
