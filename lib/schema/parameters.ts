import { CHANGE_REVISIONS } from "@/lib/domain/change-revisions";
import { COMPANY_GROUPS } from "@/lib/domain/company-groups";
import { COMPANY_KINDS } from "@/lib/domain/company-kinds";
import { idsOf, type ListEntry } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES } from "@/lib/domain/partnership-kinds";
import { QUANTITIES } from "@/lib/domain/quantities";
import { SOURCE_KINDS } from "@/lib/domain/source-kinds";
import type { Sourcing } from "@/lib/domain/sourcing";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technology-groups";
import type { YearRange } from "@/lib/domain/year-range";
import type { Collection } from "./shapes";

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

/** What keeps a record in a list; an empty list or null keeps all. */
export interface Filter {
  readonly company: readonly string[];
  readonly year: YearRange | null;
  /** Where milestones stand, in one year each; of lists that take it. */
  readonly deadline: DeadlineFilter | null;
  /** The years that promises were first made for, by their first deadline; of lists that take it. */
  readonly firstDeadline: YearRange | null;
  /** What became of promises; of lists that take it. */
  readonly outcome: readonly string[];
  readonly kind: readonly string[];
  readonly technology: readonly string[];
  readonly status: readonly string[];
  /** What a change did; only a list of changes takes it. */
  readonly revision: readonly string[];
  /** What a change is about, or what its milestone belongs to; only a list of changes takes it. */
  readonly partnership: readonly string[];
  /** The milestones themselves, what was said of them, or what changed in them; of lists that take it. */
  readonly milestone: readonly string[];
  readonly scope: Scope;
  readonly sourcing: Sourcing;
  readonly q: string | null;
}

/** The timeline filters two collections at once. */
export interface TimelineFilter
  extends Omit<
    Filter,
    "kind" | "status" | "revision" | "partnership" | "milestone" | "deadline" | "firstDeadline" | "outcome"
  > {
  readonly lanes: Lanes;
  readonly partnershipKind: readonly string[];
  readonly milestoneKind: readonly string[];
  readonly milestoneStatus: readonly string[];
}

export const NO_FILTER: Filter = {
  company: [],
  year: null,
  deadline: null,
  firstDeadline: null,
  outcome: [],
  kind: [],
  technology: [],
  status: [],
  revision: [],
  partnership: [],
  milestone: [],
  scope: "solid-state",
  sourcing: "all",
  q: null,
};

/** What can be listed: the collections, and the claims that changed something, seen as changes. */
export type ListName = Collection | "changes";

interface ListParameters {
  readonly kind: readonly ListEntry[] | null;
  readonly technology: readonly ListEntry[] | null;
  readonly status: readonly ListEntry[] | null;
  readonly revision?: readonly ListEntry[];
  /** Whether it takes the years that milestones stand in. */
  readonly deadline?: true;
  /** Whether it takes the years of first deadlines. */
  readonly firstDeadline?: true;
  readonly outcome?: readonly ListEntry[];
  /** Whether it takes ids of partnerships. */
  readonly partnership?: true;
  /** Whether it takes ids of milestones. */
  readonly milestone?: true;
  /** The orders a list can have, the default first; a leading minus means descending. */
  readonly sort: readonly string[];
}

/** Which filters a list takes and which values they have. */
export const COLLECTION_PARAMETERS: Record<ListName, ListParameters> = {
  companies: {
    kind: COMPANY_KINDS,
    technology: TECHNOLOGIES,
    status: null,
    outcome: OUTCOMES,
    sort: ["name", "-name", "-milestones", "milestones", "-partnerships", "partnerships"],
  },
  partnerships: {
    kind: PARTNERSHIP_KINDS,
    technology: TECHNOLOGIES,
    status: PARTNERSHIP_STATUSES,
    sort: ["-announced", "announced", "name", "-name", "-milestones", "milestones"],
  },
  milestones: {
    kind: MILESTONE_KINDS,
    technology: TECHNOLOGIES,
    status: MILESTONE_STATUSES,
    deadline: true,
    firstDeadline: true,
    outcome: OUTCOMES,
    milestone: true,
    sort: ["date", "-date", "title", "-title", "said", "-said", "-shift", "shift", "-late"],
  },
  claims: {
    kind: MILESTONE_KINDS,
    technology: TECHNOLOGIES,
    status: MILESTONE_STATUSES,
    deadline: true,
    milestone: true,
    sort: ["-said", "said"],
  },
  metrics: { kind: QUANTITIES, technology: TECHNOLOGIES, status: null, sort: ["-said", "said"] },
  sources: {
    kind: SOURCE_KINDS,
    technology: null,
    status: null,
    sort: ["-published", "published", "publisher", "-publisher", "tier", "-tier"],
  },
  changes: {
    kind: MILESTONE_KINDS,
    technology: TECHNOLOGIES,
    status: MILESTONE_STATUSES,
    revision: CHANGE_REVISIONS,
    partnership: true,
    milestone: true,
    sort: ["-said", "said"],
  },
};

/** The ids a list of entries accepts, as plain strings. */
export function acceptedIds(list: readonly ListEntry[]): readonly string[] {
  return idsOf(list as readonly [ListEntry, ...ListEntry[]]);
}
