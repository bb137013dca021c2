import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Palette } from "@/lib/drawing/colours";
import { at, join, type Markup, NOTHING } from "@/lib/drawing/markup";
import type { Scene, Shape } from "@/lib/drawing/scene";
import { line, shorten, wrapText } from "@/lib/drawing/type";
import { writeScene } from "@/lib/drawing/write-scene";
import { formatCount } from "@/lib/view-models/text";
import { drawPanel, NAME_ROOM, type PanelPlace } from "@/lib/view-models/trends/draw-panel";
import { type PlacedPanel, placePanel } from "@/lib/view-models/trends/layout";
import { listSigns } from "@/lib/view-models/trends/legend";
import type { TrendPanel } from "@/lib/view-models/trends/panels";
import { EDGE } from "@/lib/view-models/trends/scale";
import type { TrendLine, TrendSeries } from "@/lib/view-models/trends/series";
import { type Drawing, type Figure, type LegendItem, layCells, type RenderContext } from "./figure";

/** More panels are no picture any more. */
export const MOST_PANELS = 6;

/** Pixels of a panel among others, and of the one chart of a selection. */
export const PANEL = { least: 300, height: 250 };
export const ONE = { height: 440, most: 680, plot: 0.64, least: 860 };
export const GAP = { across: 40, down: 26, key: 14 };
export const HEAD = { face: "serif", size: 15.5 } as const;
export const HEAD_HEIGHT = 30;

/** The lines in words: their types, and how far they stand from each other and from the left. */
const NUMBER = { face: "strong", size: 12.5 } as const;
const TITLE = { face: "regular", size: 12.5 } as const;
const WORDS = { face: "regular", size: 11 } as const;
export const KEY = { top: 8, title: 16, words: 14.5, item: 9, indent: 20, status: 16 };

const SIGN_WIDTH = 26;

/**
 * The trends: the panels that stand first.
 * @param promises how many milestones have a dated target, drawn or not
 */
export function buildTrendFigure(series: TrendSeries, promises: number, context: RenderContext): Figure {
  const panels = series.panels.slice(0, MOST_PANELS);
  return describeTrends({ ...series, panels }, promises, context, ({ width }) =>
    drawTrends({ ...series, panels }, width, context),
  );
}

/**
 * What is said beside a drawing of trends.
 * @param series with the panels and the lines that are drawn
 */
export function describeTrends(
  series: TrendSeries,
  promises: number,
  context: RenderContext,
  draw: Figure["draw"],
): Figure {
  const { panels } = series;
  const drawn = panels.flatMap(({ lines }) => lines).length;
  const of = `${formatCount(drawn, "milestone", "milestones")} of ${promises.toLocaleString("en")}`;
  return {
    items: panels.length === 0 ? [] : listItems(series, context.paint),
    cut: drawn < promises ? `Showing ${of}; see the page for details.` : "",
    draw,
    table: () => ({
      columns: ["Milestone", "Date given", "Said", "Change", "Source"],
      rows: panels
        .flatMap(({ lines }) => lines)
        .flatMap(({ points }) => points)
        .flatMap(({ id }) => series.cards.get(id) ?? [])
        .map(({ href, title, date, said, change, source }) => ({
          href,
          cells: [title, date, said, change, source],
        })),
    }),
  };
}

/** What the signs of some panels mean, those in use alone. */
function listItems(series: TrendSeries, paint: Palette): LegendItem[] {
  const lines = series.panels.flatMap((panel) => panel.lines);
  const statuses = new Set<MilestoneStatus>(lines.map(({ status }) => status));
  const write = (scene: Scene, width: number) => writeScene(scene, { paint, size: { width, height: 0 } });
  return [
    ...listSigns(series).flatMap(({ label, scene }) =>
      label === null ? [] : [{ label, mark: write(scene, SIGN_WIDTH), width: SIGN_WIDTH }],
    ),
    ...MILESTONE_STATUSES.filter(({ id }) => statuses.has(id)).map(({ id, label }) => ({
      label,
      mark: write([{ shape: "mark", name: id, x: 7, y: 0 }], 14),
      width: 14,
    })),
  ];
}

/** A panel in a width, with the room around its plot. */
export function writePanel(
  panel: PlacedPanel,
  { width, cards, names = false }: { readonly width: number } & Partial<PanelPlace>,
  paint: Palette,
): Markup {
  const plot = width - EDGE.left - EDGE.right - (names ? NAME_ROOM : 0);
  const scene = drawPanel(panel, { plot, names, ...(cards && { cards }) });
  return at(EDGE.left, 0, [writeScene(scene, { paint, size: { width: plot, height: panel.height } })]);
}

/** Panels side by side as a width lets them; one chart has its key at its right where there is room. */
function drawTrends(series: TrendSeries, width: number, { paint }: RenderContext): Drawing {
  const [only, second] = series.panels;
  if (only && !second && only.company === null) return oneChart(only, series, width, paint);
  const columns = Math.max(1, Math.floor((width + GAP.across) / (PANEL.least + GAP.across)));
  const each = (width - (columns - 1) * GAP.across) / columns;
  return layCells(
    series.panels.map((panel) => panelCell(panel, series, each, paint)),
    { columns, width: each, gap: GAP },
  );
}

function oneChart(panel: TrendPanel, { axes, cards }: TrendSeries, width: number, paint: Palette): Drawing {
  const isWide = width >= ONE.least;
  const chart = isWide ? Math.round(width * ONE.plot) : width;
  const key = drawKey(panel.lines, isWide ? width - chart - GAP.across : width, paint);
  const beside = Math.min(ONE.most, Math.max(ONE.height, KEY.top + key.height));
  const height = isWide ? beside : PANEL.height + 60;
  return {
    height: isWide ? Math.max(height, KEY.top + key.height) : height + GAP.key + key.height,
    definitions: NOTHING,
    body: join([
      writePanel(
        placePanel(panel.lines, axes, height, isWide ? "name" : "number"),
        { width: chart, cards, names: isWide },
        paint,
      ),
      isWide ? at(chart + GAP.across, KEY.top, [key.body]) : at(0, height + GAP.key, [key.body]),
    ]),
  };
}

function panelCell(panel: TrendPanel, { axes, cards }: TrendSeries, width: number, paint: Palette): Drawing {
  const placed = placePanel(panel.lines, axes, PANEL.height);
  const key = drawKey(panel.lines, width, paint);
  const name = `${panel.company?.name ?? ""}${panel.continued ? ", continued" : ""}`;
  const under = HEAD_HEIGHT + PANEL.height + GAP.key;
  return {
    height: under + key.height,
    definitions: NOTHING,
    body: join([
      line(shorten(name, HEAD, width), HEAD, { x: 0, y: 17, fill: paint.colour("ink") }),
      at(0, HEAD_HEIGHT, [writePanel(placed, { width, cards }, paint)]),
      at(0, under, [key.body]),
    ]),
  };
}

/**
 * The lines of a panel by their numbers: what each is about, its status, and how its date went.
 * @param before how many lines stand before the first of these
 */
export function drawKey(lines: readonly TrendLine[], width: number, paint: Palette, before = 0): Drawing {
  let top = 0;
  const items = lines.map((each, index) => {
    const { height, scene } = keyItem(each, before + index + 1, width);
    const body = at(0, top, [writeScene(scene, { paint, size: { width, height } })]);
    top += height + KEY.item;
    return body;
  });
  return { height: Math.max(0, top - KEY.item), definitions: NOTHING, body: join(items) };
}

function keyItem({ title, status, words }: TrendLine, number: number, width: number) {
  const titles = wrapText(title, TITLE, width - KEY.indent, 2);
  const said = `${getLabel(MILESTONE_STATUSES, status)} · ${words}`;
  const notes = wrapText(said, WORDS, width - KEY.indent - KEY.status, 2);
  const under = titles.length * KEY.title;
  const scene: Shape[] = [
    { shape: "text", x: 12, y: 12, text: String(number), type: NUMBER, anchor: "end" },
    ...titles.map(
      (text, index): Shape => ({
        shape: "text",
        x: KEY.indent,
        y: 12 + index * KEY.title,
        text,
        type: TITLE,
      }),
    ),
    { shape: "mark", name: status, x: KEY.indent + 6, y: under + 7 },
    ...notes.map(
      (text, index): Shape => ({
        shape: "text",
        x: KEY.indent + KEY.status,
        y: under + 11 + index * KEY.words,
        text,
        type: WORDS,
        fill: "quiet",
      }),
    ),
  ];
  return { height: under + notes.length * KEY.words, scene };
}
