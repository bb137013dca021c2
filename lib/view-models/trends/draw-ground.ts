import { formatDate } from "@/lib/domain/date-text";
import { type Length, type Paint, type Shape, share } from "@/lib/drawing/scene";
import { STRONG_TICK, TICK } from "@/lib/view-models/timeline/axis";
import type { PlacedPanel } from "./layout";
import { buildTrendPlot, EDGE, listYears, type Stroke } from "./scale";

/** What a year's label takes across and down, in pixels. */
const YEAR_ROOM = { across: 36, down: 26 } as const;

/** The narrowest plots of a page's layouts, in pixels: of a panel or a phone, and of a chart with more room. */
const PLOT = { narrow: 240, wide: 560 } as const;

/** How far below its middle the foot of a number stands, in pixels. */
export const FOOT = 4.3;

/** The dashes of the diagonal. */
export const DIAGONAL = { stroke: "quiet", strokeWidth: 1.25, dash: "7 4" } as const;

/**
 * What lines are read against: the diagonal where now meets the target, what had passed below it, and the as-of day.
 * @param pixels of the plot; null for a page, which does not know them
 */
export function drawGround(panel: PlacedPanel, pixels: number | null): Shape[] {
  const { height, diagonal, passed, axes } = panel;
  const bottom = height - EDGE.bottom;
  const label = (text: string, px: number, y: number): Shape => ({
    shape: "text",
    x: share(1, px),
    y,
    text,
    type: TICK,
    anchor: "end",
    fill: "quiet",
  });
  return [
    ...(passed.length > 0 ? [{ shape: "area", corners: passed, fill: "wash" } as const] : []),
    ...drawTargetYears(panel),
    ...drawSaidYears(panel, pixels),
    ...(diagonal ? [{ ...toLine(diagonal), ...DIAGONAL }] : []),
    upright(share(1), EDGE.top - 4, bottom, { stroke: "ink", strokeWidth: 1.5 }),
    {
      shape: "text",
      x: share(1),
      y: EDGE.top - 9,
      text: formatDate({ edtf: axes.said.to }),
      type: STRONG_TICK,
      anchor: "end",
    },
    ...(passed.length > 0 ? [label("already past when claimed", -6, bottom - 7)] : []),
    label("said on →", 0, height - 4),
    { shape: "text", x: -EDGE.left, y: EDGE.top - 9, text: "↑ target", type: TICK, fill: "quiet" },
  ];
}

/** The years at the left, with their hairlines. */
function drawTargetYears({ axes, height }: PlacedPanel): Shape[] {
  const plot = buildTrendPlot(axes, height);
  return listYears(axes.target, height - EDGE.bottom - EDGE.top, YEAR_ROOM.down).flatMap((year): Shape[] => {
    const y = plot.y(`${year}-01-01`, "start");
    return [
      across(y, { stroke: "rule" }),
      { shape: "text", x: -7, y: y + FOOT, text: String(year), type: TICK, anchor: "end", fill: "quiet" },
    ];
  });
}

/** The axis below with its years; in a page more of them where there is room. */
function drawSaidYears({ axes, height }: PlacedPanel, pixels: number | null): Shape[] {
  const plot = buildTrendPlot(axes, height);
  const bottom = height - EDGE.bottom;
  const narrow = new Set(listYears(axes.said, PLOT.narrow, YEAR_ROOM.across));
  const years = listYears(axes.said, pixels ?? PLOT.wide, YEAR_ROOM.across);
  return [
    across(bottom, { stroke: "rule-strong" }),
    ...years.flatMap((year): Shape[] => {
      const x = share(plot.x(`${year}-01-01`, "start"));
      return [
        upright(x, bottom, bottom + 5, { stroke: "rule-strong" }),
        {
          shape: "text",
          x,
          y: bottom + 17,
          text: String(year),
          type: TICK,
          anchor: "middle",
          fill: "quiet",
          ...(pixels === null && !narrow.has(year) && { layouts: ["not-narrow"] }),
        },
      ];
    }),
  ];
}

/** A stroke as a line of the drawing. */
export function toLine({ x1, y1, x2, y2 }: Stroke) {
  return { shape: "line", x1: share(x1), x2: share(x2), y1, y2 } as const;
}

function across(y: number, paint: Paint): Shape {
  return { shape: "line", x1: 0, x2: share(1), y1: y, y2: y, ...paint };
}

export function upright(x: Length, from: number, to: number, paint: Paint): Shape {
  return { shape: "line", x1: x, x2: x, y1: from, y2: to, ...paint };
}
