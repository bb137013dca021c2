import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listDistinctTokens, normalizeText, splitSearchText } from "@/lib/domain/search-text";

/** Letters of many scripts, and all the signs that are taken for one another. */
const SIGNS = "abcXYZéÉüÜñçŞğåÅßẞſøØłŁđĐðÐæÆœŒþÞıİħŧσςΣΰᾳĳﬁ%_\\'’‘ʼ′´\"“”„«»–—‐‑−-\u00a0\u2003\u3000 \t7";
const letters = fc.string({ unit: fc.constantFrom(...SIGNS) });
const anything = fc.oneof(letters, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

/** A soft hyphen, spaces of no width, direction marks, a word joiner, a byte order mark, a filler. */
const INVISIBLE = ["\u00ad", "\u200b", "\u200c", "\u200e", "\u202e", "\u2060", "\ufeff", "\ufe0f", "\u3164"];

describe("text as search compares it", () => {
  test.each([
    ["Électricité", "electricite"],
    ["Škoda", "skoda"],
    ["PANASONIC", "panasonic"],
    ["ＬＧ", "lg"],
    ["İzmir", "izmir"],
    ["Iğdır", "igdir"],
    ["e\u0301nergie", "energie"],
    ["Groß AG", "gross ag"],
    ["GROẞ", "gross"],
    ["Ørsted", "orsted"],
    ["Łódź", "lodz"],
    ["Đà Nẵng", "da nang"],
    ["Ærø", "aero"],
    ["Œuvre", "oeuvre"],
    ["Þór", "thor"],
    ["Guðmundur", "gudmundur"],
    ["Ħamrun", "hamrun"],
    ["Ŧ", "t"],
    ["ΟΔΟΣ οδος", "οδοσ οδοσ"],
    ["mercedes‑benz", "mercedes-benz"],
    ["2027–28 — −5", "2027-28 - -5"],
    ["a\u037a", "a ι"],
    ["toyota’s ‘toyotaʼs toyota´s", "toyota's 'toyota's toyota's"],
    ["“Blue” „Rot“ «Bleu» 5″", `"blue" "rot" "bleu" 5"`],
    ["a\u00a0b\u2003\tc\u3000 d\n\ne", "a b c d e"],
    ["\u200btoy\u00adota\u200e", "toyota"],
  ])("%s is found as %s", (text, plain) => expect(normalizeText(text)).toBe(plain));

  test("case and accents make no difference, composed or not", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const other of [
          text.toUpperCase(),
          text.toLowerCase(),
          text.normalize("NFD"),
          text.normalize("NFC"),
        ])
          expect(normalizeText(other)).toBe(normalizeText(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test("not one letter of Unicode is another one in capitals, composed or folded again", () => {
    const odd: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      const letter = String.fromCodePoint(code);
      const forms = [letter.toUpperCase(), letter.toLowerCase(), letter.normalize("NFD")];
      if ([...forms, letter.normalize("NFKD")].every((form) => form === letter)) continue;
      const folded = normalizeText(letter);
      if ([...forms, folded].some((form) => normalizeText(form) !== folded)) odd.push(code.toString(16));
    }
    expect(odd).toEqual([]);
  });

  test("folded once is folded for good", () => {
    fc.assert(
      fc.property(
        anything,
        (text) => void expect(normalizeText(normalizeText(text))).toBe(normalizeText(text)),
      ),
      { numRuns: 1_000 },
    );
  });

  test("characters that nobody sees make no difference, wherever they stand", () => {
    const parts = fc.array(fc.tuple(letters, fc.constantFrom(...INVISIBLE)));
    fc.assert(
      fc.property(parts, (pairs) => {
        const seen = pairs.map(([text]) => text).join("");
        expect(normalizeText(pairs.flat().join(""))).toBe(normalizeText(seen));
      }),
    );
  });

  test("a part of a text is a part of its folded text", () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, part, after) => {
        expect(normalizeText(before + part + after)).toContain(normalizeText(part));
      }),
    );
  });

  test("the words of a search are what stands between spaces of any kind", () => {
    expect(splitSearchText("  Toyota\u00a0 Motör\tCorp. ")).toEqual(["toyota", "motor", "corp."]);
    expect(splitSearchText(" \n \u200b")).toEqual([]);
  });

  test("a word that stands there twice is one word to look for", () => {
    expect(listDistinctTokens("Toyota motor TOYOTA")).toEqual(["toyota", "motor"]);
  });
});
