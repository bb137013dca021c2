import { inflateSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { buildSocialPreview } from "@/lib/http/page-metadata";
import { writeFontFaces } from "@/lib/http/pictures/fonts";
import { buildPictureResponse, cachePicture } from "@/lib/http/pictures/picture-response";
import { BusyError, rasterise } from "@/lib/http/pictures/rasterise";
import { svgOf, yearsContent } from "./image-fixture";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#f00"/></svg>`;

function sizeOf(png: Uint8Array): number[] {
  expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("rendering", () => {
  test("makes a PNG of the size that the picture says", async () => {
    expect(sizeOf(await rasterise(SVG))).toEqual([40, 20]);
    expect(sizeOf(await rasterise(svgOf(yearsContent())))).toEqual([1600, 900]);
  });

  test("fails for what is no picture, and goes on", async () => {
    await expect(rasterise("<p>no picture</p>")).rejects.toThrow();
    expect(sizeOf(await rasterise(SVG))).toEqual([40, 20]);
  });

  test("goes on after its thread has rested", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      expect(sizeOf(await rasterise(SVG))).toEqual([40, 20]);
      vi.advanceTimersByTime(60_000);
      expect(sizeOf(await rasterise(SVG))).toEqual([40, 20]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("takes on so many pictures at once and refuses more, which are asked to come again", async () => {
    // All ask before the thread can answer, however small the picture is.
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => rasterise(SVG)));
    const refused = tries.filter((each) => each.status === "rejected");
    expect(refused.length).toBe(6);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(BusyError);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        buildPictureResponse({ type: "png", name: "x", etag: `busy-${index}`, page: null, svg: () => SVG }),
      ),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(busy).toHaveLength(6);
    for (const { headers } of busy) expect(headers.get("retry-after")).toBe("5");
  });

  test("gives up a picture that takes too long, and asks to come again", async () => {
    await rasterise(SVG);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const large = svgOf(yearsContent());
      const answer = buildPictureResponse({
        type: "png",
        name: "x",
        etag: "too-long",
        page: null,
        svg: () => large,
      });
      await vi.advanceTimersByTimeAsync(20_000);
      const { status, headers } = await answer;
      expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a picture that is given up takes none of those along that wait behind it", async () => {
    // The thread is done with what other tests asked for.
    await rasterise(SVG);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const pictures = Promise.allSettled([rasterise(svgOf(yearsContent())), rasterise(SVG)]);
      vi.advanceTimersByTime(20_000);
      const [first, second] = await pictures;
      expect(first.status === "rejected" && first.reason).toBeInstanceOf(BusyError);
      expect(second.status).toBe("fulfilled");
    } finally {
      vi.useRealTimers();
    }
  });

  test("counts no waiting for others into the time a picture may take", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const large = svgOf(yearsContent());
      const pictures = await Promise.allSettled(
        Array.from({ length: 4 }, async () => {
          const png = await rasterise(large);
          vi.advanceTimersByTime(15_000);
          return png;
        }),
      );
      expect(pictures.map(({ status }) => status)).toEqual(pictures.map(() => "fulfilled"));
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what was rendered", () => {
  const bytes = (length: number) => Promise.resolve(new Uint8Array(length));

  test("is made once for all who ask for it at the same time and later", async () => {
    const make = vi.fn(() => bytes(10));
    const all = await Promise.all([cachePicture("once", make), cachePicture("once", make)]);
    expect(await cachePicture("once", make)).toBe(all[0]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("is made again after it failed", async () => {
    await expect(cachePicture("failed", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect((await cachePicture("failed", () => bytes(3))).byteLength).toBe(3);
  });

  test("is kept as long as there is room, what was asked for last the longest", async () => {
    const make = vi.fn(() => bytes(1_500_000));
    for (const key of ["a", "b", "a", "c"]) await cachePicture(key, make);
    expect(make).toHaveBeenCalledTimes(3);
    await cachePicture("a", make);
    expect(make).toHaveBeenCalledTimes(3);
    await cachePicture("b", make);
    expect(make).toHaveBeenCalledTimes(4);
  });

  test("is given also where it is too large to be kept", async () => {
    expect((await cachePicture("large", () => bytes(9_000_000))).byteLength).toBe(9_000_000);
  });
});

test("a picture's own typefaces weigh little and hold the letters it is written with", async () => {
  const [usual, once] = await Promise.all([writeFontFaces("abc"), writeFontFaces("cba")]);
  expect(once).toBe(usual);
  expect(usual.match(/@font-face/g)).toHaveLength(3);
  expect(usual.length).toBeLessThan(45_000);
  const more = await writeFontFaces("Škoda Łódź");
  expect(more.length).toBeGreaterThan(usual.length);
  expect(more.length).toBeLessThan(110_000);
  // A script that the typefaces do not have costs nothing.
  expect((await writeFontFaces("全固体")).length).toBeLessThan(45_000);
});

test("a PNG is not blank", async () => {
  const png = await rasterise(SVG);
  const text = Buffer.from(png);
  const start = text.indexOf("IDAT") + 4;
  const pixels = inflateSync(text.subarray(start, start + text.readUInt32BE(start - 8)));
  expect(new Set(pixels).size).toBeGreaterThan(1);
});

describe("what social networks show", () => {
  afterEach(() => vi.unstubAllEnvs());
  const page = { path: "/timeline?company=toyota", title: "Timeline", description: "All of it." };

  test("is a picture by its absolute address, where the site knows its own", () => {
    vi.stubEnv("SITE_URL", "https://interphase.example/");
    const { openGraph, twitter } = buildSocialPreview(page);
    const url = "https://interphase.example/og/timeline.png?company=toyota";
    expect(openGraph).toMatchObject({
      url: "https://interphase.example/timeline?company=toyota",
      images: [{ url, width: 1200, height: 630, alt: "Timeline" }],
    });
    expect(twitter).toMatchObject({ card: "summary_large_image", images: [url] });
    expect(buildSocialPreview({ ...page, path: "/" }).twitter).toMatchObject({
      images: ["https://interphase.example/og/overview.png"],
    });
  });

  test("is words alone where it does not", () => {
    vi.stubEnv("SITE_URL", "");
    const { openGraph, twitter } = buildSocialPreview(page);
    expect(openGraph).not.toHaveProperty("images");
    expect(twitter).toEqual({ card: "summary" });
  });
});
