import {
  toPixels,
  type Writing,
  writeColour,
  writeLength,
  writePaint,
  writePlace,
  writeShare,
} from "./attributes";
import { describeBody, describeMarks } from "./marks";
import { type Attributes, element, join, type Markup, digits as px, words } from "./markup";
import {
  type BarShape,
  getDefinitionId,
  type JoinedMark,
  type Scene,
  type Shape,
  share,
  type TextShape,
} from "./scene";
import { line } from "./type";

/**
 * A scene as SVG. For a file all places are pixels. For a page shares are written as per cent, so that the drawing fits
 * whatever place it gets, and marks refer to their definitions (write-definitions.ts), so that hundreds of them weigh little.
 */
export function writeScene(scene: Scene, writing: Writing): Markup {
  return join(scene.map((shape) => writeShape(shape, writing)));
}

function writeShape(shape: Shape, writing: Writing): Markup {
  switch (shape.shape) {
    case "rect": {
      const at = writePlace(shape.x, shape.y, ["x", "y"], writing);
      const size = {
        width: writeLength(shape.width, "width", writing),
        height: writeLength(shape.height, "height", writing),
      };
      return element("rect", { ...at, ...size, ...writePaint(shape, writing) });
    }
    case "line":
      return writeLine(shape, writing);
    case "circle": {
      const at = writePlace(shape.x, shape.y, ["cx", "cy"], writing);
      return element("circle", { ...at, r: shape.radius, ...writePaint(shape, writing) });
    }
    case "path":
      return writePath(shape, writing);
    case "area":
      return writeArea(shape, writing);
    case "arc":
      return writeArc(shape, writing);
    case "mark":
      return writeMark(shape, writing);
    case "bar":
      return writeBar(shape, writing);
    case "ticks":
      return writeTicks(shape, writing);
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
  const colour = ink === undefined ? null : writeColour(ink, writing);
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
  const from = writePlace(shape.x1, shape.y1, ["x1", "y1"], writing);
  const { transform, ...to } = writePlace(shape.x2, shape.y2, ["x2", "y2"], writing);
  if (transform !== from.transform) throw new Error("a line of a page has the same pixels at both ends");
  return element("line", { ...from, ...to, ...writePaint(shape, writing) });
}

function writePath(shape: Shape & { shape: "path" }, writing: Writing): Markup {
  const { x, y, transform } = writePlace(shape.x, shape.y, ["x", "y"], writing);
  const path = (attributes: Attributes) =>
    element("path", { d: shape.d, ...attributes, ...writePaint(shape, writing) });
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
  const polygon = element("polygon", { points, ...writePaint(paint, writing) });
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
  const look = writePaint({ fill: "none", ...paint }, writing);
  if (size === null) {
    const middle = writePlace({ share: (left + right) / 2, px: 0 }, y, ["cx", "cy"], writing);
    const reach = { rx: writeShare((right - left) / 2), ry: rise };
    return element("ellipse", { class: "arc", ...middle, ...reach, ...look });
  }
  const [start, end, foot] = [left * size.width, right * size.width, toPixels(y, size.height)];
  const d = `M${px(start)} ${px(foot)}A${px((end - start) / 2)} ${rise} 0 0 1 ${px(end)} ${px(foot)}`;
  return element("path", { d, ...look });
}

function writeMark({ name, x, y, ink }: Shape & { shape: "mark" }, writing: Writing): Markup {
  const { paint, size } = writing;
  const color = ink === undefined ? null : writeColour(ink, writing);
  if (size === null)
    return element("use", { href: `#m-${name}`, ...writePlace(x, y, ["x", "y"], writing), color });
  const transform = `translate(${px(toPixels(x, size.width))} ${px(toPixels(y, size.height))})`;
  const own = color === null ? paint : { ...paint, current: color };
  return element("g", { transform }, [writeScene(describeMarks(name), { paint: own, size })]);
}

/** In a page a reference to a definition that is as wide as it; in a file the shapes themselves. */
function writeBar(bar: BarShape, writing: Writing): Markup {
  const { from, to, y, ink, begin, stop, opacity } = bar;
  const { paint, size } = writing;
  const color = writeColour(ink, writing);
  if (size === null) {
    const at = writePlace(share(from), y, ["x", "y"], writing);
    const wide = { width: writeLength(share(to - from), "width", writing), height: 1 };
    return element("use", { href: `#${getDefinitionId(bar)}`, ...at, ...wide, color, opacity });
  }
  const own = { ...writing, paint: { ...paint, current: color } };
  const end = (name: JoinedMark | null, at: number): Scene =>
    name === null ? [] : [{ shape: "mark", name, x: share(at), y: 0 }];
  const parts = [...describeBody(bar.body, from, to), ...end(begin, from), ...end(stop, to)];
  return element("g", { transform: `translate(0 ${px(toPixels(y, size.height))})` }, [
    writeScene(parts, own),
  ]);
}

/** In a page one path of a picture of its own, which stretches across with its place while its strokes do not. */
function writeTicks({ at, y1, y2, ...paint }: Shape & { shape: "ticks" }, writing: Writing): Markup {
  const { size } = writing;
  const wide = size?.width ?? 1000;
  const d = at.map((each) => `M${px(each * wide)} ${px(y1)}V${px(y2)}`).join("");
  const path = (attributes: Attributes) =>
    element("path", { d, ...attributes, ...writePaint(paint, writing) });
  if (size !== null) return path({});
  const fitted = { viewBox: `0 0 ${wide} ${px(y2)}`, preserveAspectRatio: "none" };
  return element("svg", { width: "100%", height: px(y2), overflow: "visible", ...fitted }, [
    path({ "vector-effect": "non-scaling-stroke" }),
  ]);
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
    ...writePlace(shape.x, shape.y, ["x", "y"], writing),
    "text-anchor": shape.anchor ?? null,
    class: (writing.size === null && shape.layouts?.join(" ")) || null,
    ...rim,
    fill: writeColour(shape.fill ?? "ink", writing),
  });
}
