import type { Day } from "@/lib/domain/days";
import { type Paint, type Scene, type Shape, share } from "@/lib/drawing/scene";
import { type Level, MARGIN, STRONG_TICK, TICK, type TimelineAxis } from "./axis";
import { formatAsOf } from "./words";

/**
 * What lies behind all lanes: what is beyond the as-of day is promise, before it is record; the rules of the years.
 */
export function drawGround({ ticks, asOf }: TimelineAxis): Scene {
  const down = (x: number, paint: Paint) =>
    ({ shape: "line", x1: share(x), x2: share(x), y1: 0, y2: share(1), ...paint }) as const;
  const promised = { shape: "rect", y: 0, height: share(1), fill: "wash", opacity: 0.7 } as const;
  const from = Math.max(0, asOf);
  return [
    ...(from <= 1
      ? [
          { ...promised, x: share(from), width: share(1 - from) },
          { ...promised, x: share(1), width: MARGIN.right },
        ]
      : []),
    ...ticks.map(({ at, strong }) => down(at, { stroke: strong ? "rule-strong" : "rule", opacity: 0.7 })),
    down(1, { stroke: "rule", opacity: 0.7 }),
    ...(from === asOf && from <= 1 ? [down(asOf, { stroke: "ink", strokeWidth: 1.5 })] : []),
  ];
}

/** The numbers of the years at a height, in the layouts that have room for each. */
export function drawYears({ ticks }: TimelineAxis, y: number, level: Level | null): Scene {
  const shown = level === null ? ticks : ticks.filter(({ labelled }) => labelled[level]);
  return shown.map(({ year, at, strong, labelled }) => ({
    shape: "text",
    x: share(at, 4),
    y,
    text: String(year),
    type: strong ? STRONG_TICK : TICK,
    fill: strong ? "ink" : "quiet",
    rim: true,
    ...(level === null && {
      layouts: (Object.keys(labelled) as Level[])
        .filter((each) => !labelled[each])
        .map((each) => `not-${each}`),
    }),
  }));
}

/** The as-of day beside its line, or at the end beyond which it lies; and that what lies beyond it is promised. */
export function drawAsOfLabel(axis: TimelineAxis, asOf: Day, y: number): Scene {
  const label = { shape: "text", y, text: formatAsOf(asOf), type: STRONG_TICK, rim: true } as const;
  if (axis.asOf < 0) return [{ ...label, x: share(0), text: `← ${label.text}` }];
  if (axis.asOf > 1) return [{ ...label, x: share(1), text: `${label.text} →`, anchor: "end" }];
  if (axis.asOf < 0.5) return [{ ...label, x: share(axis.asOf, 7) }];
  const words: Shape = { ...label, x: share(axis.asOf, -7), anchor: "end" };
  if (axis.asOf >= 0.88) return [words];
  return [words, { ...label, x: share(axis.asOf, 7), text: "promised →", type: TICK, fill: "quiet" }];
}
