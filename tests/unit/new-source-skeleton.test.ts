import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { NewSource } from "@/lib/cli/new-source/draft";
import { formatSkeleton } from "@/lib/cli/new-source/skeleton";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { seedClaim, seedMetric, seedSourceHead } from "@/lib/schema/seeds/source";
import { soundFiles, TODAY } from "@/tests/support/made-seeds";

const KNOWN: NewSource = {
  id: "paper-2024-cells",
  publisher: "The Other Paper",
  title: 'Maker: "cells", #1 of 2024\nand more',
  authors: ["Ann Other", "- Bo: Second"],
  url: "https://other.example/cells?a=1#b",
  archiveUrl: "https://web.archive.org/web/2024/https://other.example/cells",
  published: "2024-03-04",
  publishedBasis: "derived",
  retrieved: "2026-05-01",
  read: "whole",
  added: "2026-05-02",
  kind: "news",
  tier: "secondary",
  language: "en",
  note: "The day is in the address.",
};
const UNKNOWN: NewSource = {
  ...KNOWN,
  title: undefined,
  authors: [],
  archiveUrl: undefined,
  published: undefined,
  publishedBasis: "unknown",
  note: undefined,
};
const CASES: [string, NewSource][] = [
  ["of which all is known", KNOWN],
  ["of which little is known", UNKNOWN],
];

describe.each(CASES)("the skeleton of a source %s", (_name, source) => {
  const text = formatSkeleton(source);

  test("lacks one thing alone: something that the source says", () => {
    const path = `sources/${source.published ? 2024 : "undated"}/${source.id}.yaml`;
    const { problems } = checkSeeds([...soundFiles(), { path, text }], TODAY);
    expect(problems).toEqual([
      {
        file: path,
        line: expect.any(Number),
        column: 1,
        message: "gives nothing: a source has at least one claim or metric",
      },
    ]);
  });

  test("holds what is known, as it was given", () => {
    const { publisher, url, kind, tier, language, publishedBasis, read, added } = source;
    const head = seedSourceHead.parse(parse(text));
    expect(head).toMatchObject({
      publisher,
      url,
      kind,
      tier,
      language,
      publishedBasis,
      read,
      added,
      authors: source.authors,
    });
    expect(head.published?.edtf).toBe(source.published);
    expect(head.title).toBe(source.title?.replace("\n", " "));
  });

  test("has an example that is sound once its first # is taken away", () => {
    const lines = text.split("\n");
    const example = lines.slice(lines.indexOf("# claims:")).map((line) => line.replace(/^# /, ""));
    const { claims, metrics } = parse(example.join("\n")) as { claims: unknown[]; metrics: unknown[] };
    expect(claims.map((claim) => seedClaim.parse(claim).says)).toEqual(["target"]);
    expect(metrics.map((metric) => seedMetric.parse(metric).quantity)).toEqual(["production-capacity"]);
  });

  test("names what every list allows, in lines that fit a screen", () => {
    for (const id of [
      "press-release",
      "tertiary",
      "not-yet",
      "completed",
      "energy-density",
      "at-least",
      "measured",
    ])
      expect(text).toContain(id);
    expect(text.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });
});
