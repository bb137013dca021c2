import { html } from "parse5";
import { describe, expect, test } from "vitest";
import { writeEmbedDocument } from "@/lib/formats/embed/embed-document";
import { DRAWINGS, writeEmbedMissing } from "@/lib/formats/embed/embed-page";
import type { ChartContent } from "@/lib/formats/image/chart-content";
import { toBarRecords } from "@/lib/schema/pages/bar-records";

import type { EmbedTheme } from "@/lib/schema/parameters/picture-parameters";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { attribute, below, elementsOf, named, textOf } from "./html-fixture";
import { companiesContent, everyContent, kindsContent, ORIGIN, timelineContent } from "./image-fixture";
import { AS_OF } from "./timeline-fixture";

function embedded(
  content: ChartContent,
  theme: EmbedTheme = "auto",
  problems: { parameter: string; value: string; message: string }[] = [],
): string {
  const licence = { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
  return writeEmbedDocument({ content, theme, problems, origin: ORIGIN, licence });
}

describe("a view for other pages", () => {
  test.each(everyContent().map((content) => [content.chart, content] as const))(
    "of %s runs and loads nothing, is for no search engine, and leads back in a tab of its own",
    (_, content) => {
      const elements = elementsOf(embedded(content));
      for (const name of ["script", "img", "iframe", "object", "form", "base"])
        expect(named(elements, name), name).toEqual([]);
      const sheets = named(elements, "link").map((each) => attribute(each, "rel"));
      expect(sheets).toEqual(["canonical"]);
      const robots = named(elements, "meta").find((each) => attribute(each, "name") === "robots");
      expect(robots && attribute(robots, "content")).toBe("noindex");
      const links = named(elements, "a");
      for (const link of links) {
        expect(attribute(link, "target")).toBe("_blank");
        expect(attribute(link, "rel")).toBe("noopener");
        expect(attribute(link, "href")).toMatch(/^https:\/\/(interphase\.example|creativecommons\.org)\//);
      }
      expect(links.map((link) => attribute(link, "href"))).toContain(
        "https://creativecommons.org/licenses/by/4.0/",
      );
    },
  );

  test("has its drawing in every width, each named, and its numbers as a table", () => {
    const elements = elementsOf(embedded(companiesContent(["Aster", "Borealis"])));
    const drawings = named(elements, "svg").filter((each) => attribute(each, "role") === "img");
    expect(drawings.map((each) => attribute(each, "class"))).toEqual(
      DRAWINGS.map(({ width }) => `drawing w${width}`),
    );
    for (const drawing of drawings)
      expect(attribute(drawing, "aria-label")).toContain("Milestones by company and status");
    expect(named(elements, "tr")).toHaveLength(3);
  });

  test("of the timeline names what it draws in every width, with its date", () => {
    const content = timelineContent();
    const { lanes } = buildTimelineSeries({ ...content.records, asOf: AS_OF, lanes: "company" });
    const labels = [
      // One that was put off without a date stands nowhere in time, and is listed below the drawing.
      ...lanes
        .flatMap(({ milestones }) => milestones.filter(({ span }) => span !== null))
        .map(({ label }) => `${label.title} ${label.date}`),
      ...lanes.flatMap((lane) => lane.partnerships.map(({ label }) => label)),
    ];
    expect(labels.length).toBeGreaterThan(10);
    const drawings = named(elementsOf(embedded(content)), "svg").filter(
      (each) => attribute(each, "role") === "img",
    );
    for (const drawing of drawings.slice(0, -1)) {
      // Lines are broken where the drawing ends.
      const drawn = named(below(drawing), "text").map(textOf).join("").replaceAll(/\s/g, "");
      for (const label of labels) expect(drawn).toContain(label.replaceAll(/\s/g, ""));
    }
  });

  test("of partnerships has whole words before its bars in every width", () => {
    const tallies = [{ kinds: ["manufacturing"], technologies: ["all-solid-state"], count: 3 }] as const;
    const records = toBarRecords("partnerships-by-technology", tallies, 3);
    const texts = named(elementsOf(embedded({ ...kindsContent(), records })), "text").map(textOf);
    expect(texts.filter((text) => text === "Manufacturing")).toHaveLength(DRAWINGS.length);
  });

  test("says above its drawing as of when it is, on what terms, and where all of it is", () => {
    for (const content of everyContent()) {
      const elements = elementsOf(embedded(content));
      const credit = elements.findIndex((each) => attribute(each, "class") === "credit");
      const drawing = elements.findIndex((each) => attribute(each, "role") === "img");
      expect(credit).toBeLessThan(drawing);
      const [first] = elements.slice(credit);
      expect(first && textOf(first)).toBe(
        "As of 22 November 2026, from 12 sources. Data: CC BY 4.0View in full, with every source, at Interphase",
      );
    }
  });

  test("refers to no id that is not there, and has none twice", () => {
    for (const content of everyContent()) {
      const document = embedded(content);
      const ids = [...document.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of document.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
    }
  });

  test("is light, dark, or as the reader's device is set", () => {
    const [content = companiesContent([])] = everyContent();
    expect(embedded(content, "light")).toContain("color-scheme:light;");
    expect(embedded(content, "dark")).toContain("color-scheme:dark;");
    expect(embedded(content)).toContain("color-scheme:light dark;");
  });

  test("says what of its address was left out", () => {
    const problem = { parameter: "year", value: "20x7", message: "expected a year" };
    expect(embedded(companiesContent([]), "auto", [problem])).toContain(
      "year=20x7 in the address was left out: expected a year.",
    );
  });

  test.each(HOSTILE_TEXTS)("holds hostile words as words: %#", (text) => {
    const problem = { parameter: "q", value: text, message: text };
    const elements = elementsOf(embedded(companiesContent([text]), "auto", [problem]));
    expect(named(elements, "script")).toEqual([]);
    expect(named(elements, "b")).toEqual([]);
    expect(elements.every(({ namespaceURI }) => [html.NS.HTML, html.NS.SVG].includes(namespaceURI))).toBe(
      true,
    );
  });
});

test("where there is no view, a frame says so in the same look and leads to the site", () => {
  const page = writeEmbedMissing("dark", ORIGIN);
  const elements = elementsOf(page);
  expect(page).toContain("color-scheme:dark;");
  for (const name of ["script", "svg", "table"]) expect(named(elements, name), name).toEqual([]);
  expect(named(elements, "a").map((link) => [attribute(link, "href"), attribute(link, "target")])).toEqual([
    [`${ORIGIN}/timeline`, "_blank"],
  ]);
});
