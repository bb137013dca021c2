import type { Palette } from "./colours";
import { describeMarks } from "./marks";
import { type Attributes, element, join, type Markup, digits as px, words } from "./markup";
import type { Ink, JoinedMark, Length, Paint, Scene, Shape, TextShape } from "./scene";
import { line } from "./type";

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

/**
 * A scene as SVG. For a file all places are pixels. For a page shares are written as per cent, so that the drawing fits
 * whatever place it gets, and marks refer to their definitions (`writeMarks`), so that hundreds of them weigh little.
 */
export function writeScene(scene: Scene, writing: Writing): Markup {
  return join(scene.map((shape) => writeShape(shape, writing)));
}

/** The definitions of marks for a page, to stand once in it. */
export function writeMarks(names: readonly JoinedMark[], paint: Palette): Markup {
  return element(
    "defs",
    {},
    names.map((name) =>
      element("g", { id: `m-${name}` }, [
        writeScene(describeMarks(name), { paint, size: { width: 0, height: 0 } }),
      ]),
    ),
  );
}

function writeShape(shape: Shape, writing: Writing): Markup {
  switch (shape.shape) {
    case "rect": {
      const at = place(shape.x, shape.y, ["x", "y"], writing);
      const size = {
        width: extent(shape.width, "width", writing),
        height: extent(shape.height, "height", writing),
      };
      return element("rect", { ...at, ...size, ...painted(shape, writing) });
    }
    case "line":
      return writeLine(shape, writing);
    case "circle": {
      const at = place(shape.x, shape.y, ["cx", "cy"], writing);
      return element("circle", { ...at, r: shape.radius, ...painted(shape, writing) });
    }
    case "path":
      return writePath(shape, writing);
    case "area":
      return writeArea(shape, writing);
    case "arc":
      return writeArc(shape, writing);
    case "mark":
      return writeMark(shape, writing);
    case "text":
      return writeText(shape, writing);
    case "group":
      return writeGroup(shape, writing);
  }
}

function writeGroup(
  { title, href, reads, data, opacity, ink, shapes }: Shape & { shape: "group" },
  writing: Writing,
): Markup {
  const colour = ink === undefined ? null : colourOf(ink, writing);
  const heading = title ? element("title", {}, [words(title)]) : null;
  if (writing.size !== null) {
    const own = colour === null ? writing : { ...writing, paint: { ...writing.paint, current: colour } };
    return element("g", { opacity }, [heading, writeScene(shapes, own)]);
  }
  // A style and no attribute, since the style sheet gives links the colour that is around them.
  const look = { opacity, style: colour && `color:${colour}`, ...data };
  const children = [heading, writeScene(shapes, writing)];
  if (href === undefined) return element("g", look, children);
  // Most are for the pointer: whoever reads by keyboard has the same links in words beside the drawing.
  return element("a", { href, tabindex: reads ? null : -1, ...look }, children);
}

function writeLine(shape: Shape & { shape: "line" }, writing: Writing): Markup {
  const from = place(shape.x1, shape.y1, ["x1", "y1"], writing);
  const { transform, ...to } = place(shape.x2, shape.y2, ["x2", "y2"], writing);
  if (transform !== from.transform) throw new Error("a line of a page has the same pixels at both ends");
  return element("line", { ...from, ...to, ...painted(shape, writing) });
}

function writePath(shape: Shape & { shape: "path" }, writing: Writing): Markup {
  const { x, y, transform } = place(shape.x, shape.y, ["x", "y"], writing);
  const path = (attributes: Attributes) =>
    element("path", { d: shape.d, ...attributes, ...painted(shape, writing) });
  if (typeof x === "string" || typeof y === "string" || transform !== null) {
    return element("svg", { x, y, overflow: "visible" }, [path({ transform })]);
  }
  return path({ transform: !x && !y ? null : `translate(${px(Number(x))} ${px(Number(y))})` });
}

/** In a page a picture of its own, which stretches across with its place. */
function writeArea({ corners, ...paint }: Shape & { shape: "area" }, writing: Writing): Markup {
  const { size } = writing;
  const wide = size?.width ?? 100;
  const points = corners.map(({ x, y }) => `${px(x * wide)},${px(y)}`).join(" ");
  const polygon = element("polygon", { points, ...painted(paint, writing) });
  if (size !== null) return polygon;
  const downs = corners.map(({ y }) => y);
  const [top, high] = [Math.min(...downs), Math.max(...downs) - Math.min(...downs)];
  const fitted = { viewBox: `0 ${px(top)} ${wide} ${px(high)}`, preserveAspectRatio: "none" };
  return element("svg", { y: top, width: "100%", height: high, ...fitted }, [polygon]);
}

/** In a file a curve; in a page an ellipse, which stretches with its place, cut at the middle by the style sheet. */
function writeArc({ from, to, y, rise, ...paint }: Shape & { shape: "arc" }, writing: Writing): Markup {
  const { size } = writing;
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const look = painted({ fill: "none", ...paint }, writing);
  if (size === null) {
    const middle = place({ share: (left + right) / 2, px: 0 }, y, ["cx", "cy"], writing);
    const reach = { rx: percent((right - left) / 2), ry: rise };
    return element("ellipse", { class: "arc", ...middle, ...reach, ...look });
  }
  const [start, end, foot] = [left * size.width, right * size.width, inPixels(y, size.height)];
  const d = `M${px(start)} ${px(foot)}A${px((end - start) / 2)} ${rise} 0 0 1 ${px(end)} ${px(foot)}`;
  return element("path", { d, ...look });
}

function writeMark({ name, x, y, ink }: Shape & { shape: "mark" }, writing: Writing): Markup {
  const { paint, size } = writing;
  const color = ink === undefined ? null : colourOf(ink, writing);
  if (size === null)
    return element("use", { href: `#m-${name}`, ...place(x, y, ["x", "y"], writing), color });
  const transform = `translate(${px(inPixels(x, size.width))} ${px(inPixels(y, size.height))})`;
  const own = color === null ? paint : { ...paint, current: color };
  return element("g", { transform }, [writeScene(describeMarks(name), { paint: own, size })]);
}

function writeText(shape: TextShape, writing: Writing): Markup {
  const { paint } = writing;
  const rim = shape.rim && {
    stroke: paint.colour("paper"),
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return line(shape.text, shape.type, {
    ...place(shape.x, shape.y, ["x", "y"], writing),
    "text-anchor": shape.anchor ?? null,
    class: (writing.size === null && shape.layouts?.join(" ")) || null,
    ...rim,
    fill: colourOf(shape.fill ?? "ink", writing),
  });
}

/** Where a shape stands, by the names of its attributes; pixels beyond a share become a transform, and 0 goes without saying. */
function place<X extends string, Y extends string>(
  x: Length,
  y: Length,
  [nameX, nameY]: readonly [X, Y],
  { size }: Writing,
): { [name in X | Y]: number | string | null } & { transform: string | null } {
  if (size !== null) {
    return { [nameX]: inPixels(x, size.width), [nameY]: inPixels(y, size.height), transform: null } as never;
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
  return { at: length.share === 0 ? 0 : percent(length.share), px: length.px };
}

function extent(length: Length, side: "width" | "height", { size }: Writing): number | string {
  if (typeof length === "number") return length;
  if (size !== null) return inPixels(length, size[side]);
  if (length.px !== 0) throw new Error("a length of a page is a share or pixels, not both");
  return percent(length.share);
}

function inPixels(length: Length, whole: number): number {
  return typeof length === "number" ? length : length.share * whole + length.px;
}

/** A share as SVG takes it; a hundredth of a per cent is less than a fifth of a pixel. */
function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

function painted({ fill, stroke, strokeWidth, dash, round, opacity }: Paint, writing: Writing): Attributes {
  return {
    fill: fill === undefined ? null : colourOf(fill, writing),
    stroke: stroke === undefined ? null : colourOf(stroke, writing),
    "stroke-width": strokeWidth ?? null,
    "stroke-dasharray": dash ?? null,
    "stroke-linecap": round ? "round" : null,
    opacity: opacity ?? null,
  };
}

function colourOf(ink: Ink, { paint, ids = "" }: Writing): string {
  if (ink === "none") return "none";
  if (ink === "current") return paint.current ?? CURRENT;
  if (typeof ink === "string") return paint.colour(ink);
  return "tint" in ink ? paint.tint(ink.tint) : `url(#${ids}${ink.pattern})`;
}
