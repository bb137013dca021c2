import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { listNearSome, listNearTexts } from "@/lib/schema/seeds/near-texts";

const most = (length: number) => Math.max(1, Math.floor(length * 0.1));

/** Texts of few letters, and beside each the same with some changes. */
const some = fc
  .array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 6, maxLength: 45 }),
      cuts: fc.array(fc.tuple(fc.nat(44), fc.constantFrom("", "a", "x", "xy")), { maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.flatMap(({ text, cuts }) => [
      text,
      cuts.reduce((changed, [at, put]) => changed.slice(0, at) + put + changed.slice(at + 1), text),
    ]),
  )
  .map((all) => all.filter((text) => text.length >= 6));

test("every pair of texts that a few changes lie between is found, as comparing all with all finds it", () => {
  let near = 0;
  fc.assert(
    fc.property(some, (all) => {
      const texts = all.map((text) => ({ text, same: "" }));
      const found = listNearTexts(texts, most, (a, b) => isNear(all[a] ?? "", all[b] ?? ""));
      const expected = all.flatMap((one, a) =>
        all.flatMap((other, b) => (a < b && isNear(one, other) ? [[a, b]] : [])),
      );
      expect(found).toEqual(expected);
      near += expected.length;
    }),
  );
  expect(near).toBeGreaterThan(100);
});

test("those of which one text is among some are found by comparing these with all", () => {
  let near = 0;
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.boolean()), (all, chance) => {
      const texts = all.map((text, index) => ({ text, same: String((index >> 1) % 2) }));
      const chosen = [...texts.keys()].filter(() => chance.next().value);
      const isNearTo = (a: number, b: number) => isNear(all[a] ?? "", all[b] ?? "");
      const found = listNearSome(texts, chosen, most, isNearTo);
      expect(found).toEqual(
        listNearTexts(texts, most, isNearTo).filter((pair) => pair.some((index) => chosen.includes(index))),
      );
      near += found.length;
    }),
  );
  expect(near).toBeGreaterThan(50);
});

test("of texts that have to have the same no others are compared, and each pair once", () => {
  const texts = ["plant1", "plant1", "plant2"].map((text) => ({ text, same: text.slice(-1) }));
  const compared: number[][] = [];
  listNearTexts(texts, most, (a, b) => compared.push([a, b]) > 0);
  expect(compared).toEqual([[1, 0]]);
});

test("of two thousand texts that have little in common few are compared", () => {
  const texts = Array.from({ length: 2_000 }, (_, index) => ({
    text: `${(index * 7_919_017) % 9_999_991}${(index * 104_729_003) % 9_999_991}`.padStart(14, "0"),
    same: "",
  }));
  let compared = 0;
  listNearTexts(texts, most, () => {
    compared += 1;
    return false;
  });
  expect(compared).toBeLessThan(2_000);
});

function isNear(a: string, b: string): boolean {
  return distance(a, b) <= most(Math.min(a.length, b.length));
}
