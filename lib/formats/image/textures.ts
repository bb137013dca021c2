import { element, join, type Markup, NOTHING } from "@/lib/drawing/markup";
import type { Key } from "@/lib/view-models/charts/keys";
import type { Texture } from "@/lib/view-models/charts/textures";
import type { Brush } from "./drawing";

/** Pixels of a tile: whole ones too where a picture is enlarged by eight fifths, so that no seam shows between two. */
const TILE = 5;

/** The textures of some keys, for bars to be filled with. */
export function textures(keys: readonly Key[], brush: Brush): Markup {
  return join(keys.map((key) => texture(key, brush)));
}

/** A piece of a bar: an opaque ground, so that no line of the chart shows through it, and its texture upon that. */
export function filled(
  key: Key,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { paint, ids }: Brush,
): Markup {
  const colour = paint.colour(key.colour);
  const place = { x: x + 0.5, y: y + 0.5, width: Math.max(1, width - 1), height: Math.max(1, height - 1) };
  const middle = place.y + place.height / 2;
  return join([
    element("rect", {
      ...place,
      fill: key.texture === "full" ? colour : paint.tint(key.colour),
      stroke: key.texture === "full" ? colour : null,
    }),
    key.texture === "half" &&
      element("rect", { ...place, y: middle, height: place.height / 2, fill: colour }),
    key.texture !== "full" &&
      element("rect", {
        ...place,
        fill: isTiled(key.texture) ? `url(#${ids}${key.id})` : "none",
        stroke: colour,
      }),
  ]);
}

function isTiled(texture: Texture): boolean {
  return texture !== "full" && texture !== "half" && texture !== "hollow";
}

function texture(key: Key, { paint, ids }: Brush): Markup | null {
  if (!isTiled(key.texture)) return null;
  return element(
    "pattern",
    { id: `${ids}${key.id}`, width: TILE, height: TILE, patternUnits: "userSpaceOnUse" },
    [ink(key.texture, paint.colour(key.colour))],
  );
}

function ink(texture: Texture, colour: string): Markup {
  const stroke = { stroke: colour, "stroke-width": 1.2 };
  switch (texture) {
    case "full":
    case "half":
    case "hollow":
      return NOTHING;
    case "stripes":
      return element("rect", { width: 2.5, height: TILE, fill: colour });
    case "dots":
      return element("circle", { cx: 2.5, cy: 2.5, r: 1.4, fill: colour });
    case "hatch":
      return element("path", { d: "M-1 1 L1 -1 M0 5 L5 0 M4 6 L6 4", ...stroke });
    case "cross-hatch":
      return element("path", { d: "M0 5 L5 0 M0 0 L5 5", ...stroke });
    case "dashes":
      return element("path", { d: "M1 2.5 H4", ...stroke });
  }
}
