import { describe, expect, test } from "vitest";
import { type Attribution, formatAttribution, formatGivenBy } from "@/lib/view-models/attribution";
import { source } from "./record-fixture";
import { company, date } from "./timeline-fixture";

const lookups = {
  companies: new Map([
    ["aster", company("aster", { name: "Aster" })],
    ["state", company("state", { name: "Government of Aster" })],
  ]),
  sources: new Map([["daily", source("daily")]]),
};

const word = (given: Partial<Attribution> = {}): Attribution => ({
  saidBy: ["aster"],
  via: null,
  saidOn: date("2023-10-12"),
  source: "daily",
  tier: "secondary",
  ...given,
});

describe("whose word it is", () => {
  test.each<[string, Partial<Attribution>]>([
    ["Aster said on 12 October 2023", {}],
    ["The Daily Cell reported on 12 October 2023", { saidBy: [] }],
    ["Aster said on 12 October 2023, as reported by The Wire,", { via: "The Wire" }],
    ["The Daily Cell reported on 12 October 2023, citing The Wire,", { via: "The Wire", saidBy: [] }],
    ["Aster said on 12 October 2023, according to The Daily Cell,", { tier: "tertiary" }],
    ["The Daily Cell reported on 12 October 2023", { tier: "tertiary", saidBy: [] }],
    ["Aster and the Government of Aster said on 12 October 2023", { saidBy: ["aster", "state"] }],
    ["The Government of Aster said on 12 October 2023", { saidBy: ["state"] }],
    ["unheard-of said on 12 October 2023", { saidBy: ["unheard-of"] }],
  ])("%s", (words, given) => {
    expect(formatAttribution(word(given), lookups).toLowerCase()).toBe(words.toLowerCase());
  });

  test("begins a sentence", () => {
    expect(formatAttribution(word({ saidBy: ["state"] }), lookups, { first: true })).toBe(
      "The Government of Aster first said on 12 October 2023",
    );
  });

  test("is not named twice in one sentence", () => {
    expect(formatGivenBy(word(), lookups, word())).toBe("given on 12 October 2023");
    expect(formatGivenBy(word({ saidBy: [] }), lookups, word())).toBe(
      "given by The Daily Cell on 12 October 2023",
    );
    expect(formatGivenBy(word({ via: "The Wire" }), lookups, word())).toBe(
      "given on 12 October 2023, as reported by The Wire",
    );
  });
});
