import { COMPANY_GROUPS } from "@/lib/domain/companies";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technologies";
import type { YearRange } from "@/lib/domain/years";
import type { Collection } from "@/lib/schema/api/shapes";

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

/** What several companies, or several countries, ask of a record. */
export const MATCHES = [
  { id: "any", label: "Any of them", definition: "One of several companies or countries is enough." },
  { id: "all", label: "All of them", definition: "Every company and every country asked for is involved." },
] as const;
export type Match = (typeof MATCHES)[number]["id"];

/** What a lane of the timeline stands for. */
export const LANES = [
  { id: "company", label: "By company", definition: "A lane for each company." },
  { id: "partnership", label: "By partnership", definition: "A lane for each partnership." },
] as const;
export type Lanes = (typeof LANES)[number]["id"];

/** The group of milestones that belong to none of the partnerships shown. */
export const OUTSIDE_GROUP = {
  id: "outside",
  label: "Not tied to a partnership",
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
  { id: "undated", label: "No date", definition: "No date is given." },
] as const;
type NoDeadline = (typeof NO_DEADLINES)[number]["id"];

/** The years that milestones stand in, each in one alone, or none. */
export type DeadlineFilter = YearRange | NoDeadline;

/** Whose day orders and dates changes. */
export const CHANGE_DAYS = [
  { id: "said", label: "As said", definition: "The day the claim was made." },
  {
    id: "added",
    label: "As added",
    definition:
      "The day its source was added to the tracker, whatever the date of the claim; claims that changed nothing are there too.",
  },
] as const;
export type ChangeDay = (typeof CHANGE_DAYS)[number]["id"];

/** What can be listed: the collections, and the claims that changed something, seen as changes. */
export type ListName = Collection | "changes";

/** What has an address with parameters: a list, or one of the other things. */
export type Place = ListName | "timeline" | "compare" | "search" | "watch" | "dataset" | "record" | "company";

/** The orders a list can have, the default first; a leading minus means descending. */
export const SORTS: Readonly<Record<ListName, readonly [string, ...string[]]>> = {
  companies: [
    "name",
    "-name",
    "-activity",
    "-promised",
    "promised",
    "-shift",
    "shift",
    "-overdue",
    "overdue",
    "-milestones",
    "milestones",
    "-partnerships",
    "partnerships",
  ],
  partnerships: ["-announced", "announced", "name", "-name", "-milestones", "milestones"],
  milestones: ["date", "-date", "title", "-title", "said", "-said", "-shift", "shift", "-late"],
  claims: ["-said", "said"],
  metrics: ["-said", "said"],
  sources: ["-published", "published", "publisher", "-publisher", "tier", "-tier"],
  changes: ["-said", "said"],
};

/** The order in which a list's page shows it where its address names none; null where that is the list's own default. */
export function getPageSort(list: ListName): string | null {
  return list === "companies" ? "-activity" : null;
}

/** The orders of the companies beside the network, the default first. */
export const NETWORK_SORTS = [
  "-partnerships",
  "partnerships",
  "-partners",
  "partners",
  "name",
  "-name",
] as const;
export type NetworkSort = (typeof NETWORK_SORTS)[number];

/** Every list. */
export const LIST_NAMES = Object.keys(SORTS) as readonly ListName[];

/** Whether a word of an address names a list. */
export function isList(place: string): place is ListName {
  return Object.hasOwn(SORTS, place);
}

/** The scope that the switch of a page leads to. */
export function getOtherScope(scope: Scope): Scope {
  return scope === "all" ? "solid-state" : "all";
}
