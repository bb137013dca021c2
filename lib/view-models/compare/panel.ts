import { groupBy } from "@/lib/domain/list";
import type { Token } from "@/lib/drawing/colours";
import type { MarkName, Scene } from "@/lib/drawing/scene";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getCompanyName } from "@/lib/view-models/lookups";
import { formatList } from "@/lib/view-models/text";
import { drawPanel } from "@/lib/view-models/trends/draw-panel";
import { placePanel } from "@/lib/view-models/trends/layout";
import { buildTrendAxes } from "@/lib/view-models/trends/scale";
import { buildTrendLine, type LineLook, type TrendLine } from "@/lib/view-models/trends/series";
import { buildTrendCards, listTrendRows, type TrendRow } from "@/lib/view-models/trends/words";
import type { CompareInput } from "./compare";

/** The colours and signs of companies in their order; either alone tells them apart. */
const LOOKS: readonly LineLook[] = [
  { ink: "company-1", sign: "dot" },
  { ink: "company-2", sign: "square" },
  { ink: "company-3", sign: "diamond" },
  { ink: "company-4", sign: "triangle" },
  { ink: "company-5", sign: "wedge" },
  { ink: "company-6", sign: "plus" },
] satisfies readonly { ink: Token; sign: MarkName }[];

/** The look of a company, by its place among those compared. */
export function getCompanyLook(place: number): LineLook {
  const look = LOOKS[place];
  if (!look) throw new Error(`more companies than can be told apart: ${place + 1}`);
  return look;
}

/** A line of the panel, and the companies whose lead promise it is. */
export interface ComparedLine extends TrendLine {
  readonly companies: readonly string[];
  readonly look: LineLook;
}

/** What each company's lead promise was given for a date, and when, in one panel. */
export interface ComparePanel {
  readonly lines: readonly ComparedLine[];
  readonly scene: Scene;
  readonly rows: readonly TrendRow[];
}

/** How high the panel is drawn, in pixels: the records below it are to stand on the same screen. */
export const PANEL_HEIGHT = 200;

/** The panel of a comparison; a promise that two companies lead with is one line. */
export function buildComparePanel(input: CompareInput): ComparePanel {
  const { params, compared, leads, words } = input;
  const query = writeCarriedQuery(params.asOfParam, params.filter.scope);
  const about = groupBy(words, (word) => word.about.id);
  const led = groupBy(
    compared.map(({ id }, place) => ({ id, place, lead: leads.get(id) })),
    ({ lead }) => lead?.milestone.id,
  );
  const lines = [...led.values()].flatMap((group): ComparedLine[] => {
    const [first] = group;
    if (!first?.lead) return [];
    const { milestone, course } = first.lead;
    const companies = group.map(({ id }) => id);
    const label = formatList(
      companies.map((id) => getCompanyName(input, id)),
      "and",
    );
    const line = buildTrendLine(milestone, about.get(milestone.id) ?? [], course, { query, label });
    return [{ ...line, companies, look: getCompanyLook(first.place) }];
  });
  const rows = listTrendRows(lines, words);
  const axes = buildTrendAxes(
    lines.flatMap(({ points }) => points),
    params.asOf,
  );
  const cards = new Map(buildTrendCards(rows, input).map((card) => [card.id, card]));
  const placed = placePanel(lines, axes, PANEL_HEIGHT, "name");
  return { lines, rows, scene: drawPanel(placed, { plot: null, cards, names: true }) };
}

/** A piece of a company's line, for keys and tables. */
export function drawLook({ ink, sign }: LineLook): Scene {
  return [
    {
      shape: "group",
      ink,
      shapes: [
        { shape: "line", x1: 1, x2: 27, y1: 7, y2: 7, stroke: "current", strokeWidth: 2 },
        { shape: "mark", name: sign, x: 14, y: 7 },
      ],
    },
  ];
}
