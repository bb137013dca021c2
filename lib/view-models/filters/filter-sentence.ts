import { isOfBatteries } from "@/lib/domain/quantities";
import type { ListName } from "@/lib/schema/parameters/choices";
import { type Filter, listFilterNames, readValue, type TimelineFilter } from "@/lib/schema/parameters/filter";
import { formatCount, formatList, lowerLabel } from "@/lib/view-models/text";
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

/** What a watch list can name. */
export const WATCHED = ["company", "partnership", "milestone"] as const;

/** What the records of a list are called on pages. */
export function getListNoun(list: ListName): string {
  return NOUNS[list][1];
}

/** How many records a list shows: "5 milestones", or of those with a first deadline in some years "5 promises". */
export function countFiltered(list: ListName, filter: Pick<Filter, "firstDeadline">, total: number): string {
  if (list === "milestones" && filter.firstDeadline) return formatCount(total, "promise", "promises");
  return formatCount(total, ...NOUNS[list]);
}

/** How many records a timeline shows: "2 partnerships and 5 milestones". */
export function countOnTimeline(totals: TimelineTotals): string {
  const partnerships = formatCount(totals.partnerships, "partnership", "partnerships");
  const milestones = formatCount(totals.milestones, "milestone", "milestones");
  return `${partnerships} and ${milestones}`;
}

interface TimelineTotals {
  readonly partnerships: number;
  readonly milestones: number;
}

/** How a filter is told. */
export interface Telling {
  /** What the years asked for keep, where more is known of it (`writeStanding`, `writeMilestonesStanding`). */
  readonly years?: string | null | undefined;
  /** Leaves out what all is about, where no other scope is asked for and something else is said. */
  readonly isBrief?: boolean;
  /** What is said of all of it behind that, with its sign: ": 45 reported, 25 targets". */
  readonly ends?: string | undefined;
}

/** What a list shows, in a sentence: "5 milestones about solid-state batteries, involving Toyota, open or due." */
export function writeFilter(
  list: ListName,
  filter: Filter,
  total: number,
  labels: Labels,
  telling: Telling = {},
): string {
  return `${countFiltered(list, filter, total)} ${describeFilter(list, filter, labels, telling)}${telling.ends ?? ""}.`;
}

/**
 * What a timeline shows, in a sentence: "2 partnerships and 5 milestones about solid-state batteries, involving Toyota,
 * milestones of the stage vehicle launch."
 */
export function writeTimelineFilter(
  filter: TimelineFilter,
  totals: TimelineTotals,
  labels: Labels,
  telling: Telling = {},
): string {
  return `${countOnTimeline(totals)} ${describeFilter("timeline", filter, labels, telling)}.`;
}

/** What a filter keeps, without how much that is: "about solid-state batteries, involving Toyota, open or due". */
export function describeFilter(
  place: "timeline",
  filter: TimelineFilter,
  labels: Labels,
  telling?: Telling,
): string;
export function describeFilter(place: ListName, filter: Filter, labels: Labels, telling?: Telling): string;
export function describeFilter(
  place: ListName | "timeline",
  filter: Partial<Filter & TimelineFilter>,
  labels: Labels,
  { years = null, isBrief = false }: Telling = {},
): string {
  const all = listClauses(place, filter, labels, years);
  const others = all.filter(({ name, clause }) => name !== "scope" && clause);
  const isScopeTold = !isBrief || filter.scope === "all" || !canFollowCount(others[0]?.name, years);
  const clauses = isScopeTold ? all : others;
  const clausesOf = (isWanted: (name: string) => boolean) =>
    clauses.filter(({ name }) => isWanted(name)).flatMap(({ clause }) => clause || []);
  // What a figure counts is said first: "figures for production capacity, about solid-state batteries".
  const isFirst = (name: string) => name === "kind" && place === "metrics";
  const first = [...clausesOf(isFirst), ...clausesOf((name) => name === "scope")].join(", ");
  const further = clausesOf((name) => name !== "scope" && !isFirst(name));
  const standing = place === "timeline" && years !== null ? `; ${years}` : "";
  return `${[first, ...further].filter(Boolean).join(", ")}${standing}`;
}

/** Whether a clause reads on right behind the number of records: "12 milestones involving Toyota". */
function canFollowCount(name: string | undefined, years: string | null): boolean {
  if (name === undefined || (name === "year" && years !== null)) return false;
  return !/^(partnership|milestone)(Kind|Status)$/.test(name);
}

/** The same in short, without how many and what all of it is about: "milestones with sulfide electrolyte". */
export function nameFiltered(list: ListName, filter: Filter, total: number, labels: Labels): string {
  const clauses = listClauses(list, filter, labels).filter(({ name }) => name !== "scope");
  return `${NOUNS[list][total === 1 ? 0 : 1]} ${clauses.flatMap(({ clause }) => clause || []).join(", ")}`;
}

/** What each parameter of a filter keeps. */
function listClauses(
  place: ListName | "timeline",
  filter: Partial<Filter & TimelineFilter>,
  labels: Labels,
  years: string | null = null,
) {
  const { company = [], outcome = [], kind = [], scope } = filter;
  const isProperty = kind.length === 1 && kind.every(isOfBatteries) && scope !== "all";
  return listFilterNames(place).flatMap((name) => {
    const { entry, value, items, isGiven } = readValue(name, filter);
    // The scope is told in any case: it says what the rest is about.
    if (!isGiven && name !== "scope") return [];
    const called = formatList(
      items.map((id) => entry.describeInSentence?.(id) ?? labels(name, id as string)),
      entry.isMatched && filter.match === "all" ? "and" : "or",
    );
    // Names keep their capitals.
    const names = entry.choicesAt ? lowerLabel(called) : called;
    // Beside partnerships it is told of the milestones alone, when all else is said.
    if (name === "year" && years !== null) return place === "timeline" ? [] : { name, clause: years };
    return {
      name,
      clause: entry.clause?.(value, { place, names, beside: { company, outcome, isProperty } }),
    };
  });
}

/** What a watch list follows: "Toyota, Toyota and Idemitsu and “Toyota: first car”"; nothing where it names nothing. */
export function describeWatched(filter: Filter, labels: Labels): string {
  const names = WATCHED.flatMap((name) => filter[name].map((id) => labels(name, id)));
  return formatList(names, "and") || "nothing";
}

interface Shown {
  readonly partnerships: readonly unknown[];
  readonly milestones: readonly unknown[];
  readonly totals: TimelineTotals;
}

/**
 * What the timeline shows, and how much it leaves out for being too much.
 * @param sentence what its filter keeps
 */
export function writeTimeline({ partnerships, milestones, totals }: Shown, sentence: string): string {
  const drawn = partnerships.length + milestones.length;
  return drawn === totals.partnerships + totals.milestones
    ? sentence
    : `${sentence} The first ${drawn.toLocaleString("en")} are shown. Narrow the filters to see the rest.`;
}
