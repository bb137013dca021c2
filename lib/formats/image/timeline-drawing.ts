import type { Day } from "@/lib/domain/days";
import type { TimelineAxis } from "@/lib/view-models/timeline/axis";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { asOfWords } from "@/lib/view-models/timeline/words";
import type { Palette } from "./colours";
import { type Brush, type Drawing, STRONG_TICK, TICK } from "./drawing";
import { element, join, type Markup, NOTHING, digits as px } from "./markup";
import { at } from "./status-shape";
import { laneBody, laneHeight } from "./timeline-lane";
import type { TimelinePlot } from "./timeline-plot";
import { line } from "./type";

/** The years along the top, with the as-of day above them. */
const HEAD = 40;
/** The years once more below, where the top is far away. */
const FOOT = 24;
const FAR = 640;

/** Lanes on one axis, the years along the top. */
export function drawTimeline(
  {
    axis,
    lanes,
    asOf,
    lane: laneWord,
  }: {
    readonly axis: TimelineAxis;
    readonly lanes: readonly LaneLayout[];
    readonly asOf: Day;
    /** What a lane stands for. */
    readonly lane: string;
  },
  plot: TimelinePlot,
  { paint }: Brush,
): Drawing {
  const heights = lanes.map((lane) => laneHeight(lane, plot));
  const bottom = heights.reduce((sum, height) => sum + height, HEAD);
  const isFar = bottom > FAR;
  let top = HEAD;
  const rows = lanes.map((lane, index) => {
    const y = top;
    top += heights[index] ?? 0;
    return join([rule(y, plot, paint), at(0, y, [laneBody(lane, plot, paint)])]);
  });
  return {
    height: bottom + (isFar ? FOOT : 1),
    definitions: NOTHING,
    body: join([
      ground(axis, bottom, plot, paint),
      plot.names > 0 && line(capital(laneWord), TICK, { x: 0, y: HEAD - 8, fill: paint.colour("quiet") }),
      asOfLabel(axis, asOf, plot, paint),
      years(axis, HEAD - 8, plot, paint),
      ...rows,
      rule(bottom, plot, paint),
      isFar && years(axis, bottom + 16, plot, paint),
    ]),
  };
}

/** What lies beyond the as-of day is promise, what lies before is record. */
function ground({ ticks, asOf }: TimelineAxis, bottom: number, plot: TimelinePlot, paint: Palette): Markup {
  const now = plot.x(asOf);
  const down = (x: number) => `M${px(Math.round(x) + 0.5)} ${HEAD - 24}V${px(bottom)}`;
  const fifth = ticks.filter(({ strong }) => strong).map((tick) => down(plot.x(tick.at)));
  const others = ticks.filter(({ strong }) => !strong).map((tick) => down(plot.x(tick.at)));
  return join([
    element("rect", {
      x: now,
      y: HEAD,
      width: Math.max(0, plot.width - now),
      height: bottom - HEAD,
      fill: paint.colour("wash"),
      "fill-opacity": 0.7,
    }),
    element("path", {
      d: [...others, down(plot.x(1))].join(""),
      stroke: paint.colour("rule"),
      "stroke-opacity": 0.7,
    }),
    element("path", { d: fifth.join(""), stroke: paint.colour("rule-strong"), "stroke-opacity": 0.7 }),
    element("path", { d: `M${px(now)} 0V${px(bottom)}`, stroke: paint.colour("ink"), "stroke-width": 1.5 }),
  ]);
}

function years({ ticks }: TimelineAxis, y: number, { level, x }: TimelinePlot, paint: Palette): Markup {
  const shown = ticks.filter(({ labelled }) => labelled[level]);
  return join(
    shown.map(({ year, at: place, strong }) =>
      line(String(year), strong ? STRONG_TICK : TICK, {
        x: x(place) + 4,
        y,
        ...halo(paint),
        fill: paint.colour(strong ? "ink" : "quiet"),
      }),
    ),
  );
}

function asOfLabel(axis: TimelineAxis, asOf: Day, { x }: TimelinePlot, paint: Palette): Markup {
  const isLate = axis.asOf >= 0.5;
  const beyond = { x: x(axis.asOf) + 7, y: 12, ...halo(paint), fill: paint.colour("quiet") };
  return join([
    line(asOfWords(asOf), STRONG_TICK, {
      x: x(axis.asOf) + (isLate ? -7 : 7),
      y: 12,
      "text-anchor": isLate && "end",
      ...halo(paint),
      fill: paint.colour("ink"),
    }),
    isLate && axis.asOf < 0.88 && line("promised →", TICK, beyond),
  ]);
}

function halo(paint: Palette) {
  return {
    stroke: paint.colour("paper"),
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
}

function rule(y: number, { width }: TimelinePlot, paint: Palette): Markup {
  return element("path", {
    d: `M0 ${px(Math.round(y) + 0.5)}H${px(width)}`,
    stroke: paint.colour("rule-strong"),
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
