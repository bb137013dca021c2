/** What no XML 1.0 document and no calendar may hold: control characters but tab and line ends, halves of pairs, non-characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text in one line, without what the format could not carry. */
export function toOneLine(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/\s+/g, " ").trim();
}
