import { expect, test } from "vitest";
import { getPalette } from "@/lib/drawing/colours";
import { writeSvgDocument } from "@/lib/formats/image/frame";
import {
  drawChartPreview,
  drawOverviewPreview,
  drawTextPreview,
  listPreview,
} from "@/lib/formats/image/page-previews";
import { drawPreview, type PathPreview, PREVIEW_SIZE } from "@/lib/formats/image/preview";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { formErrors } from "@/tests/support/well-formed";
import { companiesContent, everyContent, ORIGIN, timelineContent, yearsContent } from "./image-fixture";
import { AS_OF, milestone, timelineInput } from "./timeline-fixture";
import { manyLanes } from "./timeline-hard-cases";

const CONTEXT = { paint: getPalette("light"), ids: "k-" };
const WORDS = { title: "Milestones", description: "Promised and reached milestones, each with its sources." };

function svgOf({ path, ...preview }: PathPreview): string {
  const picture = drawPreview({ ...preview, address: ORIGIN + path }, CONTEXT);
  return writeSvgDocument(picture, { pixels: PREVIEW_SIZE.width, style: "" });
}

const aster = [{ company: "aster", part: "responsible" as const }];
const longNames = Array.from({ length: 9 }, (_, n) =>
  milestone(`m${n}`, {
    companies: aster,
    title: `Line ${n} for cells of a kind that nobody makes as yet in a town`,
  }),
);

const PREVIEWS = [
  ...everyContent().map((content) => [content.chart, drawChartPreview(content, CONTEXT)] as const),
  ["many lanes", drawChartPreview(timelineContent(manyLanes(60)), CONTEXT)],
  [
    "one lane of long names",
    drawChartPreview(timelineContent(timelineInput({ milestones: longNames })), CONTEXT),
  ],
  ["nothing", drawChartPreview(companiesContent([]), CONTEXT)],
  ["the overview", drawOverviewPreview(WORDS, yearsContent(), CONTEXT)],
  ["a list", listPreview(WORDS, "/milestones", yearsContent(), CONTEXT)],
  ["words", drawTextPreview(WORDS, "/about", AS_OF)],
] as const;

test.each(PREVIEWS)("the drawing of the preview of %s stays in its room", (_, { figure }) => {
  // As a title of one line and a lead of one leave it, down to what two lines of both do.
  for (const height of [330, 300, 270, 240, 210]) {
    const drawing = figure?.({ width: 1088, height });
    expect(drawing?.height ?? 0, `${height}`).toBeLessThanOrEqual(height);
  }
});

test.each(PREVIEWS)(
  "the preview of %s is a picture of the size that is shown, with its day and address",
  async (_, preview) => {
    const svg = svgOf(preview);
    expect(await formErrors(svg)).toEqual([]);
    expect(svg).toContain(' width="1200" height="630"');
    expect(svg).toContain(">As of 22 November 2026<");
    expect(svg).toContain(`>interphase.example${preview.path}<`);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  },
);

test.each(HOSTILE_TEXTS)("hostile words stay words and within the picture: %#", async (text) => {
  const preview = { ...drawTextPreview({ title: text, description: text }, "/", AS_OF), eyebrow: text };
  const svg = svgOf(preview);
  expect(await formErrors(svg)).toEqual([]);
  const lows = [...svg.matchAll(/<text [^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...lows)).toBeLessThan(PREVIEW_SIZE.height);
});
