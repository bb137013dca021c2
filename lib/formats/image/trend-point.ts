import type { Palette } from "@/lib/drawing/colours";
import { at, element, join, type Markup, NOTHING, digits as px } from "@/lib/drawing/markup";
import type { BarEnd, PlacedBar, PlacedPoint } from "@/lib/view-models/trends/placed-point";
import { statusShape } from "./status-shape";
import type { Across } from "./trend-ground";

/** Half the width of a cap, and the pixels of an end that fades or points on. */
const CAP = 4;
const END = 10;
/** Half the cap before words that were said within an interval. */
const SINCE_CAP = 3;

interface PointPlace {
  readonly across: Across;
  readonly colour: string;
  readonly paint: Palette;
}

/** One word: its error bar, since when it may have been said, and its shape. */
export function trendPoint(point: PlacedPoint, { across, colour, paint }: PointPlace): Markup {
  const { y, beside, since, bar, kind } = point;
  const x = across(point.x) + beside;
  return join([
    since && sinceLine(across(since.x), across(point.x), y, since.open, colour),
    bar && errorBar(bar, x, y, colour),
    at(x, y, [pointShape(kind, colour, paint)]),
  ]);
}

function sinceLine(from: number, to: number, y: number, open: boolean, stroke: string): Markup {
  const cap = open ? "" : `M${px(from)} ${px(y - SINCE_CAP)}v${SINCE_CAP * 2}`;
  return element("path", {
    d: `M${px(from)} ${px(y)}H${px(to)}${cap}`,
    stroke,
    "stroke-width": 1.25,
    "stroke-dasharray": open && "4 3",
  });
}

/** The shape of a word: a dot for a date given, the disc, the cross and the dash for what ends a line. */
export function pointShape(kind: PlacedPoint["kind"], colour: string, paint: Palette): Markup {
  const paper = paint.colour("paper");
  const end = (status: "achieved" | "withdrawn" | "undated") =>
    join([element("circle", { r: 8, fill: paper }), statusShape(status, paint)]);
  switch (kind) {
    case "target":
      return element("circle", { r: 3.5, fill: paper, stroke: colour, "stroke-width": 2 });
    case "achieved":
      return end("achieved");
    case "withdrawn":
      return end("withdrawn");
    case "put-off":
      return end("undated");
  }
}

/** The window of a date around its point: capped, soft where approximate, dashed to an arrow where open. */
export function errorBar(bar: PlacedBar, x: number, y: number, colour: string): Markup {
  const parts = [...side(x, y, bar.top, bar.topEnd), ...side(x, y, bar.bottom, bar.bottomEnd)];
  const pathOf = (kind: Stroke["kind"]) =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ d }) => d)
      .join("");
  const stroke = { fill: "none", stroke: colour, "stroke-width": 1.25 };
  const [bars, soft, open, arrows] = (["bar", "soft", "open", "arrow"] as const).map(pathOf);
  return join([
    bars ? element("path", { d: bars, ...stroke }) : NOTHING,
    soft ? element("path", { d: soft, ...stroke, "stroke-dasharray": "1.5 1.5" }) : NOTHING,
    open ? element("path", { d: open, ...stroke, "stroke-dasharray": "4 3" }) : NOTHING,
    arrows ? element("path", { d: arrows, fill: colour }) : NOTHING,
  ]);
}

interface Stroke {
  readonly kind: "bar" | "soft" | "open" | "arrow";
  readonly d: string;
}

function side(x: number, from: number, to: number, end: BarEnd): Stroke[] {
  const shaft = `M${px(x)} ${px(from)}V${px(to)}`;
  const cap = `M${px(x - CAP)} ${px(to)}h${CAP * 2}`;
  switch (end) {
    case "cap":
      return [{ kind: "bar", d: shaft + cap }];
    case "soft":
      return [
        { kind: "bar", d: shaft },
        { kind: "soft", d: cap },
      ];
    case "open": {
      // Up where the bar has no length to tell by: an open end is the later one unless it lies below.
      const way = Math.sign(to - from) || -1;
      return [
        { kind: "open", d: `M${px(x)} ${px(from)}V${px(to - way * END)}` },
        { kind: "arrow", d: `M${px(x)} ${px(to)}l${-CAP} ${-way * END}h${CAP * 2}Z` },
      ];
    }
  }
}
