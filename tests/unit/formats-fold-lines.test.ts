import fc from "fast-check";
import { foldLines as foldAsTheLibrary } from "ical-generator";
import { expect, test } from "vitest";
import { foldLines } from "@/lib/formats/fold-lines";

test("lines are folded as the library folds them, whatever characters they have", () => {
  const line = fc.string({ unit: "grapheme", maxLength: 200 });
  const units = fc.string({ unit: fc.constantFrom("a", "é", "–", "電", "🔋", "\r\n"), maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(line, units), (text) => {
      expect(foldLines(text)).toBe(foldAsTheLibrary(text));
    }),
  );
});

test("no line has more than 75 bytes, and without the folds the text is what it was", () => {
  const text = "DESCRIPTION:Festkörperbatterie 固体電池 🔋 ".repeat(20);
  const folded = foldLines(text);
  expect(folded.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(folded.replaceAll("\r\n ", "")).toBe(text);
});
