import type { IdOf } from "./list";

/** What a partnership, milestone or metric is about, as far as the source says. */
export const TECHNOLOGIES = [
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
    id: "lithium-sulfur",
    label: "Lithium-sulfur",
    definition: "A sulfur cathode; the electrolyte is not what names it.",
  },
  {
    id: "lithium-metal",
    label: "Lithium-metal",
    definition: "A lithium-metal anode; the electrolyte is not what names it.",
  },
  { id: "lithium-ion", label: "Lithium-ion", definition: "Lithium-ion with a liquid electrolyte." },
  { id: "battery", label: "Battery, type not said", definition: "A battery; no source says which." },
  { id: "raw-material", label: "Raw material", definition: "Lithium and other materials before the cell." },
  { id: "not-a-battery", label: "Not a battery", definition: "Something else that the parties do together." },
] as const;

export type Technology = IdOf<typeof TECHNOLOGIES>;

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
