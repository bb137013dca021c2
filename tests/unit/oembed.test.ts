import { describe, expect, test } from "vitest";
import { buildOembed, writeOembedXml } from "@/lib/formats/embed/oembed";
import { EMBED_PARAMETERS } from "@/lib/schema/parameters/picture-parameters";
import {
  CHART_IDS,
  getEmbeddedChart,
  getEmbedPath,
  parseChartAddress,
  parseEmbeddedAddress,
} from "@/lib/schema/parameters/view-address";
import { buildEmbedFrame, formatFrameCode } from "@/lib/view-models/embed-frame";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { formErrors } from "@/tests/support/well-formed";
import { attribute, elementsOf, named } from "./html-fixture";
import { ORIGIN } from "./image-fixture";
import { AS_OF } from "./timeline-fixture";

describe("addresses of views", () => {
  test.each(CHART_IDS)("that of %s is read as it is written", (chart) => {
    expect(getEmbeddedChart(getEmbedPath(chart))).toBe(chart);
    const query = new URLSearchParams("company=toyota&asOf=2024-01-01&theme=dark");
    const { params } = parseChartAddress(chart, query, EMBED_PARAMETERS, AS_OF);
    const { path } = buildEmbedFrame(params, "dark");
    expect(parseEmbeddedAddress(path, ORIGIN, AS_OF)).toEqual({ params, theme: "dark" });
    expect(parseEmbeddedAddress(`${ORIGIN}${path}`, ORIGIN, AS_OF)).toEqual({ params, theme: "dark" });
  });

  test.each([
    "/embed",
    "/embed/charts",
    "/embed/charts/timeline",
    "/embed/nothing",
    "/embed/timeline/",
    "/timeline",
  ])("%s is none", (path) => expect(getEmbeddedChart(path)).toBeNull());

  test.each([
    ["/timeline?company=toyota&utm_source=x", "timeline"],
    ["/trends", "trends"],
    ["/", "milestones-per-year"],
    ["/?asOf=2024-01-01#targets-by-company-title", "targets-by-company"],
    ["/#partnerships-by-technology-title", "partnerships-by-technology"],
    ["/#changes", "milestones-per-year"],
    ["/timeline#targets-by-company-title", "timeline"],
  ])("the page %s shows one", (page, chart) => {
    expect(parseEmbeddedAddress(page, ORIGIN, AS_OF)?.params.chart).toBe(chart);
  });

  test.each([
    "https://elsewhere.example/timeline",
    "/milestones",
    "//elsewhere.example/timeline",
    "javascript:alert(1)",
    "",
    "http://[",
  ])("%s is no view of this site", (address) =>
    expect(parseEmbeddedAddress(address, ORIGIN, AS_OF)?.params.chart ?? null).toBe(
      address === "" ? "milestones-per-year" : null,
    ),
  );
});

describe("oEmbed", () => {
  const frame = { path: "/embed/timeline?company=a&q=%22%3C", width: 900, height: 820 };
  const picture = { path: "/og/timeline.png", width: 1200, height: 630 };
  const most = { width: null, height: null };

  test("is rich HTML of the size of its frame", () => {
    const answer = buildOembed({ title: "Timeline", frame, origin: ORIGIN, most, picture });
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
    const sized = (width: number, height: number) =>
      buildOembed({ title: "Timeline", frame, origin: ORIGIN, most: { width, height }, picture });
    const small = sized(400, 300);
    expect([small.width, small.height]).toEqual([400, 300]);
    expect(small.html).toContain('width="400" height="300"');
    expect(small).not.toHaveProperty("thumbnail_url");
    const large = sized(4000, 3000);
    expect([large.width, large.height]).toEqual([900, 820]);
  });

  test("is well-formed as XML whatever it holds", async () => {
    for (const title of HOSTILE_TEXTS)
      expect(
        await formErrors(writeOembedXml(buildOembed({ title, frame, origin: ORIGIN, most, picture }))),
      ).toEqual([]);
  });

  test("the code to copy holds a title and an address as they are", () => {
    const code = formatFrameCode('https://a.example/?x="><script>', 'A "title" <b>', { width: 1, height: 2 });
    const [frameElement] = named(elementsOf(`<!doctype html><html><body>${code}</body></html>`), "iframe");
    expect(frameElement && attribute(frameElement, "src")).toBe('https://a.example/?x="><script>');
    expect(frameElement && attribute(frameElement, "title")).toBe('A "title" <b>');
    expect(frameElement && attribute(frameElement, "loading")).toBe("lazy");
  });
});
