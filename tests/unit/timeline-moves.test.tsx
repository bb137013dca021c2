import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Ghosts } from "@/components/timeline/ghosts";
import { paletteOf } from "@/lib/formats/image/colours";
import { ghostMarks } from "@/lib/formats/image/timeline-ghosts";
import { movesOf } from "@/lib/view-models/timeline/moves";
import type { PlacedGhost } from "@/lib/view-models/timeline/placed-milestone";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";

const OPEN = { arrowStart: false, arrowEnd: false, softStart: false, softEnd: false };
const spanAt = (at: number): PlacedSpan => ({ ...OPEN, from: at, to: at, at });
const ghost = (at: number, moved = true): PlacedGhost => ({ span: spanAt(at), moved });

/** Moves as `[where it stood …, now]`, and the curves that are drawn of them. */
const CASES = [
  ["none", [], 0.5, []],
  ["one", [ghost(0.2)], 0.5, [[0.2, 0.5]]],
  [
    "two",
    [ghost(0.2), ghost(0.3)],
    0.5,
    [
      [0.2, 0.3],
      [0.3, 0.5],
    ],
  ],
  ["back", [ghost(0.8)], 0.5, [[0.8, 0.5]]],
  ["past a target that was only said less exactly", [ghost(0.2), ghost(0.4, false)], 0.5, [[0.2, 0.5]]],
  ["past a target at the edge of the axis", [ghost(0.2), ghost(1, false)], 0.5, [[0.2, 0.5]]],
  ["past one too near the present", [ghost(0.2), ghost(0.495)], 0.5, [[0.2, 0.5]]],
  [
    "past one too near the next",
    [ghost(0.2), ghost(0.205), ghost(0.4)],
    0.5,
    [
      [0.205, 0.4],
      [0.4, 0.5],
    ],
  ],
  ["none where all are near", [ghost(0.495), ghost(0.502)], 0.5, []],
] as const;

describe("the moves of a date", () => {
  test.each(CASES)("%s", (_, ghosts, now, hops) => {
    expect(movesOf(ghosts, spanAt(now)).hops.map(({ from, to }) => [from, to])).toEqual(hops);
  });

  test("every place it stood at stays, however near", () => {
    expect(movesOf([ghost(0.2), ghost(0.4, false), ghost(0.495)], spanAt(0.5)).stood).toEqual([0.2, 0.495]);
  });

  test.each(CASES)(
    "the picture and the page draw the same curves and one head: %s",
    (_, ghosts, now, hops) => {
      const place = { x: (fraction: number) => fraction * 1000, y: 50, paint: paletteOf("light") };
      const picture = ghostMarks(ghosts, spanAt(now), place);
      const curves = [...picture.matchAll(/d="M([\d.]+) 44C[^"]* ([\d.]+) 44"/g)];
      expect(curves.map(([, from, to]) => [Number(from) / 1000, Number(to) / 1000])).toEqual(hops);
      const heads = [...picture.matchAll(/translate\(([\d.]+) 43.5\)/g)].map(([, at]) => Number(at) / 1000);
      expect(heads).toEqual(hops.length > 0 ? [now] : []);

      const page = renderToStaticMarkup(<Ghosts ghosts={ghosts} now={spanAt(now)} />);
      const stretched = [...page.matchAll(/#e-curve" x="([\d.]+)%" width="([\d.]+)%"/g)];
      expect(stretched.map(([, at, width]) => [Number(at), Number(width)])).toEqual(
        hops.map(([from, to]) => [100 * Math.min(from, to), expect.closeTo(100 * Math.abs(to - from))]),
      );
      expect(page.match(/#e-(later|earlier)"/g) ?? []).toHaveLength(heads.length);
    },
  );
});
