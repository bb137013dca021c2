import type { FacetCount } from "@/lib/schema/pages/list-page";
import type { YearChoice } from "./year-choice";

/** One choice of a group: a box to tick, and how many records it would leave. */
export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  /** Other names it is looked for by. */
  readonly also?: readonly string[];
}

/** Whether records must fit all that is chosen of a parameter or any of it, and the addresses of both. */
export interface MatchChoice {
  readonly isAll: boolean;
  readonly any: string;
  readonly all: string;
}

/** The choices of one parameter. */
export interface FilterGroup {
  readonly parameter: string;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  /** Whether it is asked more rarely, and stands among those behind "More". */
  readonly isMinor: boolean;
  /** How many of them, from the first on, stand open; the others are folded. */
  readonly open: number;
  /** Null where fewer than two are chosen, or where any of them always counts. */
  readonly match: MatchChoice | null;
  /** How many more would leave something and are not among them. */
  readonly leftOut: number;
}

/** A choice before it is counted. */
export interface NamedChoice {
  readonly id: string;
  readonly label: string;
  readonly also?: readonly string[];
}

/** A choice that is made, and the address without it. */
export interface FilterChip {
  readonly label: string;
  readonly href: string;
}

/** Everything the form of a filter shows. */
export interface FilterFormModel {
  /** Where the form leads. */
  readonly path: string;
  /** The query of the address as it stands. */
  readonly query: string;
  /** The words looked for; null where a page looks for none. */
  readonly q: string | null;
  readonly years: YearChoice;
  readonly groups: readonly FilterGroup[];
  readonly scopeAll: boolean;
  /** How many records the scope leaves out. */
  readonly hidden: number;
  /** Whether weakly sourced claims are left out. */
  readonly wellSourced: boolean;
  /** Whether all of several companies or countries are asked for; null where that makes no difference. */
  readonly matchAll: boolean | null;
  /** What the form carries along unseen. */
  readonly carried: readonly { readonly name: string; readonly value: string }[];
  readonly chips: readonly FilterChip[];
  /** The address with nothing chosen. */
  readonly everything: string;
}

/** So many choices are read at a glance. */
const MOST_OPEN = 12;
/** So many of a longer group stand open beside those that are made. */
const OPEN_OF_MANY = 10;

interface GroupAsked {
  readonly chosen: readonly string[];
  readonly isMinor?: boolean;
  /** Whether nothing is left: then every choice is kept, so that the filter can be changed. */
  readonly isEmpty?: boolean;
  readonly match?: MatchChoice | null;
  readonly leftOut?: number;
}

/**
 * A group of choices: those that would leave something or are made, in the order given. Of many, those that are made
 * and those that would leave the most stand first, and the others are folded.
 */
export function buildFilterGroup(
  parameter: string,
  label: string,
  order: readonly NamedChoice[],
  counts: readonly FacetCount[],
  { chosen, isMinor = false, isEmpty = false, match = null, leftOut = 0 }: GroupAsked,
): FilterGroup {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const choices = order
    .map(({ id, label, also }) => ({
      id,
      label,
      count: countOf.get(id) ?? 0,
      chosen: chosen.includes(id),
      ...(also && also.length > 0 && { also }),
    }))
    .filter(({ count, chosen }) => isEmpty || count > 0 || chosen);
  if (choices.length <= MOST_OPEN)
    return { parameter, label, choices, isMinor, open: choices.length, match, leftOut };
  const made = choices.filter((choice) => choice.chosen);
  const others = choices.filter((choice) => !choice.chosen);
  const most = new Set([...others].sort((a, b) => b.count - a.count).slice(0, OPEN_OF_MANY));
  const first = others.filter((choice) => most.has(choice));
  const folded = others.filter((choice) => !most.has(choice));
  const open = made.length + first.length;
  return { parameter, label, choices: [...made, ...first, ...folded], isMinor, open, match, leftOut };
}

/** Names in the order of how many records they would leave, the most first. */
export function sortByCount(names: readonly NamedChoice[], counts: readonly FacetCount[]): NamedChoice[] {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  return [...names].sort(
    (a, b) => (countOf.get(b.id) ?? 0) - (countOf.get(a.id) ?? 0) || a.label.localeCompare(b.label, "en"),
  );
}
