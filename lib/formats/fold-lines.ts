/** A line of a calendar has at most so many bytes beside its end (RFC 5545, 3.1 allows 75). */
const MOST_BYTES = 74;

/**
 * Breaks lines that are too long for a calendar; each goes on in the next line behind a space. The library that writes the
 * entries does the same and makes an encoder for every character, which took half of the time that a calendar takes.
 */
export function foldLines(text: string): string {
  return text.split("\r\n").map(foldLine).join("\r\n");
}

function foldLine(line: string): string {
  // None of its characters takes more than three bytes for each of its units.
  if (line.length * 3 <= MOST_BYTES) return line;
  let [folded, from, at, bytes] = ["", 0, 0, 0];
  for (const character of line) {
    const size = countBytes(character.codePointAt(0) ?? 0);
    bytes += size;
    if (bytes > MOST_BYTES) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      bytes = size;
    }
    at += character.length;
  }
  return folded + line.slice(from);
}

/** How many bytes a character takes in UTF-8. */
function countBytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
