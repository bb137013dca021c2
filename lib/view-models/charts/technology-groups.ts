import type { IdOf, ListEntry } from "@/lib/domain/list";
import type { Technology } from "@/lib/domain/technologies";

interface GroupEntry extends ListEntry {
  /** The label where there is little room, broken where it may break. */
  readonly short: readonly string[];
  readonly technologies: readonly Technology[];
}

/** Technologies as the charts group them; each technology is in exactly one group. */
export const TECHNOLOGY_GROUPS = [
  {
    id: "all-solid",
    label: "All-solid-state",
    short: ["All-", "solid"],
    definition: "No liquid in the cell at all.",
    technologies: ["all-solid-state"],
  },
  {
    id: "solid",
    label: "Solid-state, type not said",
    short: ["Type", "not said"],
    definition: "Solid-state; whether wholly or partly is not said.",
    technologies: ["solid-state"],
  },
  {
    id: "semi-solid",
    label: "Semi-solid-state",
    short: ["Semi-", "solid"],
    definition: "A solid electrolyte with some liquid or gel.",
    technologies: ["semi-solid-state"],
  },
  {
    id: "other",
    label: "Other than solid-state",
    short: ["Other"],
    definition: "Other batteries, raw materials, and what is not a battery.",
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

/**
 * The group of an id.
 * @throws if there is none.
 */
export function technologyGroup(id: TechnologyGroup): (typeof TECHNOLOGY_GROUPS)[number] {
  const group = TECHNOLOGY_GROUPS.find((candidate) => candidate.id === id);
  if (!group) throw new Error(`not a technology group: ${id}`);
  return group;
}
