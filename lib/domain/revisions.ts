import type { ListEntry } from "./list";
import type { DateRevision } from "./revision";

/** How a date can stand to the one before it, in words; the rule is `reviseDate`. */
export const REVISIONS = [
  { id: "reaffirmed", label: "Reaffirmed", definition: "The same date again." },
  {
    id: "refined",
    label: "Refined",
    definition: "A narrower date inside the old one: 2027–28 becomes 2027.",
  },
  { id: "widened", label: "Widened", definition: "A wider date around the old one: 2027 becomes 2026–28." },
  {
    id: "slipped",
    label: "Slipped",
    definition: "A later end and no earlier start: 2020–23 becomes 2027–28.",
  },
  {
    id: "pulled-in",
    label: "Pulled in",
    definition: "An earlier start and no later end: 2030 becomes 2028.",
  },
] as const satisfies readonly (ListEntry & { id: DateRevision })[];
