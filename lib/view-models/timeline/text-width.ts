import { LABEL_FONT } from "./measures";

/** Widths of classes of characters in the page's sans, as parts of the font size; rounded up, so that text is never wider. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ iljI.,:;'’|!]/, 0.31],
  [/[ftr()/"“”1]/, 0.41],
  [/[-–]/, 0.51],
  [/[acksvxyz?]/, 0.58],
  [/[mwMW@%—→…]/, 0.98],
  [/[A-Z]/, 0.76],
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
