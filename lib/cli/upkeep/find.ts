import { COMPANY_KINDS } from "@/lib/domain/companies";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import { QUANTITIES } from "@/lib/domain/quantities";
import { compareSearchPlaces, getSearchPlace, type SearchPlace } from "@/lib/domain/search-place";
import { buildSearchTokens, parseSearch } from "@/lib/domain/search-tokens";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import type { PlacedSource, SeedContent } from "@/lib/schema/seeds/content";
import { isReadableAddress, toAddressKey } from "@/lib/schema/seeds/web-address";
import type { Placed, ValuePath } from "@/lib/schema/seeds/yaml-file";

/** Something that stands in the seed files, and by which texts it is found. */
interface Findable {
  readonly id: string;
  /** What it is: "company", "milestone, pilot line". */
  readonly what: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly own: readonly (string | undefined)[];
  readonly borrowed: readonly (string | undefined)[];
}

/**
 * The sources of an address or of its beginning; else the records of the seeds that hold every word, the best first, and
 * of equals in the order of the files.
 */
export function findRecords(content: SeedContent, words: string): Findable[] {
  const ofAddress = findByAddress(content, words.trim());
  if (ofAddress !== null) return ofAddress;
  const search = parseSearch(words);
  const present = (texts: Findable["own"]) => texts.filter((text) => text !== undefined);
  return listFindable(content)
    .flatMap((record): [SearchPlace, Findable][] => {
      const [name = "", ...aliases] = present(record.own);
      const tokens = buildSearchTokens({ name, aliases, borrowed: present(record.borrowed) });
      const place = getSearchPlace(search, tokens);
      return place === null ? [] : [[place, record]];
    })
    .toSorted(([a], [b]) => compareSearchPlaces(a, b))
    .map(([, record]) => record);
}

const ADDRESS = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i;
/** What stands where somebody cut an address off. */
const CUT = /(?:\.{3}|…)$/;

/** The sources of an address; null of words, and of a host alone that begins none. */
function findByAddress({ sources }: SeedContent, words: string): Findable[] | null {
  const given = words.replace(CUT, "");
  const address = given.replace(/^(?!https?:)/, "https://");
  if (!ADDRESS.test(given) || !isReadableAddress(address)) return null;
  const beginning = toAddressKey(address).replace(/\?$/, "");
  const found = sources
    .filter(({ record: { url, archiveUrl } }) =>
      [url, archiveUrl].some((own) => own !== undefined && toAddressKey(own).startsWith(beginning)),
    )
    .flatMap((source) => listFindableOfSource(source).slice(0, 1));
  return found.length > 0 || given.includes("/") ? found : null;
}

const SAYS = [...MILESTONE_SAYS, ...PARTNERSHIP_SAYS];

function listFindable(content: SeedContent): Findable[] {
  const { companies, partnerships, milestones, sources } = content;
  const names = new Map(companies.map(({ record }) => [record.id, [record.name, ...record.aliases]]));
  const namesOf = (named: readonly { readonly company: string }[]) =>
    named.flatMap(({ company }) => names.get(company) ?? []);
  return [
    ...companies.map((placed) => {
      const { id, name, aliases, kind } = placed.record;
      const what = `company, ${getLabel(COMPANY_KINDS, kind)}`;
      return findable(placed, ["id"], { id, what, name, own: [name, ...aliases], borrowed: [] });
    }),
    ...partnerships.map((placed) => {
      const { id, name, kinds, parties } = placed.record;
      const kind = kinds.map((each) => getLabel(PARTNERSHIP_KINDS, each)).join(" and ");
      const borrowed = [...namesOf(parties), kind];
      return findable(placed, ["id"], { id, what: `partnership, ${kind}`, name, own: [name], borrowed });
    }),
    ...milestones.map((placed) => {
      const { id, title, kind, companies: named } = placed.record;
      const stage = getLabel(MILESTONE_KINDS, kind);
      const borrowed = [...namesOf(named), stage];
      return findable(placed, ["id"], {
        id,
        what: `milestone, ${stage}`,
        name: title,
        own: [title],
        borrowed,
      });
    }),
    ...sources.flatMap(listFindableOfSource),
  ];
}

/** A source, its claims and its figures. */
function listFindableOfSource(placed: PlacedSource): Findable[] {
  const { id, publisher, title, published, url, authors, claims, metrics } = placed.record;
  const name = `${publisher}, ${published?.edtf ?? "undated"}: ${title ?? "without a title"}`;
  return [
    findable(placed, [], { id, what: "source", name, own: [title, publisher], borrowed: [url, ...authors] }),
    ...claims.map(({ key, says, milestone, partnership, summary, asSaid }, index) =>
      findable(placed, ["claims", index, "key"], {
        id: `${id}--${key}`,
        what: `claim, ${getLabel(SAYS, says)} of ${milestone ?? partnership}`,
        name: summary,
        own: [summary],
        borrowed: [asSaid],
      }),
    ),
    ...metrics.map(({ key, quantity, summary }, index) =>
      findable(placed, ["metrics", index, "key"], {
        id: `${id}--${key}`,
        what: `figure, ${getLabel(QUANTITIES, quantity)}`,
        name: summary,
        own: [summary],
        borrowed: [],
      }),
    ),
  ];
}

/** Everything is found by its id as well. */
function findable(
  { problem }: Placed<unknown>,
  path: ValuePath,
  { borrowed, ...record }: Omit<Findable, "file" | "line">,
): Findable {
  const { file, line } = problem(path, "");
  return { ...record, borrowed: [...borrowed, record.id], file, line };
}

/**
 * What was found, two lines each: where it stands and which it is, and what it is called or says.
 * @param folder of the seeds, as it is to be shown
 */
export function formatFound(found: readonly Findable[], folder: string, limit: number): string {
  if (found.length === 0) return "Nothing in the seeds holds all of these words.";
  const lines = found
    .slice(0, limit)
    .map(({ id, what, name, file, line }) => `${folder}/${file}:${line}  ${id}  (${what})\n    ${name}`);
  const more = found.length - lines.length;
  return [...lines, ...(more > 0 ? [`And ${more} more (--limit).`] : [])].join("\n");
}
