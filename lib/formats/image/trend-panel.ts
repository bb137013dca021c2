import { type Palette, statusToken } from "@/lib/drawing/colours";
import { at, element, join, type Markup, digits as px, words } from "@/lib/drawing/markup";
import { line } from "@/lib/drawing/type";
import { STRONG_TICK } from "@/lib/view-models/timeline/measures";
import type { TrendCard } from "@/lib/view-models/trends/card";
import { EDGE } from "@/lib/view-models/trends/measures";
import type { PlacedLine, PlacedPanel } from "@/lib/view-models/trends/placed-panel";
import type { PlacedPoint } from "@/lib/view-models/trends/placed-point";
import { statusShape } from "./status-shape";
import { type Across, trendGround } from "./trend-ground";
import { trendPoint } from "./trend-point";

/** A panel: across when it was said, upwards the date that was given. */
export function trendPanel(
  panel: PlacedPanel,
  { width, cards }: { readonly width: number; readonly cards: ReadonlyMap<string, TrendCard> },
  paint: Palette,
): Markup {
  const plotWidth = width - EDGE.left - EDGE.right;
  const across: Across = (fraction) => EDGE.left + fraction * plotWidth;
  return join([
    trendGround(panel, across, paint),
    ...panel.lines.map((each) => lineMark(each, across, cards, paint)),
    ...panel.lines.map((each) => lineNumber(each, across, paint)),
  ]);
}

/** What joins the words of a line, dots from the last to the as-of day, and the words themselves. */
function lineMark(
  { points, standsAt, status }: PlacedLine,
  across: Across,
  cards: ReadonlyMap<string, TrendCard>,
  paint: Palette,
): Markup {
  const colour = paint.colour(statusToken(status));
  const last = points.at(-1);
  const course = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${px(across(x))} ${px(y)}`);
  return element("g", {}, [
    points.length > 1 &&
      element("path", { d: course.join(""), fill: "none", stroke: colour, "stroke-width": 2 }),
    last !== undefined &&
      standsAt !== null &&
      element("path", {
        d: `M${px(across(last.x))} ${px(standsAt)}H${px(across(1))}`,
        stroke: colour,
        "stroke-width": 1.5,
        "stroke-dasharray": "1 4",
        "stroke-linecap": "round",
      }),
    ...points.map((point) =>
      element("g", {}, [titleOf(point, cards), trendPoint(point, { across, colour, paint })]),
    ),
  ]);
}

function titleOf({ id }: PlacedPoint, cards: ReadonlyMap<string, TrendCard>): Markup | null {
  const card = cards.get(id);
  if (!card) return null;
  const { title, date, said, change, source } = card;
  return element("title", {}, [words([title, date, said, change, source].filter(Boolean).join(". "))]);
}

/** The number of a line, with the status's shape where the target stands on the as-of day. */
function lineNumber(
  { number, status, points, standsAt, labelAt }: PlacedLine,
  across: Across,
  paint: Palette,
): Markup {
  const text = (x: number, y: number) =>
    line(String(number), STRONG_TICK, {
      x,
      y: y + 4.3,
      fill: paint.colour("ink"),
      stroke: paint.colour("paper"),
      "stroke-width": 3,
      "paint-order": "stroke",
    });
  const last = points.at(-1);
  if (standsAt === null) return text(across(last?.x ?? 1) + (last?.beside ?? 0) + 10, labelAt);
  const right = across(1);
  return join([
    element("path", {
      d: `M${px(right)} ${px(standsAt)}L${px(right + 7)} ${px(labelAt)}`,
      stroke: paint.colour(statusToken(status)),
      "stroke-opacity": 0.6,
    }),
    at(right + 14, labelAt, [statusShape(status, paint)]),
    text(right + 24, labelAt),
  ]);
}
