import { groupBy } from "@/lib/domain/list";
import type { SeedContent } from "@/lib/schema/seeds/content";
import { nameKey } from "@/lib/schema/seeds/rules-names";
import type { SeedSource } from "@/lib/schema/seeds/source";
import { hostNames, siteOf } from "./web-address";

/** What a source probably is, and why that is thought. */
export interface Proposal extends Pick<SeedSource, "kind" | "tier"> {
  readonly why: string;
}

const PAPERS =
  /(?:^|\.)(?:doi\.org|arxiv\.org|nature\.com|sciencedirect\.com|pubs\.acs\.org|pubs\.rsc\.org)$/;
const FILINGS = /(?:^|\.)(?:sec\.gov|hkexnews\.hk|dart\.fss\.or\.kr)$/;
const WIRES = /(?:^|\.)(?:businesswire|prnewswire|globenewswire|accesswire|newsfilecorp)\.(?:com|co\.uk)$/;

/** Proposes kind and tier by the site: as its other sources have them, else by what is known of such sites. */
export function proposeKind(
  address: string,
  { sources, companies }: Pick<SeedContent, "sources" | "companies">,
): Proposal {
  const site = siteOf(address);
  const earlier = earlierOf(address, sources);
  if (earlier) return { ...earlier, why: `${earlier.publisher} has ${earlier.count} here already` };
  if (PAPERS.test(site)) return { kind: "paper", tier: "primary", why: "the site carries papers" };
  if (FILINGS.test(site)) return { kind: "filing", tier: "primary", why: "the site carries filings" };
  if (WIRES.test(site))
    return { kind: "press-release", tier: "primary", why: "the site carries press releases" };
  const owner = companyOf(address, companies);
  if (owner) return { kind: "press-release", tier: "primary", why: `the site seems to be that of ${owner}` };
  return { kind: "news", tier: "secondary", why: "nothing is known of the site" };
}

/** What most sources of the same site are, and the publisher they name. */
export interface Earlier extends Pick<SeedSource, "kind" | "tier" | "publisher" | "language"> {
  /** How their ids begin; null where they begin differently. */
  readonly prefix: string | null;
  readonly count: number;
}

/** What the sources of the same site have in common; null where there are none. */
export function earlierOf(address: string, sources: SeedContent["sources"]): Earlier | null {
  const same = sources
    .map(({ record }) => record)
    .filter(({ url }) => url !== undefined && siteOf(url) === siteOf(address));
  if (same.length === 0) return null;
  const [most] = byNumber(same, ({ publisher, kind, tier, language }) =>
    [publisher, kind, tier, language].join("\n"),
  );
  if (!most) return null;
  const [first, second] = byNumber(same, ({ id }) => id.split("-")[0] ?? id);
  const prefix = first && first.length > (second?.length ?? 0) ? (first[0]?.id.split("-")[0] ?? null) : null;
  const { publisher, kind, tier, language } = most[0] as SeedSource;
  return { publisher, kind, tier, language, prefix, count: same.length };
}

/** Groups of records that are alike, the largest first. */
function byNumber<T>(records: readonly T[], likeness: (record: T) => string): T[][] {
  return [...groupBy(records, likeness).values()].sort((a, b) => b.length - a.length);
}

/** The company whose name is in the host, as in `global.toyota`. */
function companyOf(address: string, companies: SeedContent["companies"]): string | null {
  const parts = new Set([...hostNames(address), siteOf(address).split(".").at(-1) ?? ""]);
  const owner = companies.find(({ record }) =>
    [record.id, record.name, ...record.aliases].some((name) => parts.has(nameKey(name).replaceAll(" ", ""))),
  );
  return owner?.record.name ?? null;
}
