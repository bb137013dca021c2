import { element, type Markup, words } from "@/lib/drawing/markup";
import { line } from "@/lib/drawing/type";
import type { Key } from "@/lib/view-models/charts/keys";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { numberText } from "@/lib/view-models/numbers";
import { STRONG_TICK } from "@/lib/view-models/timeline/measures";
import type { Brush } from "./drawing";
import { filled } from "./textures";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A segment of a bar; what it counts is its title, which a pointer reads. */
export function segment(row: SeriesRow, key: Key, count: number, place: Place, brush: Brush): Markup {
  return element("g", {}, [
    element("title", {}, [words(`${row.label}, ${key.label}: ${numberText(count)}`)]),
    filled(key, place, brush),
  ]);
}

/** A number behind the end of a horizontal bar, around its middle. */
export function barNumber(count: number, x: number, middle: number, { paint }: Brush): Markup {
  return line(numberText(count), STRONG_TICK, { x: x + 6, y: middle + 4.3, fill: paint.colour("ink") });
}

/** The distance between the lines of a scale that ends at `most`: a round number that leaves at most five of them. */
export function scaleStep(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= rough) ?? power * 10;
}
