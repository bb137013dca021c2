import { expect, test } from "vitest";
import type { Shape } from "@/lib/drawing/scene";
import { mergeAlike } from "@/lib/view-models/charts/bar-parts";

const word = (text: string, ...layouts: string[]): Shape => ({
  shape: "text",
  x: 0,
  y: 0,
  text,
  type: { face: "regular", size: 12 },
  layouts,
});
const line: Shape = { shape: "line", x1: 0, x2: 1, y1: 0, y2: 0, stroke: "ink" };

test("a word that stands alike in several layouts of a page stands once, in each of them", () => {
  const wide = ["not-medium", "not-strip"];
  const medium = ["not-wide", "not-strip"];
  const strip = ["not-wide", "not-medium"];
  const merged = mergeAlike([
    line,
    word("everywhere", ...wide),
    word("in two", ...wide),
    word("everywhere", ...medium),
    word("in two", ...medium),
    line,
    word("everywhere", ...strip),
    word("in one", ...strip),
  ]);
  expect(merged).toEqual([
    line,
    word("everywhere"),
    word("in two", "not-strip"),
    line,
    word("in one", ...strip),
  ]);
});
