import type { IdOf } from "./list";

/** A company as far as its place among others goes. */
export interface CompanyPlace {
  readonly id: string;
  readonly partOf: string | null;
}

/**
 * Each company with itself and all it is a part of, nearest first.
 * @throws where a company is a part of itself
 */
export function listAncestors(companies: readonly CompanyPlace[]): Map<string, string[]> {
  const partOf = new Map(companies.map((company) => [company.id, company.partOf]));
  const ancestors = new Map<string, string[]>();
  for (const { id } of companies) {
    const chain: string[] = [];
    for (let next: string | null | undefined = id; next; next = partOf.get(next)) {
      if (chain.includes(next)) throw new Error(`a part of itself: ${[...chain, next].join(" in ")}`);
      chain.push(next);
    }
    ancestors.set(id, chain);
  }
  return ancestors;
}

/** Companies and all they are parts of. */
export function withAncestors(
  ids: Iterable<string>,
  ancestors: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  return new Set([...ids].flatMap((id) => ancestors.get(id) ?? [id]));
}

/**
 * Companies with their parts and wholes: whose word counts as theirs.
 * A part's part and a whole's whole count too; a sister does not, since it is neither.
 */
export function withRelatives(
  ids: Iterable<string>,
  ancestors: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const named = new Set(ids);
  const all = withAncestors(named, ancestors);
  const parts = getParts(ancestors);
  for (const whole of named) for (const part of parts.get(whole) ?? []) all.add(part);
  return all;
}

const PARTS = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The parts of each company that has some, their parts included; looked up once for all milestones of a content. */
export function getParts(
  ancestors: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const known = PARTS.get(ancestors);
  if (known) return known;
  const parts = new Map<string, string[]>();
  for (const [part, chain] of ancestors)
    for (const whole of chain) parts.set(whole, [...(parts.get(whole) ?? []), part]);
  PARTS.set(ancestors, parts);
  return parts;
}

/** What an organisation is, by what it does in this field. */
export const COMPANY_KINDS = [
  { id: "automaker", label: "Carmaker", definition: "Makes cars under its own name." },
  { id: "cell-maker", label: "Cell maker", definition: "Makes battery cells in volume." },
  {
    id: "cell-developer",
    label: "Cell developer",
    definition: "Develops cells and does not yet make them in volume.",
  },
  {
    id: "materials",
    label: "Materials",
    definition: "Makes electrolytes, cathodes, anodes or other cell materials.",
  },
  { id: "energy", label: "Energy", definition: "Oil, gas or power company." },
  { id: "mining", label: "Mining", definition: "Explores for or extracts raw materials." },
  { id: "electronics", label: "Electronics", definition: "Makes electronic goods or components." },
  { id: "equipment", label: "Equipment", definition: "Makes the machines that make batteries." },
  {
    id: "engineering",
    label: "Engineering",
    definition: "Plans and builds plants, or engineers for others.",
  },
  {
    id: "vehicle-maker",
    label: "Vehicle maker",
    definition: "Makes vehicles other than cars: trucks, two-wheelers, aircraft, ships.",
  },
  { id: "supplier", label: "Automotive supplier", definition: "Makes parts and systems for vehicles." },
  {
    id: "technology",
    label: "Technology",
    definition: "Makes appliances, software or networks, and batteries at most beside them.",
  },
  { id: "operator", label: "Operator", definition: "Runs vehicles, or serves those who do." },
  { id: "investor", label: "Investor", definition: "Gives money for a share, without a part in the work." },
  { id: "research-institute", label: "Research institute", definition: "Researches outside a university." },
  { id: "university", label: "University", definition: "Teaches and researches." },
  { id: "government", label: "Government", definition: "A ministry, an agency or another public body." },
  { id: "standards-body", label: "Standards body", definition: "Writes technical standards." },
  { id: "consortium", label: "Consortium", definition: "A standing association of several organisations." },
  { id: "joint-venture", label: "Joint venture", definition: "A company that others founded together." },
  { id: "analyst", label: "Analyst", definition: "Counts, estimates or forecasts, and is cited for it." },
] as const;

export type CompanyKind = IdOf<typeof COMPANY_KINDS>;

/** Families of company kinds, for views of the whole field; each kind belongs to exactly one. */
export const COMPANY_GROUPS = [
  {
    id: "vehicles",
    label: "Vehicles",
    definition: "Makers of cars and other vehicles, their suppliers, and those who run vehicles.",
  },
  {
    id: "cells",
    label: "Cells",
    definition: "Makers and developers of cells, and ventures that others founded together.",
  },
  {
    id: "industry",
    label: "Materials, equipment and other industry",
    definition: "Raw and cell materials, energy, machines, plants, electronics and technology.",
  },
  {
    id: "public",
    label: "Public bodies and research",
    definition: "Governments, research institutes, universities, standards bodies and consortia.",
  },
  {
    id: "investors",
    label: "Investors and analysts",
    definition: "Those who give money for a share, and those who count and forecast.",
  },
] as const;

export type CompanyGroup = IdOf<typeof COMPANY_GROUPS>;

const GROUP_OF_KIND: Readonly<Record<CompanyKind, CompanyGroup>> = {
  automaker: "vehicles",
  "vehicle-maker": "vehicles",
  supplier: "vehicles",
  operator: "vehicles",
  "cell-maker": "cells",
  "cell-developer": "cells",
  "joint-venture": "cells",
  materials: "industry",
  mining: "industry",
  energy: "industry",
  equipment: "industry",
  engineering: "industry",
  electronics: "industry",
  technology: "industry",
  government: "public",
  "research-institute": "public",
  university: "public",
  "standards-body": "public",
  consortium: "public",
  investor: "investors",
  analyst: "investors",
};

/** The family a kind of company belongs to. */
export function getCompanyGroup(kind: CompanyKind): CompanyGroup {
  return GROUP_OF_KIND[kind];
}

const NAMES = new Intl.DisplayNames(["en"], { type: "region" });

/** The name of a country by its ISO 3166-1 alpha-2 code. */
export function formatCountry(code: string): string {
  return NAMES.of(code) ?? code;
}

/** Countries whose names have an article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(["AE", "GB", "KY", "NL", "PH", "US"]);

/** The same within a sentence: "in the United States". */
export function formatCountryInSentence(code: string): string {
  return WITH_ARTICLE.has(code) ? `the ${formatCountry(code)}` : formatCountry(code);
}

/** A place as it is written: the town, where one is known, and the country. */
export function formatPlace({ town, country }: { town: string | null; country: string }): string {
  return town === null ? formatCountry(country) : `${town}, ${formatCountry(country)}`;
}
