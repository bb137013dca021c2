import type { Palette, Token } from "./colours";
import { element, join, type Markup } from "./markup";
import type { Length, Shape } from "./scene";

/** How a bar is filled, so that bars differ without colour. */
export type Texture = "full" | "half" | "hollow" | "stripes" | "dots" | "cross-hatch" | "hatch" | "dashes";

/** What is filled: its colour, its texture, and the id of its pattern in the page or file. */
export interface Filling {
  readonly id: string;
  readonly colour: Token;
  readonly texture: Texture;
}

interface Box {
  readonly x: Length;
  readonly y: number;
  readonly width: Length;
  readonly height: number;
}

/** Pixels of a tile: whole ones too where a picture is enlarged by eight fifths, so that no seam shows between two. */
const TILE = 5;

/** Fills a piece of a bar: an opaque ground, so that no line of the chart shows through it, and its texture upon that. */
export function drawFilling({ id, colour, texture }: Filling, box: Box): Shape[] {
  const rect = { shape: "rect", ...box } as const;
  const rim = { stroke: colour, strokeWidth: 1 } as const;
  if (texture === "full") return [{ ...rect, fill: colour, ...rim }];
  if (texture === "hollow") return [{ ...rect, fill: { tint: colour }, ...rim }];
  if (texture === "half") {
    const lower = { ...rect, y: box.y + box.height / 2, height: box.height / 2 };
    return [
      { ...rect, fill: { tint: colour }, ...rim },
      { ...lower, fill: colour },
    ];
  }
  return [
    { ...rect, fill: { tint: colour } },
    { ...rect, fill: { pattern: id }, ...rim },
  ];
}

/** The patterns of some fillings, for a page's or a file's definitions. */
export function writePatterns(fillings: readonly Filling[], ids: string, paint: Palette): Markup {
  const all = fillings.map(({ id, colour, texture }) => {
    const ink = drawInk(texture, paint.colour(colour));
    const size = { width: TILE, height: TILE, patternUnits: "userSpaceOnUse" };
    return ink && element("pattern", { id: `${ids}${id}`, ...size }, [ink]);
  });
  return join(all);
}

function drawInk(texture: Texture, colour: string): Markup | null {
  const stroke = { stroke: colour, "stroke-width": 1.2 };
  switch (texture) {
    case "full":
    case "half":
    case "hollow":
      return null;
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
