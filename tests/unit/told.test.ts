import { describe, expect, test } from "vitest";
import type { SourceKind } from "@/lib/domain/sourcing";
import {
  type Attribution,
  formatCredit,
  formatGivenBy,
  formatPublication,
} from "@/lib/view-models/attribution";
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
    ["Aster, October 2023", {}],
    ["Aster, about October 2023", { saidOn: date("2023-10-12~") }],
    ["Aster, about 2023", { saidOn: date("2023~") }],
    ["The Daily Cell, October 2023", { saidBy: [] }],
    ["Aster via The Wire, October 2023", { via: "The Wire" }],
    ["The Daily Cell, citing The Wire, October 2023", { via: "The Wire", saidBy: [] }],
    ["The Daily Cell, October 2023", { via: "The Daily Cell", saidBy: [] }],
    ["Aster, according to The Daily Cell, October 2023", { tier: "tertiary" }],
    ["The Daily Cell, October 2023", { tier: "tertiary", saidBy: [] }],
    ["Aster and the Government of Aster, October 2023", { saidBy: ["aster", "state"] }],
    ["unheard-of, October 2023", { saidBy: ["unheard-of"] }],
  ])("%s", (words, given) => {
    expect(formatCredit(word(given), lookups)).toBe(words);
  });

  test.each<[string, Partial<Attribution>]>([
    ["given by Aster on 12 October 2023", {}],
    ["given by the Government of Aster on 12 October 2023", { saidBy: ["state"] }],
    ["given by The Daily Cell on 12 October 2023", { saidBy: [] }],
    ["given by Aster on 12 October 2023, as reported by The Wire", { via: "The Wire" }],
    ["given by The Daily Cell on 12 October 2023, citing The Wire", { via: "The Wire", saidBy: [] }],
    ["given by Aster on 12 October 2023, according to The Daily Cell", { tier: "tertiary" }],
  ])("is told after the fact: %s", (words, given) => {
    expect(formatGivenBy(word(given), lookups)).toBe(words);
  });

  test("a publication that speaks for itself is named, and what it is", () => {
    const named = (kind: SourceKind) => formatPublication({ publisher: "The Daily Cell", kind }, null);
    expect(named("news")).toBe("The Daily Cell (press report)");
    expect(named("paper")).toBe("The Daily Cell (paper)");
  });

  test("where it passes on another's words, both are named", () => {
    const daily = { publisher: "The Daily Cell", kind: "news" } as const;
    expect(formatPublication(daily, "The Wire")).toBe("The Wire, via The Daily Cell");
    expect(formatPublication(daily, "The Daily Cell")).toBe("The Daily Cell (press report)");
  });

  test("one that is not at hand is no name", () => {
    expect(formatPublication(undefined, null)).toBe("the publication");
  });
});
