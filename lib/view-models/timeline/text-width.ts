import { LABEL_FONT } from "./measures";

/** Widths of classes of characters in the page's sans, as parts of the font size; rounded up, so that text is never wider. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[iljI’]/, 0.27],
  [/[ .,:;!'|]/, 0.31],
  [/[ft]/, 0.34],
  [/[r1()/[\]\\`]/, 0.41],
  [/["“”–^_{}*-]/, 0.51],
  [/[s?]/, 0.53],
  [/[acekvxyzJL]/, 0.585],
  [/[bdghnopqußEF]/, 0.62],
  [/[0-9$&#]/, 0.65],
  [/[BPRSTYZ+=<>~]/, 0.68],
  [/[AKCDUVXNHGOQ]/, 0.77],
  [/[wm→…]/, 0.88],
  [/[MW@%—]/, 1.01],
  [/[\u00c0-\u00de]/, 0.95],
  [/[\u0020-\u024f]/, 0.66],
];

/** The width of a label in CSS pixels, at most. Characters beyond the Latin alphabets count as a full square. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const character of text) {
    ems += CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 1.05;
  }
  return ems * LABEL_FONT;
}

/** The text, cut at a word with an ellipsis where it is wider than `room` pixels. */
export function fitText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const words = text.split(" ");
  while (words.length > 1 && textWidth(`${words.join(" ")}…`) > room) words.pop();
  let cut = words.join(" ").replace(/[,;:–-]+$/, "");
  while (cut.length > 1 && textWidth(`${cut}…`) > room) cut = cut.slice(0, -1);
  return `${cut}…`;
}
