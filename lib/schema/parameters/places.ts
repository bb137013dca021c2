import type { Collection } from "@/lib/schema/shapes";

/** What can be listed: the collections, and the claims that changed something, seen as changes. */
export type ListName = Collection | "changes";

/** What has an address with parameters: a list, or one of the other things. */
export type Place = ListName | "timeline" | "search" | "dataset" | "record" | "company";

/** The orders a list can have, the default first; a leading minus means descending. */
export const SORTS: Readonly<Record<ListName, readonly [string, ...string[]]>> = {
  companies: ["name", "-name", "-milestones", "milestones", "-partnerships", "partnerships"],
  partnerships: ["-announced", "announced", "name", "-name", "-milestones", "milestones"],
  milestones: ["date", "-date", "title", "-title", "said", "-said", "-shift", "shift", "-late"],
  claims: ["-said", "said"],
  metrics: ["-said", "said"],
  sources: ["-published", "published", "publisher", "-publisher", "tier", "-tier"],
  changes: ["-said", "said"],
};

/** Every list. */
export const LIST_NAMES = Object.keys(SORTS) as readonly ListName[];

/** Whether a word of an address names a list. */
export function isList(place: string): place is ListName {
  return Object.hasOwn(SORTS, place);
}
