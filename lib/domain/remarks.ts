import type { IdOf } from "./list";

/** What the check remarks of two records side by side; an editor can accept it with a reason. */
export const ACCEPTABLE_REMARKS = [
  {
    id: "answered",
    label: "Answered elsewhere",
    definition: "A promise has passed without a report, and another milestone may tell what became of it.",
  },
  {
    id: "cut",
    label: "Cut by more than half",
    definition: "A milestone's later target figure is less than half of an earlier one: perhaps two things.",
  },
] as const;

export type AcceptableRemark = IdOf<typeof ACCEPTABLE_REMARKS>;
