import { type DefaultTreeAdapterTypes, html, parse, defaultTreeAdapter as tree } from "parse5";
import { describe, expect, test } from "vitest";
import { embedDocument } from "@/lib/formats/embed/embed-document";
import { oembed, oembedXml } from "@/lib/formats/embed/oembed";
import type { ChartContent } from "@/lib/formats/image/chart-content";
import { CHART_IDS, chartAddress } from "@/lib/schema/chart-address";
import { embeddedChart, embedPath } from "@/lib/schema/embed-address";
import { embeddedAddress } from "@/lib/schema/oembed-address";
import { EMBED_PARAMETERS, type EmbedTheme } from "@/lib/schema/picture-parameters";
import { embedFrame, frameCode } from "@/lib/view-models/embed/embed-frame";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { formErrors } from "@/tests/support/well-formed";
import { companiesContent, everyContent, ORIGIN } from "./image-fixture";
import { AS_OF } from "./timeline-fixture";

type Element = DefaultTreeAdapterTypes.Element;

function embedded(
  content: ChartContent,
  theme: EmbedTheme = "auto",
  problems: { parameter: string; value: string; message: string }[] = [],
): string {
  const licence = { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
  return embedDocument({ content, theme, problems, origin: ORIGIN, licence });
}

/** Every element of a document; what a reader complains about is an error. */
function elementsOf(document: string): Element[] {
  const complaints: string[] = [];
  const root = parse(document, { onParseError: ({ code }) => complaints.push(code) });
  expect(complaints).toEqual([]);
  const below = (node: DefaultTreeAdapterTypes.Node): Element[] => [
    ...(tree.isElementNode(node) ? [node] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(below) : []),
  ];
  return below(root);
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const named = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);

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

  test("has its drawing twice, each named, and its numbers as a table", () => {
    const elements = elementsOf(embedded(companiesContent(["Aster", "Borealis"])));
    const drawings = named(elements, "svg").filter((each) => attribute(each, "role") === "img");
    expect(drawings.map((each) => attribute(each, "class"))).toEqual(["drawing wide", "drawing narrow"]);
    for (const drawing of drawings) expect(attribute(drawing, "aria-label")).toContain("Targets by company");
    expect(named(elements, "tr")).toHaveLength(3);
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

describe("addresses of views", () => {
  test.each(CHART_IDS)("that of %s is read as it is written", (chart) => {
    expect(embeddedChart(embedPath(chart))).toBe(chart);
    const query = new URLSearchParams("company=toyota&asOf=2024-01-01&theme=dark");
    const { asked } = chartAddress(chart, query, EMBED_PARAMETERS, AS_OF);
    const { path } = embedFrame(asked, "dark");
    expect(embeddedAddress(path, ORIGIN, AS_OF)).toEqual({ asked, theme: "dark" });
    expect(embeddedAddress(`${ORIGIN}${path}`, ORIGIN, AS_OF)).toEqual({ asked, theme: "dark" });
  });

  test.each([
    "/embed",
    "/embed/charts",
    "/embed/charts/timeline",
    "/embed/nothing",
    "/embed/timeline/",
    "/timeline",
  ])("%s is none", (path) => expect(embeddedChart(path)).toBeNull());

  test.each([
    ["/timeline?company=toyota&utm_source=x", "timeline"],
    ["/trends", "trends"],
    ["/", "milestones-per-year"],
    ["/?asOf=2024-01-01#targets-by-company-title", "targets-by-company"],
    ["/#partnerships-by-technology-title", "partnerships-by-technology"],
    ["/#changes", "milestones-per-year"],
    ["/timeline#targets-by-company-title", "timeline"],
  ])("the page %s shows one", (page, chart) => {
    expect(embeddedAddress(page, ORIGIN, AS_OF)?.asked.chart).toBe(chart);
  });

  test.each([
    "https://elsewhere.example/timeline",
    "/milestones",
    "//elsewhere.example/timeline",
    "javascript:alert(1)",
    "",
    "http://[",
  ])("%s is no view of this site", (address) =>
    expect(embeddedAddress(address, ORIGIN, AS_OF)?.asked.chart ?? null).toBe(
      address === "" ? "milestones-per-year" : null,
    ),
  );
});

describe("oEmbed", () => {
  const frame = { path: "/embed/timeline?company=a&q=%22%3C", width: 900, height: 820 };
  const picture = { path: "/og/timeline.png", width: 1200, height: 630 };
  const most = { width: null, height: null };

  test("is rich HTML of the size of its frame", () => {
    const answer = oembed({ title: "Timeline", frame, origin: ORIGIN, most, picture });
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 900,
      height: 820,
      thumbnail_width: 1200,
    });
    expect(answer.html).toContain(`src="${ORIGIN}/embed/timeline?company=a&#38;q=%22%3C"`);
  });

  test("is no larger than the page that asks has room for", () => {
    const small = oembed({
      title: "Timeline",
      frame,
      origin: ORIGIN,
      most: { width: 400, height: 300 },
      picture,
    });
    expect([small.width, small.height]).toEqual([400, 300]);
    expect(small.html).toContain('width="400" height="300"');
    expect(small).not.toHaveProperty("thumbnail_url");
    const large = oembed({
      title: "Timeline",
      frame,
      origin: ORIGIN,
      most: { width: 4000, height: 3000 },
      picture,
    });
    expect([large.width, large.height]).toEqual([900, 820]);
  });

  test("is well-formed as XML whatever it holds", async () => {
    for (const title of HOSTILE_TEXTS)
      expect(await formErrors(oembedXml(oembed({ title, frame, origin: ORIGIN, most, picture })))).toEqual(
        [],
      );
  });

  test("the code to copy holds a title and an address as they are", () => {
    const code = frameCode('https://a.example/?x="><script>', 'A "title" <b>', { width: 1, height: 2 });
    const [frameElement] = named(elementsOf(`<!doctype html><html><body>${code}</body></html>`), "iframe");
    expect(frameElement && attribute(frameElement, "src")).toBe('https://a.example/?x="><script>');
    expect(frameElement && attribute(frameElement, "title")).toBe('A "title" <b>');
    expect(frameElement && attribute(frameElement, "loading")).toBe("lazy");
  });
});
