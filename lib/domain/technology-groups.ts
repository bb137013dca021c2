import type { IdOf } from "./list";
import type { Technology } from "./technologies";

/** Families of technologies, by how solid the cell is: what colours a partnership. */
export const TECHNOLOGY_GROUPS = [
  { id: "all-solid-state", label: "All-solid-state", definition: "No liquid in the cell at all." },
  {
    id: "solid-state",
    label: "Solid-state, type not said",
    definition: "Solid-state; whether wholly or partly is not said.",
  },
  {
    id: "semi-solid-state",
    label: "Semi-solid-state",
    definition: "A solid electrolyte with some liquid or gel.",
  },
  {
    id: "other",
    label: "Other technologies",
    definition: "Lithium metal, sulfur or ion, raw materials, and what is no battery.",
  },
] as const;

export type TechnologyGroup = IdOf<typeof TECHNOLOGY_GROUPS>;

/** The most solid of some technologies decides; "solid-state" without a type is not taken for all-solid-state. */
export function technologyGroup(technologies: readonly Technology[]): TechnologyGroup {
  const most = (["all-solid-state", "solid-state", "semi-solid-state"] as const).find((each) =>
    technologies.includes(each),
  );
  return most ?? "other";
}
