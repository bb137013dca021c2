import type { IdOf, ListEntry } from "./list";

/** What a partnership, milestone or metric is about, as far as the source says. */
export const TECHNOLOGIES = [
  {
    id: "all-solid-state",
    label: "All-solid-state",
    inSentence: "all-solid-state batteries",
    definition: "No liquid in the cell at all.",
  },
  {
    id: "solid-state",
    label: "Solid-state, type unspecified",
    inSentence: "solid-state batteries of unspecified type",
    definition: "Solid-state; whether wholly or partly is not stated.",
  },
  {
    id: "semi-solid-state",
    label: "Semi-solid-state",
    inSentence: "semi-solid-state batteries",
    definition: "A solid electrolyte with some liquid or gel.",
  },
  {
    id: "lithium-sulfur",
    label: "Lithium-sulfur",
    inSentence: "lithium-sulfur batteries",
    definition: "A sulfur cathode; the electrolyte is not what names it.",
  },
  {
    id: "lithium-metal",
    label: "Lithium-metal",
    inSentence: "lithium-metal batteries",
    definition: "A lithium-metal anode; the electrolyte is not what names it.",
  },
  {
    id: "lithium-ion",
    label: "Lithium-ion",
    inSentence: "lithium-ion batteries",
    definition: "Lithium-ion with a liquid electrolyte.",
  },
  {
    id: "battery",
    label: "Battery, type unspecified",
    inSentence: "batteries of unspecified type",
    definition: "A battery; no source says which.",
  },
  {
    id: "raw-material",
    label: "Raw material",
    inSentence: "raw materials",
    definition: "Lithium and other materials before the cell.",
  },
  {
    id: "not-a-battery",
    label: "Not a battery",
    inSentence: "something other than batteries",
    definition: "Something else that the parties do together.",
  },
] as const;

export type Technology = IdOf<typeof TECHNOLOGIES>;

/** What something on a technology is on, in a sentence: "all-solid-state batteries". */
export function describeTechnology(id: Technology): string {
  return TECHNOLOGIES.find((technology) => technology.id === id)?.inSentence ?? id;
}

/** What the solid electrolyte is made of, where a source says so. */
export const ELECTROLYTES = [
  { id: "sulfide", label: "Sulfide", definition: "A sulfide solid electrolyte." },
  { id: "oxide", label: "Oxide", definition: "An oxide solid electrolyte." },
  { id: "polymer", label: "Polymer", definition: "A polymer solid electrolyte." },
  { id: "halide", label: "Halide", definition: "A halide solid electrolyte." },
  { id: "glass", label: "Glass", definition: "A glass-phase solid electrolyte." },
  { id: "other", label: "Other", definition: "Another solid electrolyte, named in the summary." },
] as const;

export type Electrolyte = IdOf<typeof ELECTROLYTES>;

interface GroupEntry extends ListEntry {
  readonly technologies: readonly Technology[];
}

/**
 * Families of technologies, by how solid the cell is, the most solid first: what colours a partnership, and the bars of
 * charts. Each technology is in exactly one.
 */
export const TECHNOLOGY_GROUPS = [
  {
    id: "all-solid-state",
    label: "All-solid-state",
    definition: "No liquid in the cell at all.",
    technologies: ["all-solid-state"],
  },
  {
    id: "solid-state",
    label: "Solid-state, type unspecified",
    definition: "Solid-state; whether wholly or partly is not stated.",
    technologies: ["solid-state"],
  },
  {
    id: "semi-solid-state",
    label: "Semi-solid-state",
    definition: "A solid electrolyte with some liquid or gel.",
    technologies: ["semi-solid-state"],
  },
  {
    id: "other",
    label: "Other technologies",
    definition: "Lithium metal, sulfur or ion, raw materials, and what is no battery.",
    technologies: [
      "lithium-sulfur",
      "lithium-metal",
      "lithium-ion",
      "battery",
      "raw-material",
      "not-a-battery",
    ],
  },
] as const satisfies readonly GroupEntry[];

export type TechnologyGroup = IdOf<typeof TECHNOLOGY_GROUPS>;

/** The most solid of some technologies decides; "solid-state" without a type is not taken for all-solid-state. */
export function getTechnologyGroup(technologies: readonly Technology[]): TechnologyGroup {
  const groups: readonly (GroupEntry & { readonly id: TechnologyGroup })[] = TECHNOLOGY_GROUPS;
  return (
    groups.find((group) => technologies.some((each) => group.technologies.includes(each)))?.id ?? "other"
  );
}

/** Whether a record is about solid-state batteries; derived from its technologies. */
export const SOLID_STATE = [
  {
    id: "yes",
    label: "Solid-state",
    definition: "Every technology named is solid-state or semi-solid-state.",
  },
  { id: "partly", label: "Partly solid-state", definition: "Solid-state among others." },
  { id: "no", label: "Not solid-state", definition: "No technology named is solid-state." },
] as const;

export type SolidState = IdOf<typeof SOLID_STATE>;

const SOLID: ReadonlySet<Technology> = new Set(["all-solid-state", "solid-state", "semi-solid-state"]);

/** Solid-state or not, from the technologies of a record; none named is "no". */
export function getSolidState(technologies: readonly Technology[]): SolidState {
  const solid = technologies.filter((technology) => SOLID.has(technology)).length;
  if (solid === 0) return "no";
  return solid === technologies.length ? "yes" : "partly";
}
