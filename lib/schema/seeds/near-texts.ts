/** A text among others, and what has to be the same in two that are compared. */
interface Text {
  readonly text: string;
  readonly same: string;
}

/**
 * Pairs of texts of which one becomes the other by a few changes of a letter, as indexes, the smaller first. Comparing every
 * text with every other would take as many times longer as there are texts: of two that differ by k changes, cut into more
 * than k pieces, at most k are not whole in both (Li, Deng, Wang and Feng, Pass-Join, VLDB 2011). So each is found by k + 1 of
 * its pieces, the rarest there are: words that many have in common lead to nobody.
 * @param most how many changes may be between two texts, by the length of the shorter one
 * @param isNear compares two of them, by their indexes
 */
export function listNearTexts(
  texts: readonly Text[],
  most: (length: number) => number,
  isNear: (a: number, b: number) => boolean,
): (readonly [number, number])[] {
  const frequencies = countPieces(texts, most);
  const found: PieceIndex = new Map();
  const letters = texts.map(({ text }) => countLetters(text));
  const lengths = [...new Set(texts.map(({ text }) => text.length))].sort((a, b) => a - b);
  const pairs: (readonly [number, number])[] = [];
  /** With which text each was compared last: two can have several pieces in common. */
  const comparedWith = new Int32Array(texts.length).fill(-1);
  // The shorter ones first: of two the longer one finds the other.
  const byLength = [...texts.entries()].sort(([, a], [, b]) => a.text.length - b.text.length);
  for (const [index, text] of byLength) {
    const compare = (other: number) => {
      if (comparedWith[other] === index) return;
      comparedWith[other] = index;
      const changes = most(texts[other]?.text.length ?? 0);
      if (mayBeNear(letters[index], letters[other], changes) && isNear(index, other))
        pairs.push([Math.min(index, other), Math.max(index, other)]);
    };
    for (const others of listWanted(text, lengths, most, found)) for (const other of others) compare(other);
    for (const [place, piece] of chooseRarest(text, most, frequencies)) {
      const pieces = getOrSet(found, place, () => new Map<string, number[]>());
      getOrSet(pieces, piece, () => []).push(index);
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** Which texts have which piece, by its place (`keyOf`) and its letters. */
type PieceIndex = Map<string, Map<string, number[]>>;

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** How many texts have each piece at its place. */
function countPieces(
  texts: readonly Text[],
  most: (length: number) => number,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, same } of texts)
    for (const [place, from, to] of cut(text.length, most(text.length))) {
      const pieces = getOrSet(counts, keyOf(text.length, place, same), () => new Map<string, number>());
      const piece = text.slice(from, to);
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
    }
  return counts;
}

/** The pieces of a text that fewest have, one more than there may be changes. */
function chooseRarest(
  { text, same }: Text,
  most: (length: number) => number,
  frequencies: ReturnType<typeof countPieces>,
): (readonly [place: string, piece: string])[] {
  const changes = most(text.length);
  return cut(text.length, changes)
    .map(([place, from, to]) => {
      const [key, piece] = [keyOf(text.length, place, same), text.slice(from, to)];
      return [key, piece, frequencies.get(key)?.get(piece) ?? 0] as const;
    })
    .sort(([, , a], [, , b]) => a - b)
    .slice(0, changes + 1)
    .map(([key, piece]) => [key, piece]);
}

/** Into so many bins letters are counted; a power of two. */
const BINS = 64;

function countLetters(text: string): Uint16Array {
  const counts = new Uint16Array(BINS);
  for (let at = 0; at < text.length; at++) {
    const bin = text.charCodeAt(at) % BINS;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/**
 * The same pairs, of which one text at least is among some: each of those is compared with all, which is quicker where they are
 * few.
 * @param some indexes of texts
 */
export function listNearSome(
  texts: readonly Text[],
  some: readonly number[],
  most: (length: number) => number,
  isNear: (a: number, b: number) => boolean,
): (readonly [number, number])[] {
  const letters = texts.map(({ text }) => countLetters(text));
  const chosen = new Set(some);
  const pairs: (readonly [number, number])[] = [];
  for (const index of chosen) {
    const one = texts[index];
    for (const [at, other] of texts.entries()) {
      if (at === index || (at < index && chosen.has(at)) || one?.same !== other.same) continue;
      const changes = most(Math.min(one.text.length, other.text.length));
      if (Math.abs(one.text.length - other.text.length) > changes) continue;
      if (mayBeNear(letters[index], letters[at], changes) && isNear(index, at))
        pairs.push([Math.min(index, at), Math.max(index, at)]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** Whether neither of two texts has more letters that the other has not than so many changes can bring in. */
function mayBeNear(one: Uint16Array | undefined, other: Uint16Array | undefined, changes: number): boolean {
  let [more, less] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const difference = (one?.[bin] ?? 0) - (other?.[bin] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
    if (more > changes || less > changes) return false;
  }
  return true;
}

/** The texts no longer than this one of which a piece is whole in it. */
function* listWanted(
  { text, same }: Text,
  lengths: readonly number[],
  most: (length: number) => number,
  found: PieceIndex,
): Generator<readonly number[]> {
  for (const length of lengths) {
    const longer = text.length - length;
    const changes = most(length);
    if (longer < 0 || longer > changes) continue;
    for (const [place, from, to] of cut(length, changes)) {
      const pieces = found.get(keyOf(length, place, same));
      if (pieces === undefined) continue;
      // What a letter more or less on either side of the piece can move it by.
      const first = Math.max(0, from - Math.floor((changes - longer) / 2));
      const last = Math.min(text.length - (to - from), from + Math.floor((changes + longer) / 2));
      for (let start = first; start <= last; start++) {
        const others = pieces.get(text.slice(start, start + to - from));
        if (others) yield others;
      }
    }
  }
}

/** Where a piece stands: in texts of which length, which of their pieces it is, and what is the same in them. */
function keyOf(length: number, place: number, same: string): string {
  return `${length} ${place} ${same}`;
}

/** Shorter pieces stand in too many texts. */
const SHORTEST_PIECE = 4;

/**
 * Cuts a length into twice as many pieces as one may be whole of, but into fewer where they would be short; as even as can
 * be: which piece, and from where to where.
 */
function cut(length: number, changes: number): (readonly [place: number, from: number, to: number])[] {
  const count = Math.max(changes + 1, Math.min(2 * (changes + 1), Math.floor(length / SHORTEST_PIECE)));
  const borderAt = (place: number) => Math.floor((place * length) / count);
  return Array.from({ length: count }, (_, place) => [place, borderAt(place), borderAt(place + 1)] as const);
}
