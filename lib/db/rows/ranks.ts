import { compareNames } from "./columns";
import type { Facts } from "./facts";

/** The tables whose rows have a place in an order of all. */
export type Ranked = "company" | "partnership" | "milestone" | "source" | "claim" | "metric";

/** The place of each record in the order of all of its kind, from 0, by its id. */
export type Ranks = Readonly<Record<Ranked, ReadonlyMap<string, number>>>;

/**
 * Names in their order, sources in the order of their dates, statements in domain order. A rank is no part of what a record is
 * derived from: one record more moves all that come after it.
 */
export function buildRanks({ dataset, claims, metrics }: Facts): Ranks {
  const { companies, partnerships, milestones, sources } = dataset;
  // Those without a date stand before all others, and so at the end where the newest come first.
  const dateOf = ({ published }: (typeof sources)[number]) => published?.latest ?? "";
  return {
    company: getRanks(companies, (a, b) => compareNames(a.name, b.name)),
    partnership: getRanks(partnerships, (a, b) => compareNames(a.name, b.name)),
    milestone: getRanks(milestones, (a, b) => compareNames(a.title, b.title)),
    source: getRanks(sources, (a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0)),
    claim: new Map(claims.map(({ id }, rank) => [id, rank])),
    metric: new Map(metrics.map(({ id }, rank) => [id, rank])),
  };
}

/** The place of each id in an order, from 0. */
function getRanks<T extends { id: string }>(
  records: readonly T[],
  compare: (a: T, b: T) => number,
): Map<string, number> {
  const ordered = [...records].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1));
  return new Map(ordered.map(({ id }, rank) => [id, rank]));
}
