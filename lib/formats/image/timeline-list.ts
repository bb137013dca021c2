import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { LEGEND_BAR } from "@/lib/view-models/timeline/legend-spans";
import type { Palette } from "./colours";
import { element, join, type Markup, words } from "./markup";
import { at, statusShape } from "./status-shape";
import { partnershipBar } from "./timeline-bar";
import type { TimelinePlot } from "./timeline-plot";
import { line, widthOf, wrap } from "./type";

const NAME = { face: "regular", size: 12.5 } as const;
const LEADING = 16;
const GAP = 5;
/** Below the strip and above the next lane. */
const EDGE = { top: 6, bottom: 3 };
const INDENT = 21;
const MOST_LINES = 6;

/** What a strip holds, one after the other in words: it has no room for them beside its marks. */
export interface LaneList {
  readonly height: number;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly mark: (paint: Palette) => Markup;
  readonly lines: readonly string[];
  /** Behind the last line or, where it has no room there, in one of its own. */
  readonly date: string;
  readonly dateBehind: boolean;
  readonly height: number;
}

/**
 * The partnerships and milestones of a lane by name, each with its sign, last those without a date; none where marks have
 * words of their own.
 */
export function laneList(
  { bars, milestones, undated }: LaneLayout,
  { listed, width }: TimelinePlot,
): LaneList {
  const partnerships = bars.map(({ item }) => item).filter(({ label }) => label !== "");
  const promises = [...milestones.map(({ item }) => item), ...undated];
  if (!listed || partnerships.length + promises.length === 0) return { height: 0, entries: [] };
  const entries = [
    ...partnerships.map(({ label, technology }) =>
      entry({ title: label, date: "" }, width, (paint) =>
        partnershipBar(LEGEND_BAR, technology, { x: (fraction) => fraction * 15, y: 0, paint }),
      ),
    ),
    ...promises.map(({ label, status, span }) =>
      entry({ ...label, ...(span === null && { date: "without a date" }) }, width, (paint) =>
        at(7, 0, [statusShape(status, paint, 5)]),
      ),
    ),
  ];
  const height = entries.reduce((sum, each) => sum + each.height + GAP, EDGE.top + EDGE.bottom);
  return { height, entries };
}

/** A list's marks and words from (0, 0). */
export function listBody({ entries }: LaneList, paint: Palette): Markup {
  let top = EDGE.top;
  const placed = entries.map((each) => {
    const y = top;
    top += each.height + GAP;
    return at(0, y, [at(0, LEADING / 2, [each.mark(paint)]), ...entryLines(each, paint)]);
  });
  return join(placed);
}

function entry(
  { title, date }: { readonly title: string; readonly date: string },
  width: number,
  mark: Entry["mark"],
): Entry {
  const lines = wrap(title, NAME, width - INDENT, MOST_LINES);
  const dateBehind = INDENT + widthOf(`${lines.at(-1)} ${date}`, NAME) <= width;
  const rows = lines.length + (date === "" || dateBehind ? 0 : 1);
  return { mark, lines, date, dateBehind, height: rows * LEADING };
}

function entryLines({ lines, date, dateBehind }: Entry, { colour }: Palette): Markup[] {
  const baseline = (row: number) => (row + 0.5) * LEADING + 4.4;
  const last = lines.length - 1;
  const quiet = { fill: colour("quiet") };
  const drawn = lines.map((text, row) => {
    const behind = row === last && date !== "" && dateBehind;
    const place = { x: INDENT, y: baseline(row), "font-size": NAME.size, fill: colour("ink") };
    return element("text", place, [
      words(behind ? `${text} ` : text),
      behind && element("tspan", quiet, [words(date)]),
    ]);
  });
  if (date === "" || dateBehind) return drawn;
  return [...drawn, line(date, NAME, { x: INDENT, y: baseline(last + 1), ...quiet })];
}
