import { COMPANY_KINDS, formatCountry } from "./companies";
import type { ListEntry } from "./list";
import { MILESTONE_KINDS } from "./milestone-kinds";
import { PARTNERSHIP_KINDS, ROLES } from "./partnerships";
import { ELECTROLYTES, TECHNOLOGIES } from "./technologies";

/*
 * What those who search call the qualities of records: the words that lead to a record by its electrolyte or country, and
 * from there to the list of all that share it.
 */

/** The kinds of quality that have names. */
export type Quality =
  | "electrolyte"
  | "technology"
  | "country"
  | "role"
  | "companyKind"
  | "partnershipKind"
  | "stage";

const LISTS = {
  electrolyte: ELECTROLYTES,
  technology: TECHNOLOGIES,
  role: ROLES,
  companyKind: COMPANY_KINDS,
  partnershipKind: PARTNERSHIP_KINDS,
  stage: MILESTONE_KINDS,
} as const satisfies Partial<Record<Quality, readonly ListEntry[]>>;

/** Further names, beside the label; countries by their adjectives and short names. */
const FURTHER: Readonly<Partial<Record<Quality, Readonly<Record<string, readonly string[]>>>>> = {
  electrolyte: { sulfide: ["sulphide"] },
  technology: {
    "all-solid-state": ["ASSB"],
    "semi-solid-state": ["semi-solid"],
    "lithium-sulfur": ["lithium-sulphur", "Li-S"],
    "lithium-ion": ["Li-ion"],
  },
  companyKind: {
    automaker: ["automaker"],
    materials: ["material maker", "electrolyte maker", "cathode maker", "anode maker"],
  },
  country: {
    CN: ["Chinese"],
    DE: ["German"],
    ES: ["Spanish"],
    FR: ["French"],
    GB: ["UK", "Britain", "British"],
    IT: ["Italian"],
    JP: ["Japanese"],
    KR: ["Korea", "Korean"],
    TW: ["Taiwanese"],
    US: ["USA", "US", "America", "American"],
  },
};

/** Entries that say that something is not known, or nothing that anybody would look for. */
const NAMELESS: readonly string[] = ["other", "battery", "not-a-battery", "solid-state"];

/** Words that go with a quality and do not tell one from another: "sulfide electrolyte", "semi-solid-state batteries". */
const BESIDE: Readonly<Partial<Record<Quality, string>>> = {
  electrolyte: "solid state electrolyte battery cell",
  technology: "solid state lithium battery cell",
  country: "based",
  role: "role",
  companyKind: "maker",
};

/** What a quality is called: its label, then other names; none where nobody looks for it. */
export function listQualityNames(quality: Quality, id: string): readonly string[] {
  if (NAMELESS.includes(id)) return [];
  const label =
    quality === "country" ? formatCountry(id) : LISTS[quality].find((entry) => entry.id === id)?.label;
  const further = Object.hasOwn(FURTHER[quality] ?? {}, id) ? (FURTHER[quality]?.[id] ?? []) : [];
  return label === undefined ? [] : [label, ...further];
}

/** The ids of a closed list that have a name. */
export function listNamedIds(quality: Exclude<Quality, "country">): readonly string[] {
  return LISTS[quality].map(({ id }) => id).filter((id) => !NAMELESS.includes(id));
}

/** The words that go with any of a kind of quality. */
export function getWordsBeside(quality: Quality): string {
  return BESIDE[quality] ?? "";
}

/** The texts by which a record with some qualities is found. */
export function listQualityTexts(quality: Quality, ids: Iterable<string>): string[] {
  return [...ids].flatMap((id) => {
    const names = listQualityNames(quality, id);
    return quality === "electrolyte" && names.length > 0 ? [...names, "electrolyte"] : names;
  });
}
