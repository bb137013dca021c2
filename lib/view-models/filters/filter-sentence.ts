import type { ListName } from "@/lib/schema/parameters/choices";
import { type Filter, listFilterNames, readValue, type TimelineFilter } from "@/lib/schema/parameters/filter";
import { formatCount, formatList } from "@/lib/view-models/text";
import type { Labels } from "./labels";

/** What one record of a list is called, and several. */
const NOUNS: Record<ListName, readonly [one: string, many: string]> = {
  companies: ["company", "companies"],
  partnerships: ["partnership", "partnerships"],
  milestones: ["milestone", "milestones"],
  sources: ["source", "sources"],
  changes: ["change", "changes"],
  claims: ["claim", "claims"],
  metrics: ["figure", "figures"],
};

/** What the records of a list are called on pages. */
export function getListNoun(list: ListName): string {
  return NOUNS[list][1];
}

/** What a list shows, in a sentence: "5 milestones about solid-state batteries, involving Toyota, open or due." */
export function writeFilter(list: ListName, filter: Filter, total: number, labels: Labels): string {
  const [one, many] = NOUNS[list];
  return `${formatCount(total, one, many)} ${describeFilter(list, filter, labels)}.`;
}

/**
 * What a timeline shows, in a sentence: "2 partnerships and 5 milestones about solid-state batteries, involving Toyota,
 * milestones of the stage vehicle launch."
 */
export function writeTimelineFilter(
  filter: TimelineFilter,
  totals: { readonly partnerships: number; readonly milestones: number },
  labels: Labels,
): string {
  const partnerships = formatCount(totals.partnerships, "partnership", "partnerships");
  const milestones = formatCount(totals.milestones, "milestone", "milestones");
  return `${partnerships} and ${milestones} ${describeFilter("timeline", filter, labels)}.`;
}

/** What a filter keeps, without how much that is: "about solid-state batteries, involving Toyota, open or due". */
export function describeFilter(place: "timeline", filter: TimelineFilter, labels: Labels): string;
export function describeFilter(place: ListName, filter: Filter, labels: Labels): string;
export function describeFilter(
  place: ListName | "timeline",
  filter: Partial<Filter & TimelineFilter>,
  labels: Labels,
): string {
  const { company = [], outcome = [] } = filter;
  const clauses = listFilterNames(place).flatMap((name) => {
    const { entry, value, items, isGiven } = readValue(name, filter);
    // The scope is told in any case: it says what the rest is about.
    if (!isGiven && name !== "scope") return [];
    const called = formatList(
      items.map((id) => labels(name, id as string)),
      entry.isMatched && filter.match === "all" ? "and" : "or",
    );
    // Names keep their capitals.
    const names = entry.choicesAt ? lower(called) : called;
    return { name, clause: entry.clause?.(value, { place, names, beside: { company, outcome } }) };
  });
  const [scope, ...others] = [
    ...clauses.filter(({ name }) => name === "scope"),
    ...clauses.filter(({ name }) => name !== "scope"),
  ].flatMap(({ clause }) => clause || []);
  return [scope, ...others].join(", ");
}

/** Labels begin with a capital letter in lists; A, B and C samples keep theirs. */
function lower(label: string): string {
  return label.replace(
    /(^|, | or )([A-Z])(?=[a-z])/g,
    (_, before: string, letter: string) => before + letter.toLowerCase(),
  );
}

interface Shown {
  readonly partnerships: readonly unknown[];
  readonly milestones: readonly unknown[];
  readonly totals: { readonly partnerships: number; readonly milestones: number };
}

/**
 * What the timeline shows, and how much it leaves out for being too much.
 * @param sentence what its filter keeps
 */
export function writeTimeline({ partnerships, milestones, totals }: Shown, sentence: string): string {
  const drawn = partnerships.length + milestones.length;
  return drawn === totals.partnerships + totals.milestones
    ? sentence
    : `${sentence} The first ${drawn.toLocaleString("en")} are drawn. Narrow the filter to see the others.`;
}
