import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Folding, markRest } from "@/components/folding";
import type { Claim } from "@/lib/schema/api/shapes";
import { describeClaims } from "@/lib/view-models/claim-table";

type Told = Parameters<typeof describeClaims>[0][number];

const WHOLE: Claim["checked"] = { on: "2026-11-30", against: "whole" };
const EXCERPT: Claim["checked"] = { on: "2026-11-30", against: "excerpt" };

const target = (checked: Claim["checked"] = null): Told => ({ says: "target", checked });
const achieved = (checked: Claim["checked"] = null): Told => ({ says: "achieved", checked });

describe("what the rows of a table of claims have in common", () => {
  test.each<[string, readonly Told[], string]>([
    ["one type", [target(), target()], "Type of every claim: target."],
    ["nothing", [target(), achieved()], ""],
    ["one row alone", [target(WHOLE)], ""],
    [
      "a check against whole texts",
      [target(WHOLE), achieved(WHOLE)],
      "All were checked against their pages on 30 November 2026 (whole text).",
    ],
    [
      "a check against excerpts",
      [target(EXCERPT), achieved(EXCERPT)],
      "All were checked against their pages on 30 November 2026 (excerpt).",
    ],
    [
      "a check of most",
      [target(WHOLE), target(EXCERPT), target()],
      "Type of every claim: target. 2 of 3 were checked against their pages on 30 November 2026 (1 of them against an excerpt).",
    ],
    ["a check of half of them", [target(WHOLE), achieved()], ""],
    ["checks of two days", [target(WHOLE), achieved({ on: "2026-11-29", against: "whole" })], ""],
  ])("%s", (_, claims, words) => {
    const notes = describeClaims(claims);
    expect(notes.words).toBe(words);
    expect(notes.hasOneType).toBe(words.startsWith("Type"));
    expect(notes.hasOneCheck).toBe(words.includes("checked"));
  });
});

describe("a table whose rest is folded", () => {
  const show = (count: number) =>
    renderToStaticMarkup(
      <Folding count={count} rows="claims">
        <ul />
      </Folding>,
    );

  test("tells how many rows there are", () => {
    expect(show(62)).toContain("Show all 62 claims");
    expect(show(1234)).toContain("Show all 1,234 claims");
  });

  test("is whole where it has ten rows", () => {
    expect(show(10)).toBe("<ul></ul>");
  });

  test("begins with the eleventh row", () => {
    expect([0, 9, 10, 61].map((index) => markRest(index))).toEqual([
      {},
      {},
      { "data-rest": "" },
      { "data-rest": "" },
    ]);
  });
});
