/** So many ids go into one statement: each is a parameter, of which a statement can have a thousand. */
const MOST_IDS = 400;

/**
 * Reads what belongs to some ids, however many they are: in parts, so that no statement grows with the content.
 * @param read what belongs to some of them
 */
export async function readInParts<T>(
  ids: Iterable<string>,
  read: (some: string[]) => Promise<Iterable<T>>,
): Promise<T[]> {
  const all = [...new Set(ids)];
  const found: T[] = [];
  for (let start = 0; start < all.length; start += MOST_IDS)
    for (const each of await read(all.slice(start, start + MOST_IDS))) found.push(each);
  return found;
}
