import { COMPANY_GROUPS } from "@/lib/domain/company-groups";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technology-groups";
import type { YearRange } from "@/lib/domain/year-range";

/** Which records are in: those about solid-state batteries, or all. */
export const SCOPES = [
  {
    id: "solid-state",
    label: "Solid-state",
    definition: "Records about solid-state batteries, also among others.",
  },
  {
    id: "all",
    label: "Everything",
    definition: "Also lithium-ion, raw materials and other ventures that a source reports.",
  },
] as const;
export type Scope = (typeof SCOPES)[number]["id"];

/** What a lane of the timeline stands for. */
export const LANES = [
  { id: "company", label: "By company", definition: "A lane for each company." },
  { id: "partnership", label: "By partnership", definition: "A lane for each partnership." },
] as const;
export type Lanes = (typeof LANES)[number]["id"];

/** The group of milestones that belong to none of the partnerships shown. */
export const OUTSIDE_GROUP = {
  id: "outside",
  label: "Outside the partnerships",
  definition: "Milestones that belong to none of the partnerships shown.",
} as const;

/** What the timeline can show in full that it folds by itself: groups of lanes, of either kind, or all of them. */
export const OPEN_GROUPS = [
  { id: "all", label: "All groups", definition: "Every lane of every group." },
  ...COMPANY_GROUPS,
  ...TECHNOLOGY_GROUPS,
  OUTSIDE_GROUP,
] as const;
export type OpenGroup = (typeof OPEN_GROUPS)[number]["id"];

/** Milestones that count in no year: those that have no deadline, and those that have no date at all. */
export const NO_DEADLINES = [
  { id: "none", label: "No deadline", definition: "No last day is given, and it is not settled." },
  { id: "undated", label: "No date", definition: "No date stands at all." },
] as const;
type NoDeadline = (typeof NO_DEADLINES)[number]["id"];

/** The years that milestones stand in, each in one alone, or none. */
export type DeadlineFilter = YearRange | NoDeadline;
