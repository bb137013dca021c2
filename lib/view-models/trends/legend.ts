import { formatDate } from "@/lib/domain/date-text";
import { getYear } from "@/lib/domain/days";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import { DIAGONAL, upright } from "./draw-ground";
import { drawPoint, TAIL } from "./draw-panel";
import type { TrendPointKind } from "./points";
import type { TrendSeries } from "./series";

/** A sign of the drawings and what it means; drawn in a place of any width, around y = 0. */
export interface TrendSign {
  /** For a page. */
  readonly words: string;
  /** For a picture, in few words; null where its title or its statuses say it. */
  readonly label: string | null;
  readonly scene: Scene;
}

/** How the drawings are read: each form, and only those that are drawn. */
export function listSigns({
  panels,
  asOf,
  axes,
}: Pick<TrendSeries, "panels" | "asOf" | "axes">): TrendSign[] {
  const lines = panels.flatMap((panel) => panel.lines);
  const points = lines.flatMap((line) => line.points);
  const end = (kind: TrendPointKind, words: string) =>
    points.some((point) => point.kind === kind) && sign(words, null, point(0.5, 0, { kind }));
  const isCut = points.some(({ at }) => at < axes.target.from || at > axes.target.to);
  const signs = [
    sign(
      "A claim. Horizontal: when it was made. Vertical: the last day of its target. The pale band covers the whole target window.",
      "a claim: when it was made, the last day of its target; pale: the target window",
      drawWord(),
    ),
    points.some(({ window }) => window?.openEnd) &&
      sign(
        "No last day given: the point is at the first day, with an arrow.",
        "no last day given",
        point(0.5, 9, { openEnd: true }),
      ),
    isCut &&
      sign(
        `Cut at the edge: the date is outside ${getYear(axes.target.from)}–${getYear(axes.target.to)}.`,
        "continues beyond these years",
        [
          upright(share(0.5), -6, 14, { stroke: "current", strokeWidth: 1.25 }),
          { shape: "mark", name: "cut-across", x: share(0.5), y: -6 },
        ],
      ),
    sign("A flat line means the date held.", null, [
      toLine([0.1, 0], [0.9, 0]),
      ...[0.1, 0.5, 0.9].flatMap((x) => point(x, 0)),
    ]),
    sign("A line parallel to the diagonal means it is always the same few years away.", null, [
      { shape: "line", x1: share(0.1), x2: share(1), y1: 16, y2: -11, ...DIAGONAL },
      toLine([0.1, 9], [0.9, -14]),
      ...[0.1, 0.5, 0.9].flatMap((x) => point(x, 11.875 - 28.75 * x)),
    ]),
    sign(
      "Dashed diagonal: the target is the day of the claim. In the shade below it, the date was already past.",
      "target date = day of the claim",
      [
        {
          shape: "area",
          corners: [
            { x: 0, y: 9 },
            { x: 1, y: -9 },
            { x: 1, y: 9 },
          ],
          fill: "wash",
        },
        { shape: "line", x1: 0, x2: share(1), y1: 9, y2: -9, ...DIAGONAL },
      ],
    ),
    lines.some(({ stands }) => stands !== null) &&
      sign(
        `Dots lead to the right edge, ${formatDate({ edtf: asOf })}: no new date since. Where they cross the diagonal, the date passed. The shape at their end is the status.`,
        "no new date since",
        [
          { shape: "line", x1: 0, x2: share(0.85), y1: 0, y2: 0, ...TAIL },
          upright(share(0.92), -10, 10, { stroke: "ink", strokeWidth: 1.5 }),
        ],
      ),
    end("achieved", "Reported achieved, on the day it happened."),
    end("withdrawn", "Withdrawn: the line ends."),
    end("put-off", "Put off without a new date."),
  ];
  return signs.filter((each) => each !== false);
}

/** A word with what its date allows. */
function drawWord(): Shape[] {
  return [
    {
      shape: "area",
      corners: [
        { x: 0.1, y: -6 },
        { x: 0.9, y: -6 },
        { x: 0.9, y: 8 },
        { x: 0.1, y: 8 },
      ],
      fill: "current",
      opacity: 0.12,
    },
    toLine([0.1, -6], [0.9, -6]),
    ...point(0.5, -6),
  ];
}

function sign(words: string, label: string | null, shapes: readonly Shape[]): TrendSign {
  return { words, label, scene: [{ shape: "group", ink: "status-open", shapes }] };
}

function toLine([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Shape {
  return { shape: "line", x1: share(x1), x2: share(x2), y1, y2, stroke: "current", strokeWidth: 2 };
}

function point(
  x: number,
  y: number,
  { kind = "target", openEnd = false }: { kind?: TrendPointKind; openEnd?: boolean } = {},
): Shape[] {
  return drawPoint({ kind, x, y, beyond: false, beside: 0, since: null, openEnd });
}
