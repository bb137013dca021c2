import { getStatusToken, type Token } from "@/lib/drawing/colours";
import { HEAD } from "@/lib/drawing/marks";
import { type MarkName, type Scene, type Shape, share } from "@/lib/drawing/scene";
import { shorten } from "@/lib/drawing/type";
import { STRONG_TICK } from "@/lib/view-models/timeline/axis";
import { drawGround, FOOT, stroke, upright } from "./draw-ground";
import type { BarEnd, PlacedBar, PlacedLine, PlacedPanel, PlacedPoint } from "./layout";
import type { TrendPointKind } from "./points";
import { formatCard, type TrendCard } from "./words";

/** Where a panel is drawn. */
export interface PanelPlace {
  /** The pixels of its plot; null for a page, which does not know them. */
  readonly plot: number | null;
  /** What points say to whoever rests a pointer on them, by their ids. */
  readonly cards?: ReadonlyMap<string, TrendCard>;
}

/** What leads on to the as-of day. */
export const TAIL = { stroke: "current", strokeWidth: 1.5, dash: "1 4", round: true } as const;
/** A window, and one that has no end. */
const BAR = { stroke: "current", strokeWidth: 1.25 } as const;
const OPEN = { ...BAR, dash: "4 3" } as const;

/** A panel in its plot: across when it was said, upwards the date that was given. */
export function drawPanel(panel: PlacedPanel, place: PanelPlace): Scene {
  return [
    ...drawGround(panel, place.plot),
    ...panel.lines.map((line) => drawLine(line, place)),
    ...panel.lines.flatMap(drawNumber),
  ];
}

/** What joins the words of a line, dots from the last to the as-of day, and the words themselves. */
function drawLine(line: PlacedLine, { cards }: PanelPlace): Shape {
  const { points, strokes, tail, href, look } = line;
  const joints = strokes.map((each): Shape => ({ ...stroke(each), stroke: "current", strokeWidth: 2 }));
  const dots: Shape[] = tail === null ? [] : [{ ...stroke(tail), ...TAIL }];
  const words = points.map((point): Shape => {
    const card = cards?.get(point.id);
    return { shape: "group", ...(card && { title: formatCard(card) }), shapes: drawPoint(point, look?.sign) };
  });
  return { shape: "group", href, ink: inkOf(line), shapes: [...joints, ...dots, ...words] };
}

function inkOf({ look, status }: PlacedLine): Token {
  return look?.ink ?? getStatusToken(status);
}

/** One word: its error bar, since when it may have been said, and its sign; where it gives a date, that of its line. */
export function drawPoint(
  { x, y, beyond, beside, since, bar, kind }: Omit<PlacedPoint, "id">,
  sign: MarkName = "dot",
): Shape[] {
  const at = share(x, beside);
  return [
    ...(since
      ? ([
          {
            shape: "line",
            x1: share(since.x),
            x2: share(x),
            y1: y,
            y2: y,
            ...(since.open ? OPEN : BAR),
          },
          ...(since.open ? [] : [{ shape: "mark", name: "since", x: share(since.x), y }]),
        ] as Shape[])
      : []),
    ...(bar ? drawBar(bar, x, beside, y) : []),
    ...(beyond ? BEYOND : drawSign(kind, sign)).map((shape): Shape => ({ ...shape, x: at, y })),
  ];
}

/** The sign of a word whose date lies beyond the axis. */
const BEYOND = [{ shape: "mark", name: "cut-across" }] as const;

/** The sign of a word: a dot for a date given, the disc, the cross and the dash for what ends a line. */
function drawSign(kind: TrendPointKind, name: MarkName) {
  if (kind === "target") return [{ shape: "mark", name }] as const;
  const status = kind === "put-off" ? "undated" : kind;
  return [
    { shape: "circle", radius: 8, fill: "paper" },
    { shape: "mark", name: status },
  ] as const;
}

/** The window of a date above and below its point: capped, soft where approximate, dashed to an arrow where open, or cut. */
function drawBar(
  { top, bottom, topEnd, bottomEnd }: PlacedBar,
  x: number,
  beside: number,
  y: number,
): Shape[] {
  const side = (to: number, end: BarEnd): Shape[] => {
    // Up where the bar has no length to tell by: an open end is the later one unless it lies below.
    const way = Math.sign(to - y) || -1;
    const stop = end === "open" ? to - way * HEAD : to;
    const at = share(x, beside);
    const name = {
      cap: "cap-across",
      soft: "soft-across",
      open: way < 0 ? "open-up" : "open-down",
      cut: "cut-across",
    } as const;
    return [
      upright(at, y, stop, end === "open" ? OPEN : BAR),
      { shape: "mark", name: name[end], x: at, y: to },
    ];
  };
  return [...side(top, topEnd), ...side(bottom, bottomEnd)];
}

/** How wide the name of a line may be at its end, in pixels. */
const NAME_ROOM = 108;

/** The number of a line, and its name where it has one, with the status's shape where the target stands on the as-of day. */
function drawNumber(line: PlacedLine): Shape[] {
  const { number, status, points, standsAt, labelAt, look } = line;
  const last = points.at(-1);
  const label = (x: number, px: number): Shape[] => {
    const text = {
      shape: "text",
      x: share(x, px),
      y: labelAt + FOOT,
      text: String(number),
      type: STRONG_TICK,
      rim: true,
    } as const;
    if (!look) return [text];
    const name = shorten(look.name, STRONG_TICK, NAME_ROOM);
    return [
      { ...text, layouts: ["not-wide"] },
      { ...text, text: name, layouts: ["not-narrow"] },
    ];
  };
  if (standsAt === null) return label(last?.x ?? 1, (last?.beside ?? 0) + 10);
  const leader = `M0 ${standsAt.toFixed(2)}L7 ${labelAt.toFixed(2)}`;
  return [
    {
      shape: "path",
      x: share(1),
      y: 0,
      d: leader,
      fill: "none",
      stroke: inkOf(line),
      opacity: 0.6,
    },
    { shape: "mark", name: status, x: share(1, 14), y: labelAt },
    ...label(1, 24),
  ];
}
