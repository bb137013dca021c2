/** One entry of a closed list: what is stored (`id`), what is shown (`label`), what it means (`definition`). */
export interface ListEntry {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** The ids of a closed list, as a union type. */
export type IdOf<L extends readonly ListEntry[]> = L[number]["id"];

/** The ids of a closed list, in its own order, typed for `z.enum`. */
export function listIds<const L extends readonly ListEntry[]>(list: L): [IdOf<L>, ...IdOf<L>[]] {
  return list.map((entry) => entry.id) as [IdOf<L>, ...IdOf<L>[]];
}

/**
 * The label of an id of a closed list.
 * @throws if the id is not in the list: an unknown id never passes silently.
 */
export function getLabel<const L extends readonly ListEntry[]>(list: L, id: IdOf<L>): string {
  const entry = list.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`not in the list: ${id}`);
  return entry.label;
}

/** Items by a key; those whose key is undefined are left out. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
