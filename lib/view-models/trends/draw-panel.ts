import { getStatusToken } from "@/lib/drawing/colours";
import { HEAD } from "@/lib/drawing/marks";
import { type MarkName, type Scene, type Shape, share } from "@/lib/drawing/scene";
import { shorten } from "@/lib/drawing/type";
import { STRONG_TICK } from "@/lib/view-models/timeline/axis";
import { drawGround, FOOT, toLine } from "./draw-ground";
import { LABEL_GAP, type PlacedLine, type PlacedPanel, type PlacedPoint } from "./layout";
import type { TrendPointKind } from "./points";
import { formatCard, type TrendCard } from "./words";

/** Where a panel is drawn. */
export interface PanelPlace {
  /** The pixels of its plot; null for a page, which does not know them. */
  readonly plot: number | null;
  /** What points say to whoever rests a pointer on them, by their ids. */
  readonly cards?: ReadonlyMap<string, TrendCard>;
  /** Whether there is room for names at the ends of lines; in a page where it is wide enough. */
  readonly names: boolean;
}

/** The most pixels a name takes, and its type. */
export const NAME_ROOM = 132;
const NAME = { face: "regular", size: 11.5 } as const;
/** What a digit of a number takes: all the same, as the pages have them. */
const DIGIT = 8;

/** What leads on to the as-of day. */
export const TAIL = { stroke: "current", strokeWidth: 1.5, dash: "1 4", round: true } as const;
/** Since when something may have been said. */
const BAR = { stroke: "current", strokeWidth: 1.25 } as const;
const OPEN = { ...BAR, dash: "4 3" } as const;
/** What joins a label and its line. */
const LEADER = { fill: "none", stroke: "current", opacity: 0.6 } as const;
/** Of more lines than this one after another is read: their bands lie upon each other and would make shapes of their own. */
const FEW = 5;
/** What joins the words of a line, and how much of the band of what its dates allow is seen. */
const FEW_LINES = { strokeWidth: 2, band: 0.12 } as const;
const MANY_LINES = { strokeWidth: 1.25, band: 0.03 } as const;

/** A panel in its plot: across when it was said, upwards the date that was given. */
export function drawPanel(panel: PlacedPanel, place: PanelPlace): Scene {
  const look = panel.lines.length > FEW ? MANY_LINES : FEW_LINES;
  return [...drawGround(panel, place.plot), ...panel.lines.map((line) => drawLine(line, place, look))];
}

/** The band of what its dates allow, what joins its words, dots from the last to the as-of day, the words, its label. */
function drawLine(
  line: PlacedLine,
  { cards, names }: PanelPlace,
  { strokeWidth, band: opacity }: typeof FEW_LINES | typeof MANY_LINES,
): Shape {
  const { points, band, strokes, tail, href, status, look } = line;
  const joints = strokes.map((each): Shape => ({ ...toLine(each), stroke: "current", strokeWidth }));
  const dots: Shape[] = tail === null ? [] : [{ ...toLine(tail), ...TAIL }];
  const words = points.map((point): Shape => {
    const card = cards?.get(point.id);
    return { shape: "group", ...(card && { title: formatCard(card) }), shapes: drawPoint(point, look?.sign) };
  });
  return {
    shape: "group",
    href,
    ink: look?.ink ?? getStatusToken(status),
    shapes: [
      ...(band.length > 0 ? [{ shape: "area", corners: band, fill: "current", opacity } as const] : []),
      ...joints,
      ...dots,
      ...words,
      ...drawLabel(line, names),
    ],
  };
}

/** One word: since when it may have been said, its sign, and an arrow where the date allows no last day. */
export function drawPoint(
  { x, y, beyond, beside, since, openEnd, kind }: Omit<PlacedPoint, "id">,
  sign: MarkName = "dot",
): Shape[] {
  const at = share(x, beside);
  return [
    ...(since ? drawSince(since, x, y) : []),
    ...(openEnd && !beyond ? [{ shape: "mark", name: "open-up", x: at, y: y - HEAD - 5 } as const] : []),
    ...(beyond ? BEYOND : drawSign(kind, sign)).map((shape): Shape => ({ ...shape, x: at, y })),
  ];
}

/** The sign of a word whose date lies beyond the axis. */
const BEYOND = [{ shape: "mark", name: "cut-across" }] as const;

/** Since when a word may have been said: a bar, or a few dashes where no first day is known. */
function drawSince({ x: from, open }: NonNullable<PlacedPoint["since"]>, x: number, y: number): Shape[] {
  if (open) return [{ shape: "path", x: share(x), y, d: "M-22 0H-4", fill: "none", ...OPEN }];
  return [
    { shape: "line", x1: share(from), x2: share(x), y1: y, y2: y, ...BAR },
    { shape: "mark", name: "since", x: share(from), y },
  ];
}

/** The sign of a word: a dot for a date given, the disc, the cross and the dash for what ends a line. */
function drawSign(kind: TrendPointKind, name: MarkName) {
  if (kind === "target") return [{ shape: "mark", name }] as const;
  const status = kind === "put-off" ? "undated" : kind;
  return [
    { shape: "circle", radius: 8, fill: "paper" },
    { shape: "mark", name: status },
  ] as const;
}

/** The number of a line and its name, with the status's shape where the target stands on the as-of day. */
function drawLabel(
  { number, label, status, points, standsAt, labelAt }: PlacedLine,
  names: boolean,
): Shape[] {
  const last = points.at(-1);
  const words = (x: number, px: number): Shape[] => {
    const figure = { shape: "text", x: share(x, px), y: labelAt + FOOT, text: String(number) } as const;
    const beside = figure.text.length * DIGIT + 5;
    return [
      { ...figure, type: STRONG_TICK, rim: true },
      ...(names
        ? [
            {
              ...figure,
              x: share(x, px + beside),
              text: shorten(label, NAME, NAME_ROOM - beside),
              type: NAME,
              rim: true,
              layouts: ["not-tight"],
            },
          ]
        : []),
    ];
  };
  if (standsAt === null) {
    const [x, y, px] = [last?.x ?? 1, last?.y ?? labelAt, last?.beside ?? 0];
    const isNear = Math.abs(labelAt - y) < LABEL_GAP / 2;
    const d = `M${px} ${y.toFixed(2)}L${px + 9} ${labelAt.toFixed(2)}`;
    return [
      ...(isNear ? [] : [{ shape: "path", x: share(x), y: 0, d, ...LEADER } as const]),
      ...words(x, px + 10),
    ];
  }
  const leader = `M0 ${standsAt.toFixed(2)}L7 ${labelAt.toFixed(2)}`;
  return [
    { shape: "path", x: share(1), y: 0, d: leader, ...LEADER },
    { shape: "mark", name: status, x: share(1, 14), y: labelAt },
    ...words(1, 24),
  ];
}
