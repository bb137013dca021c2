import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { at, element, join, type Markup } from "@/lib/drawing/markup";
import { line, measureWidth, SANS, shorten, type Type, wrapText } from "@/lib/drawing/type";
import type { Drawing, RenderContext } from "./figure";
import { drawSiteMark, type Picture } from "./frame";

/** The size that social networks show a preview in. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** What a page looks like before it is opened. */
export interface Preview {
  /** What kind of page it is. */
  readonly eyebrow: string;
  readonly title: string;
  readonly lead: string;
  readonly asOf: Day;
  /** Where it stands; its scheme is left out in the picture. */
  readonly address: string;
  /** A drawing for what room is left, or null where there is none to make. */
  readonly figure: ((room: Room) => Drawing | null) | null;
}

/** A preview before it is known where the site stands; its address is a path. */
export type PathPreview = Omit<Preview, "address"> & { readonly path: string };

export interface Room {
  readonly width: number;
  readonly height: number;
}

const PADDING = 56;
const INNER = PREVIEW_SIZE.width - 2 * PADDING;
const NAME = { face: "strong", size: 24 } as const;
const EYEBROW = { face: "regular", size: 22 } as const;
const FOOT = { face: "regular", size: 20 } as const;
const TOP = 112;
const FOOT_TOP = 556;

/** How large words are, and in how many lines at most: beside a drawing, and alone. */
interface Measures {
  /** The largest title first. */
  readonly titles: readonly { readonly size: number; readonly most: number }[];
  readonly lead: { readonly size: number; readonly leading: number; readonly most: number };
}

const BESIDE: Measures = {
  titles: [
    { size: 56, most: 1 },
    { size: 50, most: 1 },
    { size: 44, most: 2 },
  ],
  lead: { size: 25, leading: 34, most: 2 },
};
const ALONE: Measures = {
  titles: [
    { size: 72, most: 2 },
    { size: 58, most: 3 },
    { size: 48, most: 4 },
  ],
  lead: { size: 30, leading: 42, most: 5 },
};

/** A page's preview: who, what, in a sentence, and a drawing where there is one. */
export function drawPreview(preview: Preview, context: RenderContext): Picture {
  const { paint } = context;
  const { width, height } = PREVIEW_SIZE;
  const beside = composed(preview, BESIDE);
  const drawing = preview.figure?.({ width: INNER, height: FOOT_TOP - 16 - beside.bottom });
  const words = drawing ? beside : composed(preview, ALONE);
  return {
    width,
    height,
    name: preview.title,
    text: preview.lead,
    content: join([
      element("defs", {}, [drawing?.definitions]),
      element("rect", { width, height, fill: paint.colour("paper") }),
      element("g", { "font-family": SANS }, [
        head(preview.eyebrow, context),
        ...words.lines.map(({ text, type, y }) =>
          line(text, type, { x: PADDING, y, fill: paint.colour("ink") }),
        ),
        drawing && at(PADDING, words.bottom, [drawing.body]),
        foot(preview, context),
      ]),
    ]),
  };
}

interface Line {
  readonly text: string;
  readonly type: Type;
  readonly y: number;
}

/** Title and lead in lines, and where what comes after them begins. */
function composed({ title, lead }: Preview, { titles, lead: measure }: Measures) {
  const sizes = titles.map(({ size, most }) => {
    const type: Type = { face: "serif", size };
    return { type, most, lines: wrapText(title, type, INNER, most + 1) };
  });
  const last = sizes.at(-1) as (typeof sizes)[number];
  const { type, lines } = sizes.find((each) => each.lines.length <= each.most) ?? {
    ...last,
    lines: wrapText(title, last.type, INNER, last.most),
  };
  const leading = type.size * 1.14;
  const under = TOP + lines.length * leading + measure.size * 0.5;
  const leadType: Type = { face: "regular", size: measure.size };
  const leadLines = wrapText(lead, leadType, INNER, measure.most);
  const placed: Line[] = [
    ...lines.map((text, index) => ({ text, type, y: TOP + (index + 0.8) * leading })),
    ...leadLines.map((text, index) => ({
      text,
      type: leadType,
      y: under + measure.size + index * measure.leading,
    })),
  ];
  return { lines: placed, bottom: under + leadLines.length * measure.leading + 18 };
}

/** A drawing made for less room and enlarged, so that a small preview can be read. */
export function enlarged(drawing: Drawing, factor: number): Drawing {
  const body = element("g", { transform: `scale(${factor})` }, [drawing.body]);
  return { ...drawing, height: drawing.height * factor, body };
}

function head(eyebrow: string, { paint }: RenderContext): Markup {
  const indent = PADDING + 48;
  return join([
    drawSiteMark({ x: PADDING + 18, y: 68, size: 42 }, paint),
    line("Interphase", NAME, { x: indent, y: 76, fill: paint.colour("ink") }),
    line(shorten(eyebrow, EYEBROW, INNER - 200), EYEBROW, {
      x: indent + measureWidth("Interphase", NAME) + 18,
      y: 76,
      fill: paint.colour("quiet"),
    }),
  ]);
}

function foot({ asOf, address }: Preview, { paint }: RenderContext): Markup {
  const day = `As of ${formatDate({ edtf: asOf })}`;
  const room = INNER - measureWidth(day, FOOT) - 40;
  const [where = ""] = wrapText(address.replace(/^https?:\/\//, ""), FOOT, room, 1);
  const fill = paint.colour("quiet");
  return join([
    element("path", { d: `M${PADDING} ${FOOT_TOP + 0.5}h${INNER}`, stroke: paint.colour("rule-strong") }),
    line(day, FOOT, { x: PADDING, y: FOOT_TOP + 34, fill }),
    line(where, FOOT, { x: PADDING + INNER, y: FOOT_TOP + 34, "text-anchor": "end", fill }),
  ]);
}
