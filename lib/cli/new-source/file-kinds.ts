/** Files that are no text, by the bytes they begin with in hexadecimal digits, and what an editor calls them. */
const KINDS: readonly (readonly [begins: RegExp, name: string])[] = [
  [/^504b(?:0304|0506|0708)/, "a ZIP file, as .docx, .xlsx, .pptx and .epub are"],
  [/^d0cf11e0/, "a file of an old Office program (.doc, .xls, .ppt)"],
  [/^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a)/, "an image"],
  // WebP, AVIF and HEIC say so behind their length.
  [/^(?:52494646.{8}57454250|.{8}66747970)/, "an image"],
  [/^1f8b08/, "a file packed by gzip"],
];

/** Why a file is not read, as the end of a sentence; undefined where it may be text. */
export function explainNoText(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024));
  const digits = head.toString("hex", 0, 16);
  // In front of the mark of a PDF there may be anything.
  const name = head.includes("%PDF-") ? "a PDF" : KINDS.find(([begins]) => begins.test(digits))?.[1];
  return name && `it is ${name}, which is not read here`;
}
