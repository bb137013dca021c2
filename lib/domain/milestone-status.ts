import type { IdOf } from "./list";

/** Where a milestone stands on a day: derived from its claims and that day, never stored by hand. */
export const MILESTONE_STATUSES = [
  { id: "achieved", label: "Achieved", definition: "A source says it happened." },
  {
    id: "open",
    label: "Open",
    definition: "The target is ahead; without a lower bound, its upper bound has not passed.",
  },
  {
    id: "due",
    label: "Due",
    definition: "The day is inside the target's window; without an upper bound, from the lower bound on.",
  },
  {
    id: "unreported",
    label: "Date passed, no report",
    definition: "The window is over and no source says what happened: neither achieved nor missed.",
  },
  {
    id: "missed",
    label: "Missed, as reported",
    definition: "The window is over and a source says that by its end it had not happened.",
  },
  { id: "withdrawn", label: "Withdrawn", definition: "Whoever promised it says that it will not happen." },
  { id: "undated", label: "Undated", definition: "There is no dated target." },
] as const;

export type MilestoneStatus = IdOf<typeof MILESTONE_STATUSES>;
