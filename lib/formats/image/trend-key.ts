import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { Palette } from "@/lib/drawing/colours";
import { at, join, type Markup, NOTHING } from "@/lib/drawing/markup";
import { line, wrap } from "@/lib/drawing/type";
import type { TrendLine } from "@/lib/view-models/trends/line";
import type { Drawing } from "./drawing";
import { statusShape } from "./status-shape";

const NUMBER = { face: "strong", size: 12.5 } as const;
const TITLE = { face: "regular", size: 12.5 } as const;
const WORDS = { face: "regular", size: 11 } as const;
const LEADING = { title: 16, words: 14.5, item: 9 };
const INDENT = 20;
const STATUS_ROOM = 16;

/** The lines of a panel by their numbers: what each is about, its status, and how its date went. */
export function trendKey(lines: readonly TrendLine[], width: number, paint: Palette): Drawing {
  let top = 0;
  const items = lines.map((each, index) => {
    const item = keyItem(each, index + 1, { top, width }, paint);
    top += item.height + LEADING.item;
    return item.body;
  });
  return { height: Math.max(0, top - LEADING.item), definitions: NOTHING, body: join(items) };
}

function keyItem(
  { title, status, words }: TrendLine,
  number: number,
  { top, width }: { top: number; width: number },
  paint: Palette,
): { height: number; body: Markup } {
  const titles = wrap(title, TITLE, width - INDENT, 2);
  const said = `${labelOf(MILESTONE_STATUSES, status)} · ${words}`;
  const notes = wrap(said, WORDS, width - INDENT - STATUS_ROOM, 2);
  const under = top + titles.length * LEADING.title;
  return {
    height: titles.length * LEADING.title + notes.length * LEADING.words,
    body: join([
      line(String(number), NUMBER, { x: 12, y: top + 12, "text-anchor": "end", fill: paint.colour("ink") }),
      ...titles.map((text, index) =>
        line(text, TITLE, { x: INDENT, y: top + 12 + index * LEADING.title, fill: paint.colour("ink") }),
      ),
      at(INDENT + 6, under + 7, [statusShape(status, paint, 5)]),
      ...notes.map((text, index) =>
        line(text, WORDS, {
          x: INDENT + STATUS_ROOM,
          y: under + 11 + index * LEADING.words,
          fill: paint.colour("quiet"),
        }),
      ),
    ]),
  };
}
