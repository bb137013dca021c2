import { dateText } from "@/lib/domain/date-text";
import type { Palette } from "@/lib/drawing/colours";
import { element, join, type Markup, digits as px } from "@/lib/drawing/markup";
import { line } from "@/lib/drawing/type";
import { STRONG_TICK, TICK } from "@/lib/view-models/timeline/measures";
import { yearsOn } from "@/lib/view-models/trends/axes";
import { EDGE, YEAR_ROOM } from "@/lib/view-models/trends/measures";
import type { PlacedPanel } from "@/lib/view-models/trends/placed-panel";
import { trendPlot } from "@/lib/view-models/trends/plot";

/** Where a panel's plot stands: pixels of a fraction of it. */
export type Across = (fraction: number) => number;

/** What lines are read against: the diagonal where now meets the target, what had passed below it, and the as-of day. */
export function trendGround(panel: PlacedPanel, across: Across, paint: Palette): Markup {
  const { height, now, axes } = panel;
  const bottom = height - EDGE.bottom;
  const [left, right] = [across(0), across(1)];
  const quiet = paint.colour("quiet");
  const label = (text: string, x: number, y: number, anchor: "start" | "end") =>
    line(text, TICK, { x, y, "text-anchor": anchor === "end" && "end", fill: quiet });
  return join([
    element("path", {
      d: `M${px(left)} ${px(now.start)}L${px(right)} ${px(now.end)}V${bottom}H${px(left)}Z`,
      fill: paint.colour("wash"),
    }),
    years(panel, across, paint),
    element("path", {
      d: `M${px(left)} ${px(now.start)}L${px(right)} ${px(now.end)}`,
      stroke: quiet,
      "stroke-width": 1.25,
      "stroke-dasharray": "7 4",
    }),
    element("path", {
      d: `M${px(right)} ${EDGE.top - 4}V${bottom}`,
      stroke: paint.colour("ink"),
      "stroke-width": 1.5,
    }),
    line(dateText({ edtf: axes.said.to }), STRONG_TICK, {
      x: right,
      y: EDGE.top - 9,
      "text-anchor": "end",
      fill: paint.colour("ink"),
    }),
    label("passed when said", right - 6, bottom - 7, "end"),
    label("said on →", right, height - 4, "end"),
    label("↑ target", left - EDGE.left, EDGE.top - 9, "start"),
  ]);
}

/** The years at the left and below, with their hairlines. */
function years({ axes, height }: PlacedPanel, across: Across, paint: Palette): Markup {
  const plot = trendPlot(axes, height);
  const bottom = height - EDGE.bottom;
  const [left, right] = [across(0), across(1)];
  const strong = paint.colour("rule-strong");
  const up = yearsOn(axes.target, bottom - EDGE.top, YEAR_ROOM.down);
  const along = yearsOn(axes.said, right - left, YEAR_ROOM.across);
  return join([
    ...up.map((year) => {
      const y = plot.y(`${year}-01-01`, "start");
      const hairline = { d: `M${px(left)} ${px(y)}H${px(right)}`, stroke: paint.colour("rule") };
      const tick = { x: left - 7, y: y + 4.3, "text-anchor": "end", fill: paint.colour("quiet") };
      return join([element("path", hairline), line(String(year), TICK, tick)]);
    }),
    element("path", { d: `M${px(left)} ${bottom}H${px(right)}`, stroke: strong }),
    ...along.map((year) => {
      const x = across(plot.x(`${year}-01-01`, "start"));
      const tick = { x, y: bottom + 17, "text-anchor": "middle", fill: paint.colour("quiet") };
      return join([
        element("path", { d: `M${px(x)} ${bottom}v5`, stroke: strong }),
        line(String(year), TICK, tick),
      ]);
    }),
  ]);
}
