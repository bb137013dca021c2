import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { COLOURS } from "@/lib/drawing/colours";
import { CHART_IDS } from "@/lib/schema/parameters/view-address";
import { browserPages } from "@/tests/support/browser";
import { PLAIN_PAGES } from "@/tests/support/site-paths";
import { formErrors } from "@/tests/support/well-formed";

const openPage = browserPages();
const CHARTS = CHART_IDS.map((chart) => `/api/v1/charts/${chart}`);
/** Of the site and nothing to draw: where a test only looks at pictures. */
const LIGHT = "/robots.txt";
const FILTER = "company=toyota&company=samsung-sdi&year=2020..&scope=all";

describe("a chart as a picture", () => {
  test.each(CHARTS)(
    "%s.svg is read by libxml2, and opened in a browser with typefaces of its own",
    async (path) => {
      const answer = await fetch(`${inject("site")}${path}.svg?${FILTER}`);
      expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
      expect(await formErrors(await answer.text())).toEqual([]);
      const page = await openPage(`${path}.svg`);
      expect(await page.evaluate(() => document.documentElement.localName)).toBe("svg");
      const faces = await page.evaluate(async () => {
        const loaded = await Promise.all([...document.fonts].map((face) => face.load()));
        return loaded.map(
          ({ family, weight, status }) => `${family.replaceAll('"', "")} ${weight} ${status}`,
        );
      });
      expect(faces.sort()).toEqual(["Inter 400 loaded", "Inter 600 loaded", "Source Serif 4 600 loaded"]);
    },
  );

  test.each(CHARTS)("%s.png is read by a browser: as wide as said, and not blank", async (path) => {
    const page = await openPage(LIGHT);
    const light = await pixelsOf(page, `${path}.png?${FILTER}`);
    expect(light.width).toBe(1600);
    // Fewer than four figures are told in words.
    expect(light.height).toBeGreaterThanOrEqual(path.endsWith("/figures") ? 300 : 700);
    expect(light.height).toBeLessThanOrEqual(2600);
    expect(light.corner).toBe(COLOURS.paper.light);
    expect(light.colours).toBeGreaterThan(20);
  });

  test("is twice as large and dark where that is asked for", async () => {
    const page = await openPage(LIGHT);
    const { width, height, corner } = await pixelsOf(page, `${CHARTS[0]}.png?size=double&theme=dark`);
    expect([width, height, corner]).toEqual([3200, 1800, COLOURS.paper.dark]);
  });

  test("the timeline stands among the lists too", async () => {
    for (const type of ["svg", "png"])
      expect((await fetch(`${inject("site")}/api/v1/timeline.${type}?lanes=partnership`)).status).toBe(200);
    expect((await fetch(`${inject("site")}/api/v1/pictures/timeline.png`)).status).toBe(404);
  });

  test("is of the day that its address names, and says so", async () => {
    const svg = await fetch(`${inject("site")}/api/v1/timeline.svg?asOf=2024-01-31`).then((answer) =>
      answer.text(),
    );
    expect(svg).toContain("As of 31 January 2024, from ");
    expect(svg).toContain("/timeline?asOf=2024-01-31<");
  });
});

test.each([`${CHARTS[0]}.svg`, `${CHARTS[0]}.png`, "/og/overview.png"])(
  "%s is kept by its tag, read from anywhere and never written",
  async (path) => {
    const address = inject("site") + path;
    const { headers } = await fetch(address);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("cache-control")).toContain("public");
    expect(headers.get("link")).toContain('rel="license"');
    const etag = headers.get("etag") ?? "";
    expect((await fetch(address, { headers: { "If-None-Match": etag } })).status).toBe(304);
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  },
);

test.each([
  [`${CHARTS[0]}.png?theme=pink`, "theme"],
  [`${CHARTS[0]}.png?size=9`, "size"],
  [`${CHARTS[0]}.svg?company=nobody`, "company"],
  ["/api/v1/timeline.png?status=open", "status"],
  ["/og/timeline.png?year=20x7", "year"],
  ["/og/companies/toyota.png?asOf=2999-01-01", "asOf"],
])("%s is refused in words", async (path, parameter) => {
  const answer = await fetch(inject("site") + path);
  expect(answer.status).toBe(400);
  expect((await answer.json()).errors[0].parameter).toBe(parameter);
});

test.each([
  "/api/v1/charts/none.png",
  "/og/none.png",
  "/og/milestones/none.png",
  "/og/overview.svg",
  "/og/x/y/z.png",
])("%s is not found", async (path) => expect((await fetch(inject("site") + path)).status).toBe(404));

test.each(Object.values(PLAIN_PAGES).map((path) => path.slice(1) || "overview"))(
  "the preview of %s is a picture of the size that social networks show",
  async (name) => {
    const page = await openPage(LIGHT);
    const { width, height, colours } = await pixelsOf(page, `/og/${name}.png`);
    expect([width, height]).toEqual([1200, 630]);
    expect(colours).toBeGreaterThan(20);
  },
);

/** What a browser makes of a picture: its size, how many colours it has, and the one in its corner. */
function pixelsOf(page: Page, path: string) {
  return page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const bytes = [0, 8, 16].map((shift) => ((pixels[0] ?? 0) >> shift) & 255);
    const corner = `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
    return { width, height, corner, colours: new Set(pixels).size };
  }, path);
}
