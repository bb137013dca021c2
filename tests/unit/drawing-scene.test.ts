import fc from "fast-check";
import { expect, test } from "vitest";
import { getPalette, PAGE_PALETTE } from "@/lib/drawing/colours";
import { joinMarks } from "@/lib/drawing/join-marks";
import {
  type BarShape,
  listDefinitions,
  listMarks,
  type MarkName,
  type Shape,
  share,
} from "@/lib/drawing/scene";
import { writeDefinitions } from "@/lib/drawing/write-definitions";
import { writeScene } from "@/lib/drawing/write-scene";

const shape = fc.oneof(
  fc.record({
    shape: fc.constant("mark" as const),
    name: fc.constantFrom<MarkName>("open-start", "achieved", "ring", "cap"),
    x: fc.constantFrom(share(0.25), share(0.5)),
    y: fc.constantFrom(share(0.5), 3),
    ink: fc.constantFrom("quiet" as const, "accent" as const, undefined),
  }),
  fc.constant<Shape>({ shape: "circle", x: 1, y: 1, radius: 2 }),
);

test("marks that are joined are the same marks, in the same order, places and inks, and fewer shapes", () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 12 }), (scene) => {
      const joined = joinMarks(scene as Shape[]);
      const apart = (shapes: readonly Shape[]) =>
        shapes.flatMap((each) =>
          each.shape === "mark"
            ? each.name.split("+").map((name) => JSON.stringify([name, each.x, each.y]))
            : [JSON.stringify(each)],
        );
      expect(apart(joined)).toEqual(apart(scene as Shape[]));
      expect(joined.length).toBeLessThanOrEqual(scene.length);
      // An ink is never given to a mark that has another.
      const inks = (shapes: readonly Shape[]) =>
        new Set(shapes.flatMap((each) => (each.shape === "mark" && each.ink ? [each.ink] : [])));
      expect([...inks(scene as Shape[])].filter((ink) => !inks(joined).has(ink))).toEqual([]);
    }),
  );
});

test("marks upon each other, the lower in an ink, are one", () => {
  const at = { shape: "mark", x: share(0.5), y: 4 } as const;
  expect(
    joinMarks([
      { ...at, name: "open-start", ink: "quiet" },
      { ...at, name: "achieved" },
      { ...at, name: "cap", ink: "accent" },
    ]).map((each) => each.shape === "mark" && each.name),
  ).toEqual(["open-start+achieved", "cap"]);
});

const bar: BarShape = {
  shape: "bar",
  body: "window",
  from: 0.25,
  to: 0.75,
  y: share(0.5),
  ink: "status-open",
  begin: "soft-start",
  stop: "cap",
};

test("what stands at an end of a bar is a part of it, what stands elsewhere or in another ink is not", () => {
  const mark = (x: number, ink?: "quiet"): Shape => ({
    shape: "mark",
    name: "open",
    x: share(x),
    y: share(0.5),
    ...(ink && { ink }),
  });
  expect(joinMarks([bar, mark(0.75)])).toEqual([{ ...bar, stop: "cap+open" }]);
  expect(joinMarks([bar, mark(0.25)])).toEqual([{ ...bar, begin: "soft-start+open" }]);
  expect(joinMarks([bar, mark(0.5)])).toHaveLength(2);
  expect(joinMarks([bar, mark(0.75, "quiet")])).toHaveLength(2);
  expect(joinMarks([{ ...bar, opacity: 0.35 }, mark(0.75)])).toHaveLength(2);
});

test("a bar of a page refers to what the page describes once, whatever its place and colour", () => {
  const scene = [bar, { ...bar, from: 0, to: 0.1, ink: "status-due" } as const];
  const page = writeScene(scene, { paint: PAGE_PALETTE, size: null });
  const [, id = ""] = /href="#([^"]+)"/.exec(page) ?? [];
  expect(page.match(/<use /g)).toHaveLength(2);
  expect(listDefinitions(scene)).toHaveLength(1);
  expect(writeDefinitions(listDefinitions(scene), PAGE_PALETTE)).toContain(`<symbol id="${id}"`);
  expect(listMarks(scene)).toEqual(["soft-start", "cap"]);
});

test("what fades out at the ends of several bars is written once, and whatever is referred to is there", () => {
  const other = { ...bar, body: "window-closed", stop: "soft-end+open" } as const;
  const definitions = writeDefinitions(listDefinitions([bar, other]), PAGE_PALETTE);
  expect(definitions.match(/href="#m-soft-start"/g)).toHaveLength(2);
  const ids = [...definitions.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const asked = [...definitions.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(asked));
});

test("a bar of a file has the shapes that a page describes, in pixels, from its beginning to its end", () => {
  const file = writeScene([bar], { paint: getPalette("light"), size: { width: 400, height: 40 } });
  expect(file).toContain('transform="translate(0 20)"');
  expect(file).toContain('<rect x="100" y="-4.5" width="200" height="9"');
  expect(file).toContain('transform="translate(300 0)"');
  expect(file).not.toContain("currentColor");
});

test("ticks stand at the same shares in a page as in a file", () => {
  const ticks: Shape = { shape: "ticks", at: [0.1, 0.5], y1: 2, y2: 7, stroke: "ink" };
  const placesOf = (size: { width: number; height: number } | null, wide: number) => {
    const written = writeScene([ticks], { paint: PAGE_PALETTE, size });
    return [...written.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x) / wide);
  };
  expect(placesOf({ width: 400, height: 10 }, 400)).toEqual([0.1, 0.5]);
  expect(placesOf(null, 1000)).toEqual([0.1, 0.5]);
});
