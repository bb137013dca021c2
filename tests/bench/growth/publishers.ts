import type { Random } from "@/tests/support/made-random";
import { capitalize, type Words } from "./words";

/** A publication that does not exist. */
interface Publisher {
  readonly name: string;
  /** Its name in addresses and ids. */
  readonly slug: string;
}

/** Made-up publications in place of real ones. */
export interface Publishers {
  /** The one that stands for another in a copy. @param copy the index of the copy */
  get(real: string, copy: number): Publisher;
}

const FORMS = ["The @ Times", "@ News", "@ Daily", "@", "@ Wire", "Battery @", "@ Review"];

/**
 * Publications grow more slowly than what they print: of each there are as many as the root of the number of copies.
 * @param copies how many copies of the content there are
 */
export function createPublishers(copies: number, words: Words, random: Random): Publishers {
  const variants = Math.ceil(Math.sqrt(Math.max(1, copies)));
  const made = new Map<string, Publisher>();
  return {
    get(real, copy) {
      const key = `${real} ${copy % variants}`;
      const known = made.get(key);
      if (known) return known;
      const slug = words.next(3);
      const publisher = { slug, name: random.pick(FORMS).replace("@", capitalize(slug)) };
      made.set(key, publisher);
      return publisher;
    },
  };
}
