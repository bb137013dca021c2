import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import type { Palette } from "@/lib/drawing/colours";
import { at, element, join, type Markup, words } from "@/lib/drawing/markup";
import { line, measureWidth, SANS, type Type, wrapText } from "@/lib/drawing/type";
import { formatCount } from "@/lib/view-models/text";
import { type Drawing, drawLegend, type LegendItem, type RenderContext } from "./figure";

/** What a picture says of itself in words. */
interface Caption {
  readonly title: string;
  /** What there is to see, in a sentence. */
  readonly sentence: string;
  /** What the filter keeps, in a sentence. */
  readonly filter: string;
  /** What has to be known to read it, and what is left out. */
  readonly note: string;
  readonly asOf: Day;
  readonly sources: number;
  /** Where all of it is found, with the day; its scheme is left out in the picture. */
  readonly address: string;
}

/** A picture as a file. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it is and says, for those who do not see it. */
  readonly name: string;
  readonly text: string;
  /** Everything inside its svg element. */
  readonly content: Markup;
}

/** A picture before it is known whether its drawing has room: how high that may be, and how high it is. */
interface FramedPicture extends Picture {
  readonly room: number;
  readonly drawn: number;
}

/** Around everything. */
export const PADDING = 36;

const TITLE = { face: "serif", size: 27 } as const;
const SENTENCE = { face: "regular", size: 15.5 } as const;
const FILTER = { face: "regular", size: 13 } as const;
const NOTE = { face: "regular", size: 11.5 } as const;
const FOOT = { face: "regular", size: 12 } as const;
const NAME = { face: "strong", size: 12 } as const;

/** How many lines the words take at most; below a width they may take more. */
const MOST_LINES = { title: 2, sentence: 3, filter: 2, note: 3 };
const NARROW = 900;

interface Lines {
  readonly height: number;
  readonly body: Markup;
}

/**
 * A picture with all it needs to be read wherever it is shown: title, sentences, legend, drawing, notes, and in its foot
 * the day, the sources, the licence and the address.
 * @param draw the drawing in a width; `room` is the height that is left, where the picture's is given
 */
export function drawFrame(
  caption: Caption,
  items: readonly LegendItem[],
  draw: (room: { readonly width: number; readonly height: number }) => Drawing,
  { width, height }: { readonly width: number; readonly height: number | null },
  context: RenderContext,
): FramedPicture {
  const inner = width - 2 * PADDING;
  const { paint } = context;
  // A narrow picture takes more lines for the same words.
  const most = width < NARROW ? { title: 4, sentence: 6, filter: 5, note: 8 } : MOST_LINES;
  const head = stackOf([
    text(caption.title, TITLE, inner, { leading: 33, most: most.title, fill: paint.colour("ink") }),
    space(6),
    text(caption.sentence, SENTENCE, inner, { leading: 22, most: most.sentence, fill: paint.colour("ink") }),
    text(caption.filter, FILTER, inner, { leading: 20, most: most.filter, fill: paint.colour("quiet") }),
    space(12),
    drawLegend(items, inner, context),
    space(12),
  ]);
  const foot = stackOf([
    space(12),
    text(caption.note, NOTE, inner, { leading: 16, most: most.note, fill: paint.colour("quiet") }),
    space(10),
    footer(caption, inner, context),
  ]);
  const around = 2 * PADDING + head.height + foot.height - 8;
  const drawing = draw({ width: inner, height: (height ?? 0) - around });
  const total = height ?? Math.ceil(drawing.height + around);
  return {
    width,
    height: total,
    room: total - around,
    drawn: drawing.height,
    name: caption.title,
    text: [caption.sentence, caption.filter, caption.note, footWords(caption), caption.address]
      .filter((sentence) => sentence !== "")
      .join(" "),
    content: join([
      element("defs", {}, [drawing.definitions]),
      element("rect", { width, height: total, fill: paint.colour("paper") }),
      element("g", { "font-family": SANS }, [
        at(PADDING, PADDING, [head.body]),
        at(PADDING, PADDING + head.height, [drawing.body]),
        at(PADDING, total - PADDING - foot.height + 8, [foot.body]),
      ]),
    ]),
  };
}

/** The picture as an SVG document. */
export function writeSvgDocument(
  { width, height, name, text, content }: Picture,
  { pixels, style }: { readonly pixels: number; readonly style: string },
): string {
  const size = { width: pixels, height: Math.round((height * pixels) / width) };
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `0 0 ${width} ${height}`,
      // Heights in whole pixels may be a little off; no edge stays bare.
      preserveAspectRatio: "xMinYMin slice",
      role: "img",
      "aria-labelledby": "title desc",
    },
    [
      element("title", { id: "title" }, [words(name)]),
      element("desc", { id: "desc" }, [words(text)]),
      style !== "" && element("style", {}, [words(style)]),
      content,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function text(
  content: string,
  type: Type,
  width: number,
  { leading, most, fill }: { leading: number; most: number; fill: string },
): Lines {
  const lines = content === "" ? [] : wrapText(content, type, width, most);
  return {
    height: lines.length * leading,
    body: join(
      lines.map((each, index) => line(each, type, { y: (index + 0.5) * leading + type.size * 0.36, fill })),
    ),
  };
}

function space(height: number): Lines {
  return { height, body: join([]) };
}

function stackOf(parts: readonly Lines[]): Lines {
  let height = 0;
  const placed = parts.map((part) => {
    const top = height;
    height += part.height;
    return part.body === "" ? null : at(0, top, [part.body]);
  });
  return { height, body: join(placed) };
}

/** "as of 22 November 2026, from 485 sources. Data: CC BY 4.0" */
function footWords({ asOf, sources }: Caption): string {
  return `As of ${formatDate({ edtf: asOf })}, from ${formatCount(sources, "source", "sources")}. Data: CC BY 4.0.`;
}

function footer(caption: Caption, width: number, { paint }: RenderContext): Lines {
  const rule = element("path", { d: `M0 0.5 H${width}`, stroke: paint.colour("rule-strong") });
  const name = "Interphase";
  const indent = 24;
  const nameEnd = indent + measureWidth(name, NAME) + 8;
  const said = footWords(caption);
  const address = caption.address.replace(/^https?:\/\//, "");
  const beside = nameEnd + measureWidth(said, FOOT) + 24;
  const fits = beside + measureWidth(address, FOOT) <= width;
  const lines = fits ? [address] : wrapText(address, FOOT, width, 2);
  const place = fits ? { x: width, y: 24, "text-anchor": "end" } : { x: 0, y: 44 };
  return {
    height: fits ? 28 : 32 + lines.length * 17,
    body: join([
      rule,
      drawSiteMark({ x: 8, y: 20, size: 18 }, paint),
      line(name, NAME, { x: indent, y: 24, fill: paint.colour("ink") }),
      line(said, FOOT, { x: nameEnd, y: 24, fill: paint.colour("quiet") }),
      ...lines.map((each, index) =>
        line(each, FOOT, { ...place, y: place.y + index * 17, fill: paint.colour("quiet") }),
      ),
    ]),
  };
}

/** The site's mark around a place: two that overlap, and the layer between them. */
export function drawSiteMark({ x, y, size }: { x: number; y: number; size: number }, paint: Palette): Markup {
  const ring = { cy: 16, r: 9, fill: "none", stroke: paint.colour("ink"), "stroke-width": 2.2 };
  const transform = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 32})`;
  return element("g", { transform }, [
    element("path", { d: "M16 8.52 A9 9 0 0 1 16 23.48 A9 9 0 0 1 16 8.52 Z", fill: paint.colour("accent") }),
    element("circle", { cx: 11, ...ring }),
    element("circle", { cx: 21, ...ring }),
  ]);
}
