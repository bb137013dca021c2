import { analyse } from "chardet";

/** The text of a page's bytes, and how it was known to be in its encoding. */
export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
  /** Whether nobody named the encoding and nothing but the letters speaks for it. */
  readonly isGuess: boolean;
}

/** Encodings that letters can tell, as the library names them; GB18030 holds GBK and GB2312. */
const TELLING = /^(?:Shift_JIS|EUC-JP|EUC-KR|GB18030|Big5)$/;
/** So sure is the library of an encoding, of 100, that it outweighs a server that calls every page Latin. */
const SURE = 50;
/** Below this it says of any bytes that they may be in its encodings. */
const LEAST = 20;

/** What switches to Japanese letters in ISO-2022-JP. */
const SWITCH_TO_JIS = new RegExp(`${String.fromCharCode(0x1b)}\\$[@B]`);

const UNREADABLE = "\ufffd";

/**
 * Reads bytes as text: by their mark, as the editor says, in UTF-8 where they are nothing else, as the page or its site
 * says, and else in the encoding whose letters are the most common.
 * @throws the end of a sentence where zero bytes stand in what is no text
 */
export function decodePage(bytes: Uint8Array, contentType = "", encoding?: string): DecodedPage {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const mark = /^\xff\xfe/.test(head) ? "utf-16le" : /^\xfe\xff/.test(head) ? "utf-16be" : undefined;
  const given = mark ?? encoding;
  if (given !== undefined) return decodeAs(bytes, given);
  if (bytes.includes(0)) return decodeMarkless(bytes);
  // In Latin letters apart from its signs for switching to another script, so that it passes for UTF-8.
  const iso2022 = SWITCH_TO_JIS.test(head) ? decodeAs(bytes, "iso-2022-jp") : null;
  if (iso2022 && isClean(iso2022.text)) return iso2022;
  const utf8 = decodeAs(bytes, "utf-8");
  if (isMeantAsUtf8(utf8.text)) return utf8;
  const guess = guessEncoding(bytes);
  const declared = readDeclared(head, contentType)
    .map((label) => decodeAs(bytes, label))
    .find(({ text, encoding: label }) => isClean(text) && (!isOneByte(label) || guess.confidence < SURE));
  return declared ?? { ...decodeAs(bytes, guess.encoding), isGuess: true };
}

/** Whether a name is one of an encoding that can be read: gbk, big5, shift_jis, euc-kr and so on. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return false;
  }
}

/**
 * Whether a text is not to be used: many of its letters could not be read, or what was read as Latin letters holds what no
 * such text does.
 */
export function isGarbledText(text: string, encoding: string): boolean {
  const letters = text.match(/[\p{L}\ufffd]/gu) ?? [];
  if (countFaults(text) * MOST_FAULTS > letters.length) return true;
  if (encoding !== "windows-1252") return false;
  const foreign = letters.filter((letter) => /\P{ASCII}/u.test(letter)).length;
  return /(?!\p{ASCII})\p{Cc}/u.test(text) || foreign * MOST_FOREIGN > letters.length;
}
/** One letter in so many may be broken, as a byte was lost in the file. */
const MOST_FAULTS = 100;
/** One letter in so many may have an accent; French has one in fifteen. */
const MOST_FOREIGN = 3;

function decodeAs(bytes: Uint8Array, label: string): DecodedPage {
  const decoder = new TextDecoder(label);
  const { encoding } = decoder;
  const text = decoder.decode(bytes);
  return { text: encoding === "windows-1252" ? readWindowsSigns(text) : text, encoding, isGuess: false };
}

/** What Windows has where Latin-1 has control characters, its quotes above all: some versions of Node leave them out. */
function readWindowsSigns(text: string): string {
  return text.replace(/(?!\p{ASCII})\p{Cc}/gu, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
const WINDOWS_SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** What the site and the page say, in this order; UTF-16 would have zero bytes or a mark. */
function readDeclared(head: string, contentType: string): string[] {
  return [
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1],
    /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1],
  ].filter(
    (label) => label !== undefined && isEncoding(label) && !/^u(?:tf|cs|nicode)/i.test(label),
  ) as string[];
}

/** UTF-8 has a grammar that other bytes break almost at once; of a text in it a few bytes may have been lost. */
function isMeantAsUtf8(text: string): boolean {
  const faults = countFaults(text);
  if (faults === 0) return true;
  const others = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return faults * 2 <= others;
}

/** UTF-16 without its mark: of the two ways to pair its bytes the one that gives more spaces, digits and line ends. */
function decodeMarkless(bytes: Uint8Array): DecodedPage {
  const [best] = ["utf-16le", "utf-16be"]
    .map((label) => decodeAs(bytes, label))
    .map((decoded) => ({ decoded, latin: decoded.text.match(/[\s\x20-\x7e]/g)?.length ?? 0 }))
    .sort((a, b) => b.latin - a.latin);
  if (best && bytes.length % 2 === 0 && isPlainText(best.decoded.text)) return best.decoded;
  throw new Error("it holds zero bytes, so it is no text");
}

/** Whether a text has spaces or line ends, and no letter that is none: what bytes of pictures and programs give. */
function isPlainText(text: string): boolean {
  return /\s/.test(text) && !/(?!\s)\p{Cc}|\p{Cn}|\p{Co}|\ufffd/u.test(text);
}

/** The encoding that letters speak for, and how much, of 100; Latin letters where they speak for none. */
function guessEncoding(bytes: Uint8Array): { encoding: string; confidence: number } {
  const best = analyse(bytes).find(
    ({ name, confidence }) =>
      TELLING.test(name) && confidence >= LEAST && isClean(decodeAs(bytes, name).text),
  );
  return best
    ? { encoding: best.name, confidence: best.confidence }
    : { encoding: "windows-1252", confidence: 0 };
}

/** Whether a text holds next to nothing that could not be read, beside what it holds beyond Latin letters. */
function isClean(text: string): boolean {
  const others = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return countFaults(text) * MOST_FAULTS <= others;
}

function countFaults(text: string): number {
  return text.split(UNREADABLE).length - 1;
}

/** Whether every byte is a letter in an encoding, so that nothing can ever contradict it. */
function isOneByte(label: string): boolean {
  return /^(?:windows|iso-8859|koi8|mac|x-mac|ibm)/.test(label);
}
