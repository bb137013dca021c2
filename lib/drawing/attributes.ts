import type { Palette } from "./colours";
import { type Attributes, digits as px } from "./markup";
import type { Ink, Length, Paint } from "./scene";

/*
 * Places, lengths and paints of a scene as SVG's attributes: in pixels for a file, in shares for a page.
 */

/** How a scene is written. */
export interface Writing {
  readonly paint: Palette;
  /** The width and height of the whole in pixels, for a file; null for a page, where its place says. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** What the ids of its patterns begin with, so that two drawings can stand in one page. */
  readonly ids?: string;
}

/** The colour of what a mark is part of. */
const CURRENT = "currentColor";

/** Where a shape stands, by the names of its attributes; pixels beyond a share become a transform, and 0 goes without saying. */
export function writePlace<X extends string, Y extends string>(
  x: Length,
  y: Length,
  [nameX, nameY]: readonly [X, Y],
  { size }: Writing,
): { [name in X | Y]: number | string | null } & { transform: string | null } {
  if (size !== null) {
    return { [nameX]: toPixels(x, size.width), [nameY]: toPixels(y, size.height), transform: null } as never;
  }
  const [along, down] = [fluid(x), fluid(y)];
  const beyond = along.px !== 0 || down.px !== 0;
  return {
    [nameX]: along.at || null,
    [nameY]: down.at || null,
    transform: beyond ? `translate(${px(along.px)} ${px(down.px)})` : null,
  } as never;
}

function fluid(length: Length): { at: number | string; px: number } {
  if (typeof length === "number") return { at: length, px: 0 };
  return { at: length.share === 0 ? 0 : writeShare(length.share), px: length.px };
}

/**
 * How long a shape is, as one of its sides.
 * @throws where a page would have to add pixels to a share
 */
export function writeLength(length: Length, side: "width" | "height", { size }: Writing): number | string {
  if (typeof length === "number") return length;
  if (size !== null) return toPixels(length, size[side]);
  if (length.px !== 0) throw new Error("a length of a page is a share or pixels, not both");
  return writeShare(length.share);
}

/** A place or a length in pixels of a whole that is so many long. */
export function toPixels(length: Length, whole: number): number {
  return typeof length === "number" ? length : length.share * whole + length.px;
}

/** A share as SVG takes it; a hundredth of a per cent is less than a fifth of a pixel. */
export function writeShare(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

/** What a shape is painted with. */
export function writePaint(
  { fill, stroke, strokeWidth, dash, round, opacity }: Paint,
  writing: Writing,
): Attributes {
  return {
    fill: fill === undefined ? null : writeColour(fill, writing),
    stroke: stroke === undefined ? null : writeColour(stroke, writing),
    "stroke-width": strokeWidth ?? null,
    "stroke-dasharray": dash ?? null,
    "stroke-linecap": round ? "round" : null,
    opacity: opacity ?? null,
  };
}

/** A colour as an attribute holds it. */
export function writeColour(ink: Ink, writing: Writing): string {
  const { paint, ids = "" } = writing;
  if (ink === "none") return "none";
  if (ink === "current") return paint.current ?? CURRENT;
  if (typeof ink === "string") return paint.colour(ink);
  return "tint" in ink ? paint.tint(writeColour(ink.tint, writing)) : `url(#${ids}${ink.pattern})`;
}
