import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { statusToken } from "./colours";
import type { MarkName, Paint, Scene, Shape } from "./scene";

/** How far a soft end fades out beyond its bound, and how far an open end runs on, in pixels. */
const FADE = 14;
export const ARROW = 32;

/** Half the height of a window: promised ones are hollow, those in which it happened solid. Half that of a bar. */
export const PROMISED = 4.5;
export const REACHED = 2.5;

/** How an end fades out, step by step. */
const FADING = [0.75, 0.5, 0.3, 0.12] as const;
const FADING_BAR = [0.8, 0.6, 0.4, 0.22, 0.08] as const;

/**
 * The shape of a status around (0, 0), `radius` pixels out from there. Shape alone tells the statuses apart, so that colour
 * never has to (design: disc, ring, half disc, dotted ring, crossed ring, cross, dash).
 */
export function drawStatus(status: MilestoneStatus, radius = 6): Shape[] {
  const ink = statusToken(status);
  const ring = {
    shape: "circle",
    x: 0,
    y: 0,
    radius: radius - 1,
    fill: "paper",
    stroke: ink,
    strokeWidth: 2,
  } as const;
  const path = (d: string, paint: Paint) => ({ shape: "path", x: 0, y: 0, d, ...paint }) as const;
  switch (status) {
    case "achieved":
      return [{ shape: "circle", x: 0, y: 0, radius, fill: ink }];
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

/** What a mark is made of, around (0, 0). */
export function describeMark(name: MarkName): Scene {
  switch (name) {
    case "ring":
      return [
        {
          shape: "circle",
          x: 0,
          y: 0,
          radius: 3,
          fill: "paper",
          stroke: "quiet",
          strokeWidth: 1.25,
          opacity: 0.8,
        },
      ];
    case "cap":
      return [post(1, PROMISED * 2 + 1)];
    case "open-start":
      return arrow(-1);
    case "open-end":
      return arrow(1);
    case "soft-start":
      return fade(-1, PROMISED, FADE, FADING, true);
    case "soft-end":
      return fade(1, PROMISED, FADE, FADING, true);
    case "soft-start-reached":
      return fade(-1, REACHED, FADE, FADING);
    case "soft-end-reached":
      return fade(1, REACHED, FADE, FADING);
    case "bar-since":
      return [post(2, 10)];
    case "bar-before":
      return fade(-1, REACHED, FADE, FADING_BAR);
    case "bar-on":
      return fade(1, REACHED, ARROW, FADING_BAR);
    case "bar-over":
      return [post(2.5, 12)];
    case "moved-later":
      return head(1);
    case "moved-earlier":
      return head(-1);
    case "achieved":
    case "open":
    case "due":
    case "unreported":
    case "missed":
    case "withdrawn":
    case "undated":
      return drawStatus(name);
    case "small-achieved":
    case "small-open":
    case "small-due":
    case "small-unreported":
    case "small-missed":
    case "small-withdrawn":
    case "small-undated":
      return drawStatus(name.slice("small-".length) as MilestoneStatus, 3.5);
  }
}

function cross(reach: number): string {
  const r = Math.round(reach * 100) / 100;
  return `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`;
}

function post(width: number, height: number): Shape {
  return { shape: "rect", x: -width / 2, y: -height / 2, width, height, fill: "current" };
}

function arrow(direction: 1 | -1): Scene {
  const neck = direction * (ARROW - 8);
  return [
    { shape: "line", x1: 0, y1: 0, x2: neck, y2: 0, stroke: "current", strokeWidth: 1.5 },
    { shape: "path", x: 0, y: 0, d: `M${direction * ARROW} 0L${neck} -4V4Z`, fill: "current" },
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
    const edge = { shape: "rect", x, width, height: 1, fill: "current", opacity } as const;
    return [
      { ...place, opacity: opacity * 0.3 },
      { ...edge, y: -half - 0.5 },
      { ...edge, y: half - 0.5 },
    ];
  });
}

/** The head of the curve of a move. */
function head(direction: 1 | -1): Scene {
  const d = direction === 1 ? "M0 -6.5L-6.42 -10.74L-1 -14.13Z" : "M0 -6.5L6.42 -10.74L1 -14.13Z";
  return [{ shape: "path", x: 0, y: 0, d, fill: "quiet" }];
}
