/** Letters that are written from right to left. */
const LETTER = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const HAS_ANY = new RegExp(LETTER, "u");
/** Words of such letters, with numbers between them: what a sign ends may be a date that stands beside a name. */
const WORDS = new RegExp(
  String.raw`${LETTER}[\p{M}${LETTER.slice(1, -1)}]*(?:(?:\s|['’-]|\s\p{N}+\s)+${LETTER}[\p{M}${LETTER.slice(1, -1)}]*)*`,
  "gu",
);
/** What is no text of a page, or is sent as it stands, and texts. */
const PARTS = /<(script|style|textarea|title)\b[\s\S]*?<\/\1>|>[^<]+(?=<)/g;

/** First strong isolate, and its end (Unicode, UAX 9): what stands between turns nothing around that stands beside it. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/**
 * A page in which names that are written from right to left turn nothing around: a date beside one would else read from its
 * end. The signs work in pages and drawings alike, where no element does.
 */
export function isolateDirection(html: string): string {
  if (!HAS_ANY.test(html)) return html;
  return html.replace(PARTS, (part) =>
    part.startsWith("<") ? part : part.replace(WORDS, (words) => ISOLATE + words + END),
  );
}
