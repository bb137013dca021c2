import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, searchWords } from "@/lib/domain/fold";

const letters = fc.string({ unit: fc.constantFrom(..."abcXYZéÉüÜñçŞğåÅ%_\\' -7") });

describe("text as search compares it", () => {
  test.each([
    ["Électricité", "electricite"],
    ["Škoda", "skoda"],
    ["PANASONIC", "panasonic"],
    ["ＬＧ", "lg"],
    ["İzmir", "izmir"],
    ["e\u0301nergie", "energie"],
  ])("%s is found as %s", (text, plain) => expect(fold(text)).toBe(plain));

  test("case and accents make no difference, composed or not", () => {
    fc.assert(
      fc.property(letters, (text) => {
        for (const other of [
          text.toUpperCase(),
          text.toLowerCase(),
          text.normalize("NFD"),
          text.normalize("NFC"),
        ])
          expect(fold(other)).toBe(fold(text));
      }),
    );
  });

  test("a part of a text is a part of its folded text", () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, part, after) => {
        expect(fold(before + part + after)).toContain(fold(part));
      }),
    );
  });

  test("nothing in it has a meaning in a LIKE pattern, and different signs stay different", () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(fold(text)).not.toMatch(/[%_\\]/)));
    expect(new Set(["%", "_", "\\", "a"].map(fold)).size).toBe(4);
  });

  test("the words of a search are what stands between spaces of any kind", () => {
    expect(searchWords("  Toyota\u00a0 Motör\tCorp. ")).toEqual(["toyota", "motor", "corp."]);
    expect(searchWords(" \n ")).toEqual([]);
  });
});
