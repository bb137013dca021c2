import type { IdOf, ListEntry } from "./list";
import type { Technology } from "./technologies";

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
    label: "Solid-state, type not said",
    definition: "Solid-state; whether wholly or partly is not said.",
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
export function technologyGroup(technologies: readonly Technology[]): TechnologyGroup {
  const groups: readonly (GroupEntry & { readonly id: TechnologyGroup })[] = TECHNOLOGY_GROUPS;
  return (
    groups.find((group) => technologies.some((each) => group.technologies.includes(each)))?.id ?? "other"
  );
}
