import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildContributions,
  getSourceTitle,
  listParagraphs,
  writeSourceLead,
} from "@/lib/view-models/source";
import { metric, source } from "./record-fixture";
import { AS_OF, claims, date } from "./timeline-fixture";

const claim = (id: string, paragraphs: number[]) => {
  const [made] = claims("milestone", id, [["target", "2027", "2024"]]);
  if (!made) throw new Error("no claim was made");
  return { ...made, id, paragraphs };
};

describe("what a source contributed", () => {
  test("stands at its first paragraph, and the others lead there", () => {
    const made = buildContributions(
      [claim("a", [2, 5]), claim("b", [5])],
      [metric("c", { paragraphs: [2, 4] })],
    );
    expect(
      made.paragraphs.map(({ paragraph, items, seeAlso }) => [paragraph, items.length, seeAlso]),
    ).toEqual([
      [2, 2, []],
      [4, 0, [2]],
      [5, 1, [2]],
    ]);
  });

  test("stands apart where it rests on an excerpt", () => {
    const made = buildContributions([claim("a", [])], []);
    expect(made.paragraphs).toEqual([]);
    expect(made.excerpt).toHaveLength(1);
  });

  test("is shown once each, with an anchor for every paragraph it rests on", () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, lists, (ofClaims, ofMetrics) => {
        const { paragraphs, excerpt } = buildContributions(
          ofClaims.map((numbers, index) => claim(`c${index}`, numbers)),
          ofMetrics.map((numbers, index) => metric(`m${index}`, { paragraphs: numbers })),
        );
        const shown = [...paragraphs.flatMap(({ items }) => items), ...excerpt];
        expect(shown).toHaveLength(ofClaims.length + ofMetrics.length);
        const anchors = paragraphs.map(({ paragraph }) => paragraph);
        expect(anchors).toEqual([...new Set([...ofClaims, ...ofMetrics].flat())].sort((a, b) => a - b));
        for (const { paragraph, seeAlso } of paragraphs)
          for (const place of seeAlso) {
            const there = paragraphs.find((each) => each.paragraph === place)?.items ?? [];
            expect(there.some((item) => listParagraphs(item).includes(paragraph))).toBe(true);
          }
      }),
    );
  });
});

describe("how a source is told of", () => {
  const input = {
    params: { asOf: AS_OF, asOfParam: null },
    source: source("daily", { published: date("2025-01~") }),
    claims: [claim("a", [1]), claim("a", [2])],
    metrics: [metric("m")],
    milestones: [],
    partnerships: [],
    companies: new Map(),
    sources: new Map(),
  };

  test("by who published it, and how much rests on it", () => {
    expect(writeSourceLead(input)).toBe(
      "Published by The Daily Cell in or about January 2025. Supports 2 claims on 1 milestone, and 1 figure.",
    );
    const bare = { ...input, source: source("daily", { published: null }), claims: [] };
    expect(writeSourceLead(bare)).toBe("Published by The Daily Cell; date unknown. Supports 1 figure.");
  });

  test("by its title, or by publisher and day", () => {
    expect(getSourceTitle(source("daily"))).toBe("A made-up article");
    expect(getSourceTitle(source("daily", { title: null }))).toBe("The Daily Cell, 1 January 2024");
    expect(getSourceTitle(source("daily", { title: null, published: null }))).toBe("The Daily Cell, undated");
  });
});
