import type { IdOf } from "./list";

/** What the check remarks of a record beside others; an editor can accept it with a reason. */
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
  {
    id: "undated",
    label: "Undated move",
    definition:
      "A word of an undated page counts as said on the day of reading, and moves a milestone's target.",
  },
] as const;

export type AcceptableRemark = IdOf<typeof ACCEPTABLE_REMARKS>;
