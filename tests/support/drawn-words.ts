import { type Face, measureWidth } from "@/lib/drawing/type";

/** A line of words in a picture, in pixels of its file. */
interface DrawnWords {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture's size in its file, and its lines of words where they stand. */
export interface WordsOfPicture {
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWords[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const TAGS = /<(\/?)(g|text)\b([^>]*?)(\/?)>([^<]*)/g;

/** Reads a picture as our own writer writes it: groups that are moved and enlarged, and words in them. */
export function readWords(svg: string): WordsOfPicture {
  const [, width = "", height = "", box = ""] =
    svg.match(/<svg [^>]*width="(\d+)" height="(\d+)" viewBox="0 0 ([\d.]+) /) ?? [];
  const around: Place[] = [{ x: 0, y: 0, scale: Number(width) / Number(box) }];
  const words: DrawnWords[] = [];
  for (const [, closes, name, attributes = "", isEmpty, text = ""] of svg.matchAll(TAGS)) {
    if (name === "g" && closes) around.pop();
    if (closes || isEmpty) continue;
    const place = move(around.at(-1) as Place, attributes);
    if (name === "g") around.push(place);
    else words.push(placeWords(decode(text), attributes, place));
  }
  return { width: Number(width), height: Number(height), words };
}

function move({ x, y, scale }: Place, attributes: string): Place {
  const [, dx = 0, dy = 0] = attributes.match(/translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/) ?? [];
  const [, factor = 1] = attributes.match(/scale\(([\d.]+)\)/) ?? [];
  return { x: x + Number(dx) * scale, y: y + Number(dy) * scale, scale: scale * Number(factor) };
}

function placeWords(text: string, attributes: string, { x, y, scale }: Place): DrawnWords {
  const read = (name: string) => attributes.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
  const size = Number(read("font-size")) * scale;
  const isSerif = read("font-family")?.includes("Serif");
  const face: Face = isSerif ? "serif" : read("font-weight") === "600" ? "strong" : "regular";
  const width = measureWidth(text, { face, size });
  const at = x + Number(read("x") ?? 0) * scale;
  const left = at - width * ({ middle: 0.5, end: 1 }[read("text-anchor") ?? ""] ?? 0);
  const foot = y + Number(read("y") ?? 0) * scale;
  return { text, size, left, right: left + width, top: foot - size * 0.75, bottom: foot + size * 0.22 };
}

function decode(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** What of a picture's words is too small to be read in its file, or stands beyond its edges. */
export function findBadWords({ width, height, words }: WordsOfPicture): string[] {
  return words.flatMap(({ text, size, left, right, top, bottom }) => [
    ...(size < 12 - 0.01 ? [`“${text}” has ${size.toFixed(1)} pixels`] : []),
    ...(left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5
      ? [`“${text}” stands at ${[left, top, right, bottom].map(Math.round)} of ${width} by ${height}`]
      : []),
  ]);
}
