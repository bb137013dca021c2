import type { IdOf } from "./list";
import type { Technology } from "./technologies";

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
export function solidStateOf(technologies: readonly Technology[]): SolidState {
  const solid = technologies.filter((technology) => SOLID.has(technology)).length;
  if (solid === 0) return "no";
  return solid === technologies.length ? "yes" : "partly";
}
