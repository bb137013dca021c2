import type { Facets } from "@/lib/schema/facets";

/** One choice of a group: a box to tick, and how many records it would leave. */
export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The choices of one parameter. */
export interface FilterGroup {
  readonly parameter: string;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
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
  readonly q: string;
  readonly year: string;
  readonly years: readonly { readonly year: string; readonly count: number; readonly href: string }[];
  readonly groups: readonly FilterGroup[];
  readonly scopeAll: boolean;
  /** How many records the scope leaves out. */
  readonly hidden: number;
  /** What the form carries along unseen. */
  readonly carried: readonly { readonly name: string; readonly value: string }[];
  readonly chips: readonly FilterChip[];
  /** The address with nothing chosen. */
  readonly everything: string;
}

/** A group of choices: those that would leave something or are made, in the order given. */
export function filterGroup(
  parameter: string,
  label: string,
  order: readonly { readonly id: string; readonly label: string }[],
  counts: Facets["kind"],
  chosen: readonly string[],
): FilterGroup {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const choices = order
    .map(({ id, label }) => ({ id, label, count: countOf.get(id) ?? 0, chosen: chosen.includes(id) }))
    .filter(({ count, chosen }) => count > 0 || chosen);
  return { parameter, label, choices };
}

/** Names in the order of how many records they would leave, the most first. */
export function byCount(
  names: readonly { readonly id: string; readonly label: string }[],
  counts: Facets["kind"],
): { id: string; label: string }[] {
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  return [...names].sort(
    (a, b) => (countOf.get(b.id) ?? 0) - (countOf.get(a.id) ?? 0) || a.label.localeCompare(b.label, "en"),
  );
}
