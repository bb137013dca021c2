import fc from "fast-check";
import { expect, test } from "vitest";
import { KNOWN_CHARACTERS } from "@/lib/drawing/type";
import { toDrawable } from "@/lib/formats/image/drawable";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";

test("what the typefaces have is left as it is", () => {
  const content = { title: "Škoda – 2027/28 → 100 €", lanes: [{ name: "Maker" }], years: null };
  expect(toDrawable(content)).toBe(content);
});

test("a company is called by an alias that can be drawn, also in sentences", () => {
  const company = { id: "qingtao", name: "清陶能源", aliases: ["清陶", "Qingtao Energy"] };
  const content = { company, lead: "清陶能源 and Maker: 12 promises", byId: new Map([["qingtao", company]]) };
  expect(toDrawable(content)).toEqual({
    company: { ...company, name: "Qingtao Energy", aliases: ["QingTao", "Qingtao Energy"] },
    lead: "Qingtao Energy and Maker: 12 promises",
    byId: new Map([
      ["qingtao", { ...company, name: "Qingtao Energy", aliases: ["QingTao", "Qingtao Energy"] }],
    ]),
  });
});

test.each([
  ["全固体電池", "QuanGuTiDianChi"],
  ["русский", "russkiy"],
  ["a line\u2028b", "a line b"],
])("%s without an alias is written in Latin letters", (text, written) => {
  expect(toDrawable({ text })).toEqual({ text: written });
});

test("whatever the text, nothing is left that cannot be drawn", () => {
  const known = new Set(KNOWN_CHARACTERS);
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom(...HOSTILE_TEXTS),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      for (const written of toDrawable({ texts }).texts)
        expect([...written].filter((each) => !known.has(each))).toEqual([]);
    }),
  );
});
