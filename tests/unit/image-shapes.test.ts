import { describe, expect, test } from "vitest";
import { findBadWords, readWords } from "@/tests/support/drawn-words";
import { formErrors } from "@/tests/support/well-formed";
import {
  companiesContent,
  everyContent,
  manyTrends,
  svgOf,
  timelineContent,
  yearsContent,
} from "./image-fixture";
import { manyLanes } from "./timeline-hard-cases";

const SHAPES = [
  ["wide", 1600, 900],
  ["square", 1200, 1200],
  ["tall", 1080, 1920],
] as const;

/** Every chart, and some that hold more than a picture has room for. */
const CONTENTS = [
  ...everyContent(),
  timelineContent(manyLanes(80)),
  manyTrends(),
  companiesContent(Array.from({ length: 60 }, (_, index) => `Company with a long name, number ${index}`)),
];

describe.each(SHAPES)("a %s picture", (shape, width, height) => {
  test.each(CONTENTS.map((content, index) => [content.chart, index, content] as const))(
    "of %s (%i) has its size, and all words in it are large enough and inside",
    async (_chart, _index, content) => {
      const svg = svgOf(content, "light", { shape });
      const picture = readWords(svg);
      expect([picture.width, picture.height]).toEqual([width, height]);
      expect(picture.words.length).toBeGreaterThan(8);
      expect(findBadWords(picture)).toEqual([]);
      expect(await formErrors(svg)).toEqual([]);
      expect(svg).toContain(">As of 22 November 2026, from 12 sources. Data: CC BY 4.0.<");
    },
  );

  test("is twice as large where that is asked for", () => {
    const { width: wide, height: high } = readWords(
      svgOf(yearsContent(), "light", { shape, size: "double" }),
    );
    expect([wide, high]).toEqual([2 * width, 2 * height]);
  });

  test("of more lanes than have room draws the busiest, and says how many of how many", () => {
    const svg = svgOf(timelineContent(manyLanes(80)), "light", { shape });
    expect(svg.replaceAll(/<\/text><text[^>]*>/g, " ")).toMatch(
      /Showing the \d+ companies with the most partnerships and milestones, of 80/,
    );
  });
});

test("the words of a picture without a shape are large enough and inside too", () => {
  for (const content of CONTENTS) expect(findBadWords(readWords(svgOf(content)))).toEqual([]);
});

test("years lie below each other in a tall picture, and stand side by side in the others", () => {
  const places = (shape: "tall" | "wide") =>
    readWords(svgOf(yearsContent(), "light", { shape })).words.filter(({ text }) => /^20\d\d$/.test(text));
  const [first, second] = places("tall");
  expect(first?.right).toBeCloseTo(second?.right ?? 0);
  expect(second?.top).toBeGreaterThan((first?.top ?? 0) + 20);
  const heights = new Set(places("wide").map(({ top }) => Math.round(top)));
  expect(heights.size).toBe(1);
});

test("in a company's own panel of trends no label begins with its name", () => {
  const words = readWords(svgOf(manyTrends(), "light", { shape: "wide" })).words.map(({ text }) => text);
  expect(words).toContain("aster");
  expect(words.filter((text) => text.startsWith("aster:"))).toEqual([]);
});
