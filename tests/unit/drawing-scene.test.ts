import fc from "fast-check";
import { expect, test } from "vitest";
import { joinMarks, type MarkName, type Shape, share } from "@/lib/drawing/scene";

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
