import { ADVANCES, KNOWN_CHARACTERS } from "./glyph-widths";
import { type Attributes, element, type Markup, words } from "./markup";

/** The typefaces of pictures. */
export type Face = keyof typeof ADVANCES;

/** A face at a size in pixels. */
export interface Type {
  readonly face: Face;
  readonly size: number;
}

/** Families with what stands in for them where a file's own fonts are not read. */
export const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

const FACES = {
  regular: {},
  strong: { "font-weight": 600 },
  serif: { "font-family": SERIF, "font-weight": 600 },
} as const satisfies Record<Face, Attributes>;

const PLACES: ReadonlyMap<string, number> = new Map(
  [...KNOWN_CHARACTERS].map((character, place) => [character, place]),
);

/** Characters that the fonts lack are drawn by others, at most as a full square. */
const UNKNOWN = 1000;

/** The width of a line in pixels; with the pairs that kerning draws together it may be a little less. */
export function widthOf(text: string, { face, size }: Type): number {
  let thousandths = 0;
  for (const character of text) {
    const place = PLACES.get(character);
    thousandths += (place === undefined ? undefined : ADVANCES[face][place]) ?? UNKNOWN;
  }
  return (thousandths * size) / 1000;
}

/** A line of words. */
export function line(text: string, { face, size }: Type, attributes: Attributes): Markup {
  return element("text", { "font-size": size, ...FACES[face], ...attributes }, [words(text)]);
}

/** Lines of at most `room` pixels, broken at spaces, in an address at its signs too; what is left over ends the last. */
export function wrap(text: string, type: Type, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most) {
    const isLast = lines.length === most - 1;
    const taken = isLast ? shorten(rest, type, room) : beginning(rest, type, room);
    lines.push(taken.trimEnd());
    rest = isLast ? "" : rest.slice(taken.length).trimStart();
  }
  return lines;
}

/** The text, cut with an ellipsis where it is wider than `room` pixels. */
export function shorten(text: string, type: Type, room: number): string {
  if (widthOf(text, type) <= room) return text;
  const taken = beginning(text, type, room - widthOf("…", type));
  return `${taken.replace(/[\s,;:.–-]+$/, "")}…`;
}

/** As much of a text as fits: whole words where there are some, else parts of a word, else characters, at least one. */
function beginning(text: string, type: Type, room: number): string {
  const words = asMany(text.match(/[^\s&?/]*[\s&?/]+|[^\s&?/]+/g) ?? [], type, room);
  if (words !== "") return words;
  const [word = ""] = text.split(/\s/, 1);
  const parts = asMany(word.match(/[^-]*-|[^-]+/g) ?? [], type, room);
  return parts || asMany([...text], type, room) || [...text].slice(0, 1).join("");
}

function asMany(pieces: readonly string[], type: Type, room: number): string {
  let taken = "";
  for (const piece of pieces) {
    if (widthOf((taken + piece).trimEnd(), type) > room) break;
    taken += piece;
  }
  return taken;
}
