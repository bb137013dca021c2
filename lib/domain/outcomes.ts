import type { IdOf } from "./list";

/**
 * What became of a dated promise, measured by its first deadline (docs/rules.md, Record): every milestone that has one is in
 * exactly one part.
 */
export const OUTCOMES = [
  {
    id: "ahead",
    label: "Ahead",
    definition: "Its date has not passed, and its deadline has not moved later.",
  },
  { id: "on-time", label: "On time", definition: "Achieved, surely by the first deadline." },
  { id: "late", label: "Late", definition: "Achieved, surely after the first deadline." },
  {
    id: "unclear",
    label: "Day unclear",
    definition: "Achieved; the dates leave open whether by the first deadline.",
  },
  {
    id: "put-off",
    label: "Put off",
    definition:
      "No target stands any more, or the present one lies ahead and the first deadline has passed or moved later.",
  },
  { id: "withdrawn", label: "Withdrawn", definition: "Whoever promised it says that it will not happen." },
  {
    id: "missed",
    label: "Missed",
    definition: "Its date has passed, and a source says that by then it had not happened.",
  },
  {
    id: "no-report",
    label: "No report",
    definition: "Its date has passed, and no source says what happened: neither met nor missed.",
  },
] as const;

export type Outcome = IdOf<typeof OUTCOMES>;
