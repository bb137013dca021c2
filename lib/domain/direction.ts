/** Letters that are written from right to left. */
const LETTER = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const WORD = String.raw`[${LETTER}][\p{M}${LETTER}]*`;
/** Words of such letters, with numbers between them: what a sign ends may be a date that stands beside a name. */
const WORDS = new RegExp(String.raw`${WORD}(?:(?:\s|['’-]|\s\p{N}+\s)+${WORD})*`, "gu");
const HAS_ANY = new RegExp(`[${LETTER}]`, "u");

/** First strong isolate, and its end (Unicode, UAX 9): what stands between turns nothing around that stands beside it. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** Whether a text has letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return HAS_ANY.test(text);
}

/** A text in which words from right to left turn nothing around: a date beside a name would else read from its end. */
export function isolateRightToLeft(text: string): string {
  return text.replace(WORDS, (words) => ISOLATE + words + END);
}
