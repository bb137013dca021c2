import type { z } from "zod";
import {
  type BarRow,
  type FigureFileRow,
  figureRowShape,
  getBarRowShape,
  type NetworkRow,
  networkRowShape,
  type TimelineFileRow,
  type TrendFileRow,
  timelineRowShape,
  trendRowShape,
} from "@/lib/formats/charts/chart-shapes";
import type { ChartTable } from "@/lib/formats/charts/chart-table";
import type { Source } from "@/lib/schema/api/shapes";
import type { BarChartId } from "@/lib/schema/pages/charts";
import { getCompanyName, type Lookups } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { type Column, defineColumn, defineFields } from "./column";
import { writeCsv } from "./write-csv";

/** A chart as a CSV file, in pieces. */
export function writeChartCsv(
  table: ChartTable,
  links: Pick<ChartContext, "address" | "query">,
): AsyncGenerator<string, void> {
  const context = { ...links, companies: table.companies, sources: table.sources };
  if (table.chart === "trends") {
    return csvOf(TREND_COLUMNS, table.rows, context);
  }
  if (table.chart === "figures") {
    return csvOf(FIGURE_COLUMNS, table.rows, context);
  }
  if (table.chart === "network") {
    return csvOf(NETWORK_COLUMNS, table.rows, context);
  }
  if (table.chart === "timeline") {
    return csvOf(TIMELINE_COLUMNS, table.rows, context);
  }
  return csvOf(barColumns(table.chart), table.rows, context);
}

function csvOf<T>(
  columns: readonly Column<T, ChartContext>[],
  rows: readonly T[],
  context: ChartContext,
): AsyncGenerator<string, void> {
  return writeCsv(
    columns.map(({ name }) => name),
    [rows],
    (batch) => batch.map((row) => columns.map(({ cell }) => cell(row, context))),
  );
}

/** What the rows of a chart stand in. */
interface ChartContext extends Lookups {
  /** The absolute address of a path of the site. */
  address(path: string): string;
  /** What links to pages carry along, such as "?asOf=2024-03-01". */
  readonly query: string;
}

type ChartColumn<T> = Column<T, ChartContext>;

/** The columns of a chart of bars: a number for every key. */
function barColumns(chart: BarChartId): ChartColumn<BarRow>[] {
  const shape: z.ZodObject = getBarRowShape(chart);
  const counts = (shape.shape.counts as z.ZodObject).shape;
  return [
    ...defineFields(shape, ["id", "label"]),
    ...Object.entries(counts).map(([key, count]) =>
      defineColumn<BarRow, ChartContext>(
        key,
        "number",
        (count as z.ZodType).description ?? "",
        ({ counts }) => counts[key] ?? 0,
      ),
    ),
    ...defineFields(shape, ["total"]),
    defineColumn(
      "page",
      "text",
      "The address of the page that lists exactly those.",
      ({ list }, { address }) => address(list.replace("/api/v1", "")),
    ),
  ] as ChartColumn<BarRow>[];
}

const SOURCE_ADDRESS = "Where it can be read.";

function sourceAddressOf(
  { source }: { readonly source: string },
  { sources, address, query }: ChartContext,
): string {
  return addressOf(sources.get(source)) ?? address(getRecordHref("sources", source, query));
}

/** The columns of the chart of trends. */
const TREND_COLUMNS: readonly ChartColumn<TrendFileRow>[] = [
  defineColumn("milestone", "text", "Id of the milestone it is about.", ({ about }) => about.id),
  ...defineFields(trendRowShape, [
    "title",
    "id",
    "says",
    "date",
    "asSaid",
    "revision",
    "from",
    "to",
    "shift",
  ]),
  ...defineFields(trendRowShape, ["saidOn", "saidBy"]),
  defineColumn("saidByNames", "list", "Their names, in the same order.", ({ saidBy }, { companies }) =>
    saidBy.map((id) => getCompanyName({ companies }, id)),
  ),
  ...defineFields(trendRowShape, ["via", "summary", "note", "source"]),
  defineColumn(
    "sourcePublisher",
    "text",
    "Who published it.",
    ({ source }, { sources }) => sources.get(source)?.publisher ?? null,
  ),
  defineColumn("sourceAddress", "text", SOURCE_ADDRESS, sourceAddressOf),
  ...defineFields(trendRowShape, ["paragraphs", "tier", "weaklySourced", "sameTextAs"]),
  defineColumn("page", "text", "The address of the milestone’s page here.", ({ about }, { address, query }) =>
    address(getRecordHref("milestones", about.id, query)),
  ),
];

/** The columns of the chart of figures. */
const FIGURE_COLUMNS: readonly ChartColumn<FigureFileRow>[] = [
  ...defineFields(figureRowShape, ["panel", "of", "at", "id"]),
  defineColumn("subjectType", "text", "What kind of thing it is about.", ({ subject }) => subject.type),
  defineColumn("subject", "text", "Its id.", ({ subject }) => subject.id),
  ...defineFields(figureRowShape, ["quantity", "value", "low", "high", "unit", "qualifier", "nature"]),
  ...defineFields(figureRowShape, ["level", "testCycle", "conditions", "date", "saidOn", "saidBy"]),
  ...defineFields(figureRowShape, ["summary", "note", "source"]),
  defineColumn("sourceAddress", "text", SOURCE_ADDRESS, sourceAddressOf),
  ...defineFields(figureRowShape, ["paragraphs", "tier", "weaklySourced"]),
];

function addressOf(source: Source | undefined): string | null {
  return source?.url ?? source?.archiveUrl ?? null;
}

/** The columns of the network. */
const NETWORK_COLUMNS: readonly ChartColumn<NetworkRow>[] = [
  ...defineFields(networkRowShape, ["partnership", "partnershipName", "technologies", "company"]),
  ...defineFields(networkRowShape, ["companyName", "kind", "country", "role"]),
  defineColumn(
    "page",
    "text",
    "The address of the partnership’s page here.",
    ({ partnership }, { address, query }) => address(getRecordHref("partnerships", partnership, query)),
  ),
];

/** The columns of the timeline. */
const TIMELINE_COLUMNS: readonly ChartColumn<TimelineFileRow>[] = [
  ...defineFields(timelineRowShape, ["type", "id", "title", "kind", "status", "when", "earliest", "latest"]),
  ...defineFields(timelineRowShape, ["endEarliest", "endLatest", "dates", "lanes"]),
  defineColumn(
    "words",
    "list",
    "Who made the claim it rests on, what it says and when it was made.",
    ({ words }) =>
      words.map(({ says, who, via, saidOn }) => `${says}: ${who}${via ? ` via ${via}` : ""}, ${saidOn}`),
  ),
  defineColumn("asSaid", "list", "The phrases of the sources that give the date.", ({ words }) =>
    words.flatMap(({ asSaid }) => asSaid ?? []),
  ),
  defineColumn("sources", "list", "Ids of the sources of those claims.", ({ words }) =>
    words.map(({ source }) => source),
  ),
  defineColumn("sourcePublishers", "list", "Who published them, in the same order.", ({ words }) =>
    words.map(({ publisher }) => publisher),
  ),
  defineColumn(
    "sourceAddresses",
    "list",
    "Where they can be read, in the same order.",
    ({ words }, { address, query }) =>
      words.map((word) => word.address ?? address(getRecordHref("sources", word.source, query))),
  ),
  defineColumn("page", "text", "The address of its page here.", ({ type, id }, { address, query }) =>
    address(getRecordHref(type === "milestone" ? "milestones" : "partnerships", id, query)),
  ),
];
