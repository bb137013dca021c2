import { type CheerioAPI, load } from "cheerio";
import { type DecodedPage, decodePage, isGarbledText } from "./decode-page";
import { explainNoText } from "./file-kinds";

/** A page as text: HTML, or the plain text that somebody took from it. */
export interface PageText extends Pick<DecodedPage, "encoding" | "isGuess"> {
  readonly html?: CheerioAPI;
  /** Its non-empty lines, in order. Their positions, counted from 1, are what a citation counts. */
  readonly lines: readonly string[];
  /** Whether a letter of it could not be read. */
  readonly hasFaults: boolean;
  /** Whether so much of it could not be read that it is of no use. */
  readonly isGarbled: boolean;
}

const HTML = /<(?:!doctype|html|head|body|meta|title|article|div|p)\b/i;

/**
 * Reads a page: the bytes of HTML or plain text.
 * @throws the end of a sentence where it is no text
 */
export function readPageText(bytes: Uint8Array, contentType = "", encoding?: string): PageText {
  const refusal = explainNoText(bytes);
  if (refusal !== undefined) throw new Error(refusal);
  const { text, ...how } = decodePage(bytes, contentType, encoding);
  const html = HTML.test(text) ? load(text) : undefined;
  const lines = html ? readLines(html) : listLines(text);
  const visible = [html?.("title").text() ?? "", ...lines].join("\n");
  const hasFaults = visible.includes("\ufffd");
  return { ...(html && { html }), lines, ...how, hasFaults, isGarbled: isGarbledText(visible, how.encoding) };
}

/** The language that a text's script tells of, where it tells one. */
export function guessLanguage(lines: readonly string[]): string | undefined {
  const text = lines.join(" ");
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  return /\p{Script=Han}/u.test(text) ? "zh" : undefined;
}

/** A text in one line, without what has no shape: control characters, soft hyphens and the like. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Elements that begin a line of their own. */
const BLOCKS =
  "address,article,blockquote,br,caption,dd,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,table,td,th,tr,ul";
/** Elements whose text is no part of what is read. */
const UNREAD = "aside,button,footer,form,head,iframe,nav,noscript,script,select,style,svg,template";

/** The lines of a page's text: those of its article, where one makes up most of it, without what surrounds it. */
function readLines(page: CheerioAPI): string[] {
  const $ = load(page.html());
  $(UNREAD).remove();
  // The line breaks of the file are none of the text.
  for (const node of $("body, body *").contents())
    if (node.type === "text") node.data = node.data.replace(/\s+/g, " ");
  $(BLOCKS).before("\n").after("\n");
  const longest = (name: string) =>
    $(name)
      .map((_, element) => $(element).text())
      .get()
      .sort((a, b) => b.length - a.length)[0];
  const whole = longest("main") ?? $("body").text();
  const article = longest("article") ?? "";
  // Lists of teasers and comments are articles too; none of them is most of the page.
  return listLines(article.length * 2 >= whole.length ? article : whole);
}

function listLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter((line) => line !== "");
}
