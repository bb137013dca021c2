import { type CheerioAPI, load } from "cheerio";

/** A page as text: HTML, or the plain text that somebody took from it. */
export interface PageText {
  readonly html?: CheerioAPI;
  /** Its non-empty lines, in order. Their positions, counted from 1, are what a citation counts. */
  readonly lines: readonly string[];
  /** Whether some of its letters could not be read. */
  readonly isGarbled: boolean;
}

const PDF = "%PDF-";
const HTML = /<(?:!doctype|html|head|body|meta|title|article|div|p)\b/i;

/**
 * Reads a page: the bytes of HTML or plain text.
 * @throws a sentence where it is a PDF
 */
export function readPageText(bytes: Uint8Array, contentType = "", encoding?: string): PageText {
  if (Buffer.from(bytes.subarray(0, 1024)).includes(PDF)) throw new Error(PDF_ADVICE);
  const text = decode(bytes, contentType, encoding);
  const isGarbled = text.includes("\ufffd");
  if (!HTML.test(text)) return { lines: listLines(text), isGarbled };
  const html = load(text);
  return { html, lines: readLines(html), isGarbled };
}

/** What to do with a publication that is no web page. */
const PDF_ADVICE =
  "it is a PDF, which is not read here. Save its text, line by line, in a file and give that by --page";

/** The text of bytes: in the encoding that their mark, the editor, the answer or the page itself names, else in UTF-8. */
function decode(bytes: Uint8Array, contentType: string, encoding: string | undefined): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const named = [
    /^\xff\xfe/.test(head) ? "utf-16le" : /^\xfe\xff/.test(head) ? "utf-16be" : undefined,
    encoding,
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1],
    /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1],
  ].find((label) => label !== undefined && isEncoding(label));
  return new TextDecoder(named).decode(bytes);
}

/** Whether a name is one of an encoding that can be read: gbk, big5, shift_jis, euc-kr and so on. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return false;
  }
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
