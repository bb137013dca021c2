import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { getStatusToken } from "./colours";
import {
  type BarBody,
  type JoinedMark,
  type MarkName,
  type Paint,
  type Scene,
  type Shape,
  share,
} from "./scene";

/** How far a soft end fades out beyond its bound, and how far an open end runs on, in pixels. */
const FADE = 14;
export const ARROW = 32;
/** The same where its stem is drawn already: a phone has no more room beside the axis. */
const ONWARDS = 16;

/** How thick the stem of an open end is. */
const STEM = 1.5;

/** How long the head is that says that a date has no last day, in pixels. */
export const HEAD = 10;

/** Half the height of a window: promised ones are hollow, those in which it happened solid. Half that of a bar. */
const PROMISED = 4.5;
const REACHED = 2.5;

/** How an end fades out, step by step. */
const FADING = [0.75, 0.5, 0.3, 0.12] as const;
const FADING_BAR = [0.8, 0.6, 0.4, 0.22, 0.08] as const;

/**
 * The shape of a status around (0, 0), `radius` pixels out from there. Shape alone tells the statuses apart, so that colour
 * never has to (design: disc, ring, half disc, dotted ring, crossed ring, cross, dash).
 */
export function drawStatus(status: MilestoneStatus, radius = 6): Shape[] {
  const ink = getStatusToken(status);
  const ring = disc(radius - 1, { fill: "paper", stroke: ink, strokeWidth: 2 });
  switch (status) {
    case "achieved":
      return [disc(radius, { fill: ink })];
    case "open":
      return [ring];
    case "due":
      return [ring, path(`M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`, { fill: ink })];
    case "unreported":
      return [{ ...ring, dash: "2 2.2" }];
    case "missed":
      return [ring, path(cross(radius * 0.45), { stroke: ink, strokeWidth: 2 })];
    case "withdrawn":
      return [path(cross(radius * 0.85), { stroke: ink, strokeWidth: 2.4 })];
    case "undated":
      return [path(`M${-radius * 0.8} 0H${radius * 0.8}`, { stroke: ink, strokeWidth: 2.4 })];
  }
}

/** A word of a line: hollow, in its colour. */
const WORD = { fill: "paper", stroke: "current", strokeWidth: 2 } as const;

/** The marks that stand for no status, around (0, 0). */
const MARKS: Readonly<Record<Exclude<MarkName, MilestoneStatus | `small-${MilestoneStatus}`>, Scene>> = {
  ring: [disc(3, { fill: "paper", stroke: "quiet", strokeWidth: 1.25, opacity: 0.8 })],
  cap: [post(1, PROMISED * 2 + 1)],
  cut: [
    path("M-3 6L0 -6H3L0 6Z", { fill: "paper" }),
    path("M-3 6L0 -6M0 6L3 -6", { stroke: "current", strokeWidth: 1.25 }),
  ],
  "open-start": arrow(-1),
  "open-end": arrow(1),
  "open-on": arrow(1, ONWARDS),
  "soft-start": fade(-1, PROMISED, FADE, FADING, true),
  "soft-end": fade(1, PROMISED, FADE, FADING, true),
  "soft-start-reached": fade(-1, REACHED, FADE, FADING),
  "soft-end-reached": fade(1, REACHED, FADE, FADING),
  "bar-since": [post(2, 10)],
  "bar-before": fade(-1, REACHED, FADE, FADING_BAR),
  "bar-on": fade(1, REACHED, ARROW, FADING_BAR),
  "bar-over": [post(2.5, 12)],
  "moved-later": head(1),
  "moved-earlier": head(-1),
  dot: [disc(3.5, WORD)],
  square: [path("M-3.5 -3.5H3.5V3.5H-3.5Z", WORD)],
  diamond: [path("M0 -5L5 0L0 5L-5 0Z", WORD)],
  triangle: [path("M0 -5L5 4H-5Z", WORD)],
  wedge: [path("M0 5L5 -4H-5Z", WORD)],
  plus: [path("M-5 0H5M0 -5V5", { ...WORD, strokeWidth: 2.5 })],
  "cut-across": [
    path("M-6 1.5L6 -1.5", { stroke: "paper", strokeWidth: 5 }),
    path("M-6 3L6 0M-6 0L6 -3", { stroke: "current", strokeWidth: 1.25 }),
  ],
  "open-up": [path(`M0 0L-4 ${HEAD}H4Z`, { fill: "current" })],
  since: [post(1.25, 6)],
  said: [post(2, 12)],
};

/** How thick the body of a bar is from its middle, in pixels, and how it is painted; one that is open has its long sides drawn. */
const BODIES: Readonly<
  Record<
    BarBody,
    { readonly half: number; readonly paint: Paint; readonly isOpen?: true; readonly isHollow?: true }
  >
> = {
  window: { half: PROMISED, paint: { fill: { tint: "current" } }, isOpen: true },
  "window-closed": {
    half: PROMISED,
    paint: { fill: { tint: "current" }, stroke: "current", strokeWidth: 1 },
  },
  // The stem of an arrow, before the mark of an open end goes on with it.
  onwards: { half: STEM / 2, paint: { fill: "current" } },
  earlier: { half: REACHED, paint: { fill: "current", opacity: 0.22 } },
  reached: { half: REACHED, paint: { fill: "current" } },
  bar: { half: REACHED, paint: { fill: "current" } },
  "bar-hollow": { half: REACHED, paint: { fill: "current" }, isHollow: true },
  "bar-thin": { half: 1.5, paint: { fill: "current" } },
};

/** What lies between two shares of a width as the body of a bar, around y = 0. */
export function describeBody(body: BarBody, from: number, to: number): Scene {
  const { half, paint, isOpen, isHollow } = BODIES[body];
  const box = (by: number, look: Paint): Shape => ({
    shape: "rect",
    x: share(from),
    y: -by,
    width: share(to - from),
    height: by * 2,
    ...look,
  });
  const side = (y: number): Shape => ({
    shape: "line",
    x1: share(from),
    x2: share(to),
    y1: y,
    y2: y,
    stroke: "current",
    strokeWidth: 1,
  });
  return [
    box(half, paint),
    ...(isOpen ? [side(-half), side(half)] : []),
    ...(isHollow ? [box(1, { fill: "paper" })] : []),
  ];
}

/** What a mark is made of, around (0, 0). */
export function describeMarks(name: JoinedMark): Scene {
  return listNames(name).flatMap(describeMark);
}

/** The marks that a mark is joined of, from the lowest up. */
export function listNames(name: JoinedMark): MarkName[] {
  return name.split("+") as MarkName[];
}

function describeMark(name: MarkName): Scene {
  if (name in MARKS) return MARKS[name as keyof typeof MARKS];
  return name.startsWith("small-")
    ? drawStatus(name.slice("small-".length) as MilestoneStatus, 3.5)
    : drawStatus(name as MilestoneStatus);
}

function disc(radius: number, paint: Paint) {
  return { shape: "circle", x: 0, y: 0, radius, ...paint } as const;
}

function path(d: string, paint: Paint): Shape {
  return { shape: "path", x: 0, y: 0, d, ...paint };
}

function cross(reach: number): string {
  const r = Math.round(reach * 100) / 100;
  return `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`;
}

function post(width: number, height: number): Shape {
  return { shape: "rect", x: -width / 2, y: -height / 2, width, height, fill: "current" };
}

function arrow(direction: 1 | -1, length = ARROW): Scene {
  const neck = direction * (length - 8);
  return [
    { shape: "line", x1: 0, y1: 0, x2: neck, y2: 0, stroke: "current", strokeWidth: STEM },
    path(`M${direction * length} 0L${neck} -4V4Z`, { fill: "current" }),
  ];
}

function fade(
  direction: 1 | -1,
  half: number,
  length: number,
  steps: readonly number[],
  isHollow = false,
): Scene {
  const width = length / steps.length;
  return steps.flatMap((opacity, index): Shape[] => {
    const x = direction === 1 ? index * width : -(index + 1) * width;
    const place = { shape: "rect", x, y: -half, width, height: half * 2, fill: "current" } as const;
    if (!isHollow) return [{ ...place, opacity }];
    const edges = `M${x} ${-half}h${width}M${x} ${half}h${width}`;
    return [
      { ...place, opacity: opacity * 0.3 },
      path(edges, { stroke: "current", strokeWidth: 1, opacity }),
    ];
  });
}

/** The head of the curve of a move. */
function head(direction: 1 | -1): Scene {
  const d = direction === 1 ? "M0 -6.5L-6.42 -10.74L-1 -14.13Z" : "M0 -6.5L6.42 -10.74L1 -14.13Z";
  return [path(d, { fill: "quiet" })];
}
