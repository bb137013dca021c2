import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSearchPlaces, findAlias, getSearchPlace, SEARCH_PLACES } from "@/lib/domain/search-place";
import { splitSearchText } from "@/lib/domain/search-text";
import { buildSearchTokens, getStem, parseSearch } from "@/lib/domain/search-tokens";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";

/** Words of several scripts, with what people and their tools put into them. */
const word = fc.oneof(
  fc.constantFrom(
    "Toyota’s",
    "all‑solid‑state",
    "QuantumScape",
    "LG에너지솔루션",
    "上汽集团",
    "トヨタ",
    "R&D",
    "100%",
    "Groß",
  ),
  fc.constantFrom(
    "U.S.",
    "O'Brien",
    "a/b/c/d/e/f",
    "ＬＧ",
    "–",
    "&",
    "Škoda",
    "batteries",
    "2027–28",
    "ガソリン",
  ),
  fc.string({ unit: fc.constantFrom(..."abcXYéŠ-1上に"), minLength: 1, maxLength: 6 }),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "grapheme", minLength: 1 }),
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

/** How well names answer, the borrowed ones apart. */
function place(q: string, [name = "", ...aliases]: readonly string[], borrowed: readonly string[] = []) {
  return getSearchPlace(parseSearch(q), buildSearchTokens({ name, aliases, borrowed }));
}

/** Ways to write the same letters. */
const WRITTEN: readonly ((text: string) => string)[] = [
  (same) => same,
  (same) => same.toUpperCase(),
  (same) => same.normalize("NFD"),
  (same) => `\u200b${same.normalize("NFKC")}\u00ad`,
];

describe("how well a record answers a search", () => {
  test.each([
    ["toyota", ["Toyota"], "name"],
    ["QS", ["QuantumScape", "QS"], "alias"],
    ["solid", ["Solid Power"], "beginning"],
    ["solid p", ["SLDP", "Solid Power"], "beginning"],
    ["power", ["Solid Power"], "own"],
    ["power solid", ["Solid Power"], "own"],
    ["energie", ["Škoda-Énergie"], "own"],
    ["scape", ["QuantumScape"], "own"],
    ["ener", ["Škoda-Énergie"], "parts"],
    ["에너지", ["LG에너지솔루션"], "parts"],
    ["솔루션", ["LG에너지솔루션"], "own"],
    ["toyota’s", ["Plans of Toyota"], "own"],
    ['"toyota"?', ["Plans of Toyota"], "own"],
    ["us plant", ["A U.S. plant"], "own"],
    ["U.S.", ["A plant in the US"], "own"],
    ["semisolid", ["A semi-solid cell"], "own"],
    ["batteries", ["One battery"], "own"],
    ["launched", ["It launches"], "own"],
    ["car", ["An electric vehicle"], "own"],
    ["EVs", ["First car"], "own"],
    ["vehicle", ["A BEV"], "own"],
    ["factories", ["A plant"], "own"],
    ["mass production", ["Series production"], "own"],
    ["volume production", ["Mass production"], "own"],
    ["solid-state", ["An all-solid-state cell"], "own"],
    ["ASSB", ["Cars with all-solid-state batteries"], "own"],
    ["all-solid-state", ["A pilot line for ASSBs"], "own"],
    ["toyota solid-state car", ["Toyota: first car with all-solid-state batteries"], "own"],
    ["%", ["100% Solid"], "own"],
    ["toyota & panasonic", ["Panasonic and Toyota"], "own"],
    ["supplier of electrolyte", ["Supplier, electrolyte"], "own"],
    ["the", ["The Korea Times"], "beginning"],
    ["cala", ["QuantumScape"], null],
    ["toyota", ["Honda"], null],
    ["solid toyota", ["Solid Power"], null],
    ["carbon", ["First car"], null],
    ["  ", ["Solid Power"], null],
  ])("%j in %j: %s", (q, own, expected) => expect(place(q, own)).toBe(expected));

  test("a title is found by the names of its companies together with its own words", () => {
    const title = ["A car with the battery is launched"];
    expect(place("toyota launch", title, ["Toyota", "Toyota Motor"])).toBe("words");
    expect(place("toyota launch", title)).toBeNull();
    expect(place("toyota", title, ["Toyota"])).toBe("words");
  });

  test("it is found by each of its words, and by all of them, however they are written", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...WRITTEN), (name, write) => {
        for (const each of [...name.split(/\s+/), name]) {
          const q = write(each);
          if (parseSearch(q).terms.length > 0)
            expect(place(q, [name]), JSON.stringify([q, name])).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  test("what it is asked makes no difference by case, accents, width or order", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(...WRITTEN), (q, name, write) => {
        expect(parseSearch(write(q))).toEqual(parseSearch(q));
        const turned = splitSearchText(q).toReversed().join(" ");
        expect(place(turned, [name]) === null).toBe(place(q, [name]) === null);
      }),
    );
  });

  test("the better places come first, and another name never makes it worse", () => {
    const places = ["ab", "x", "ab c", "c ab", "c", "abc"].map((name, index) =>
      place("ab", index === 1 ? [name, "ab"] : [name], index === 4 ? ["ab"] : []),
    );
    expect(places).toEqual([...SEARCH_PLACES.slice(0, 5), "beginning"]);
    expect(places.slice(0, 5)).toEqual(
      places.slice(0, 5).toSorted((a, b) => compareSearchPlaces(a ?? "parts", b ?? "parts")),
    );
    fc.assert(
      fc.property(text, text, text, (q, name, another) => {
        const [found, more] = [place(q, [name]), place(q, [name, another])];
        if (found) expect(compareSearchPlaces(more ?? "parts", found)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("every word is one of the forms of its own stem, of which no more than three letters are gone", () => {
    const ending = fc.constantFrom("", "s", "es", "ies", "ed", "ing", "e", "y", "sses", "eed");
    const letters = fc.string({ unit: fc.constantFrom(..."abeinstxy"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, ending, (start, end) => {
        const whole = start + end;
        const kept = whole.slice(0, whole.length - 3);
        expect(getStem(whole).startsWith(kept)).toBe(true);
        expect(place(getStem(whole), [whole]), whole).not.toBeNull();
        expect(place(whole, [whole])).toBe("name");
      }),
    );
  });
});

describe("the alias by which something was found", () => {
  test.each([
    ["qs", "QuantumScape", ["QS"], "QS"],
    ["quantum", "QuantumScape", ["QS"], null],
    ["quantumscape", "QuantumScape", ["QS", "QuantumScape Corp."], null],
    ["ses", "SES AI", ["Massachusetts Solid Energy"], null],
    ["ion", "Amprionix", ["ION"], "ION"],
    ["motor maker", "Maker", ["MM", "Maker Motor"], "Maker Motor"],
    ["kosan idemitsu", "Idemitsu", ["IKC", "Kosan Co."], "Kosan Co."],
    ["maker", "Toyota", ["Carmaker", "Maker"], "Maker"],
    ["maker", "Toyota", ["Maker One", "Maker Two"], "Maker One"],
    ["toyota tmc", "Toyota", ["Toyota Motor", "TMC"], "TMC"],
    ["launch", "Toyota", ["TMC"], null],
    ["tmc launch", "Toyota", ["TMC"], "TMC"],
  ])("%j finds %s, also %j: %s", (q, name, aliases, expected) =>
    expect(findAlias(parseSearch(q), name, aliases)).toBe(expected),
  );
});
