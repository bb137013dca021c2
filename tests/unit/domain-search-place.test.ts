import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BEFORE_A_WORD,
  compareSearchPlaces,
  findAlias,
  getSearchPlace,
  normalizeText,
  SEARCH_PLACES,
  splitSearchText,
} from "@/lib/domain/search-text";

const letters = fc.string({ unit: fc.constantFrom(..."abcXYéŠ"), minLength: 1, maxLength: 4 });
const name = fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const names = fc.array(name, { minLength: 1, maxLength: 3 });

/** Where names stand for a search, the borrowed ones apart. */
function place(q: string, own: readonly string[], borrowed: readonly string[] = []) {
  return getSearchPlace(splitSearchText(q), {
    own: own.map(normalizeText),
    borrowed: borrowed.map(normalizeText),
  });
}

describe("how well a record answers a search", () => {
  test.each([
    ["toyota", ["Toyota"], "exact"],
    ["QS", ["QuantumScape", "QS"], "exact"],
    ["solid", ["Solid Power"], "beginning"],
    ["solid", ["SLDP", "Solid Power"], "beginning"],
    ["power", ["Solid Power"], "words"],
    ["power solid", ["Solid Power"], "words"],
    ["energie", ["Škoda-Énergie"], "words"],
    ["scape", ["QuantumScape"], "anywhere"],
    ["power scape", ["Solid Power", "QuantumScape"], "anywhere"],
    ["toyota", ["Honda"], null],
    ["solid toyota", ["Solid Power"], null],
    ["  ", ["Solid Power"], null],
  ])("%j in %j: %s", (q, own, expected) => expect(place(q, own)).toBe(expected));

  test("a title is found by the names of its companies together with its own words", () => {
    const title = ["A car with the battery is launched"];
    expect(place("toyota launch", title, ["Toyota", "Toyota Motor"])).toBe("words");
    expect(place("toyota launch", title)).toBeNull();
    expect(place("toyota", title, ["Toyota"])).toBe("words");
  });

  test("the very name beats a beginning, that beats words of it, and those beat letters in it", () => {
    fc.assert(
      fc.property(letters, letters, (params, other) => {
        const places = [
          place(params, [params]),
          place(params, [`${params} ${other}`]),
          place(params, [`Ω ${params}`]),
          place(params, [`Ω${params}`]),
        ];
        expect(places).toEqual([...SEARCH_PLACES]);
        for (const [index, each] of places.slice(1).entries())
          expect(compareSearchPlaces(places[index] ?? "exact", each ?? "exact")).toBeLessThan(0);
      }),
    );
  });

  test("it is found exactly where every word stands in it, in whatever order", () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 3 }),
        names,
        names,
        (params, own, borrowed) => {
          const texts = [...own, ...borrowed].map(normalizeText);
          const holds = params.every((word) => texts.some((text) => text.includes(normalizeText(word))));
          expect(place(params.join(" "), own, borrowed) !== null).toBe(holds);
          expect(place([...params].reverse().join(" "), own, borrowed) !== null).toBe(holds);
        },
      ),
    );
  });

  test("case and accents make no difference, and another name never makes it worse", () => {
    fc.assert(
      fc.property(name, names, name, (params, own, another) => {
        const found = place(params, own);
        expect(place(params.toUpperCase().normalize("NFD"), own)).toBe(found);
        const more = place(params, [...own, another]);
        if (found) expect(compareSearchPlaces(more ?? "anywhere", found)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test.each(BEFORE_A_WORD)("a word may begin after %j", (before) =>
    expect(place("launch", [`x${before}launch`])).toBe("words"),
  );
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
    expect(findAlias(splitSearchText(q), name, aliases)).toBe(expected),
  );
});
