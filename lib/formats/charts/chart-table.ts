import type { ChartContent } from "@/lib/formats/image/chart-content";
import { writeJsonDocument, writeJsonList } from "@/lib/formats/json";
import type { BarChartId } from "@/lib/schema/pages/charts";
import { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import { getLanes } from "@/lib/schema/parameters/filter";
import { buildChart, type DrawnBars } from "@/lib/view-models/charts/bar-charts";
import { listKeys } from "@/lib/view-models/charts/keys";
import { getCount } from "@/lib/view-models/charts/series";
import { buildFigureSeries } from "@/lib/view-models/figures/series";
import type { Lookups } from "@/lib/view-models/lookups";
import { getNodeKey } from "@/lib/view-models/network/graph";
import { layOutNetwork, type Place, type PlacedNetwork } from "@/lib/view-models/network/layout";
import type {
  LaneSeries,
  MilestoneItem,
  PartnershipItem,
  TimelineInput,
} from "@/lib/view-models/timeline/items";
import type { RowStatement } from "@/lib/view-models/timeline/row";
import { buildTimelineSeries, compareDates } from "@/lib/view-models/timeline/series";
import { listOnce } from "@/lib/view-models/timeline/tally";
import { buildTrendSeries, type TrendsInput } from "@/lib/view-models/trends/series";
import type {
  BarRow,
  FigureFileRow,
  NetworkNodeShape,
  NetworkRow,
  TimelineFileRow,
  TrendFileRow,
} from "./chart-shapes";

/** What a chart shows, as rows; the companies and sources that they name stand beside them. */
export type ChartTable = Lookups & {
  /** How many different records the filter keeps, in a row or not. */
  readonly records: number;
} & (
    | { readonly chart: BarChartId; readonly rows: readonly BarRow[] }
    | { readonly chart: "trends"; readonly rows: readonly TrendFileRow[] }
    | { readonly chart: "figures"; readonly rows: readonly FigureFileRow[] }
    | {
        readonly chart: "network";
        /** A row for each link. */
        readonly rows: readonly NetworkRow[];
        readonly network: PlacedNetwork;
      }
    | { readonly chart: "timeline"; readonly rows: readonly TimelineFileRow[] }
  );

/** A chart as rows. */
export function buildChartTable(content: ChartContent): ChartTable {
  const { chart, asOf, asOfParam } = content;
  if (chart === "timeline") {
    const { filter, records } = content;
    const { companies, sources, totals } = records;
    const rows = buildTimelineRows({ ...records, asOf, lanes: getLanes(filter) });
    return { chart, rows, records: totals.milestones + totals.partnerships, companies, sources };
  }
  if (chart === "trends") {
    const { companies, sources, total } = content.records;
    const rows = buildTrendTable({ ...content.records, params: content });
    return { chart, rows, records: total, companies, sources };
  }
  if (chart === "figures") {
    const { companies, sources } = content.records;
    const { panels, total } = buildFigureSeries({ ...content.records, params: content });
    const rows = panels.flatMap(({ title, marks }) =>
      marks.map(({ metric, names, span }) => ({
        ...metric,
        panel: title,
        of: [...names],
        at: span?.to ?? null,
      })),
    );
    return { chart, rows, records: total, companies, sources };
  }
  if (chart === "network") {
    const { companies, total } = content.records;
    const network = layOutNetwork(content.records);
    return { chart, rows: networkRows(network), network, records: total, companies, sources: new Map() };
  }
  const drawn = buildChart(content.records, { filter: content.filter, asOf: asOfParam, day: asOf });
  const lookups = { companies: new Map(), sources: new Map() };
  return { chart, rows: barRows(drawn), records: drawn.series.records, ...lookups };
}

/** A chart as a JSON document: its rows, of a network its nodes and links. */
export function writeChartJson(table: ChartTable, meta: object): AsyncGenerator<string, void> {
  if (table.chart !== "network") return writeJsonList(meta, [{ data: table.rows }]);
  const { network } = table;
  return writeJsonDocument(meta, [
    { name: "nodes", pages: [{ data: listNetworkNodes(network) }] },
    { name: "links", pages: [{ data: network.links }] },
  ]);
}

/** The rows of a chart of bars, each with a number under every key, also where nothing counts. */
function barRows({ chart, series }: DrawnBars): BarRow[] {
  const keys = listKeys(chart).map(({ id }) => id);
  return series.rows.map((row) => ({
    id: row.id,
    label: row.label,
    total: row.total,
    list: `/api/v1${row.href}`,
    counts: Object.fromEntries(keys.map((key) => [key, getCount(row, key)])),
  }));
}

function networkRows({ companies, partnerships, links }: PlacedNetwork): NetworkRow[] {
  const companyOf = new Map(companies.map((company) => [company.id, company]));
  const partnershipOf = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  return links.flatMap((link) => {
    const company = companyOf.get(link.company);
    const partnership = partnershipOf.get(link.partnership);
    if (!company || !partnership) return [];
    const { label: companyName, kind, country } = company;
    const { label: partnershipName, technologies } = partnership;
    return { ...link, partnershipName, technologies: [...technologies], companyName, kind, country };
  });
}

/** The nodes of a network as files hold them, each with its place. */
export function listNetworkNodes({ companies, partnerships, places }: PlacedNetwork): NetworkNodeShape[] {
  return [...companies, ...partnerships].map((node) => {
    const { x, y } = places.get(getNodeKey(node)) as Place;
    const { id, label } = node;
    if (node.type === "partnership")
      return { type: node.type, id, label, technologies: [...node.technologies], x, y };
    return { type: node.type, id, label, kind: node.kind, country: node.country, x, y };
  });
}

/** A row for each point of the chart of trends, in the order of its panels and lines. */
function buildTrendTable(input: TrendsInput): TrendFileRow[] {
  return buildTrendSeries(input).rows.map(({ word, title }) => ({ title, ...word }));
}

type Item = MilestoneItem | PartnershipItem;

/** What the timeline shows, folded or not: each milestone once, in the order of time, then each partnership. */
export function buildTimelineRows(input: TimelineInput): TimelineFileRow[] {
  const { lanes } = buildTimelineSeries({ ...input, hrefs: { query: "" } });
  const lanesOf = lanesByRow(lanes);
  const wordOf = ({ says, who, via, saidOn, asSaid, publisher, source }: RowStatement) => {
    const { url = null, archiveUrl = null } = input.sources.get(source) ?? {};
    return { says, who, via, saidOn, asSaid, publisher, source, address: url ?? archiveUrl };
  };
  const shared = ({ row }: Item) => ({
    title: row.title,
    kind: row.kind,
    status: row.statusWord,
    when: row.when,
    moved: row.moved,
    dates: [...row.dates],
    lanes: lanesOf.get(row.href) ?? [],
    words: row.words.map(wordOf),
  });
  return [
    ...listOnce(lanes.flatMap(({ milestones }) => milestones))
      .sort(compareDates)
      .map((item) => ({
        type: "milestone" as const,
        id: item.row.record,
        ...spanDays(item.span, null),
        ...shared(item),
      })),
    ...listOnce(lanes.flatMap(({ partnerships }) => partnerships))
      .sort(compareDates)
      .map((item) => ({
        type: "partnership" as const,
        id: item.row.record,
        ...spanDays(item.start, item.end),
        ...shared(item),
      })),
  ];
}

function spanDays(start: MilestoneItem["span"], end: MilestoneItem["span"]) {
  return {
    earliest: start?.earliest ?? null,
    latest: start?.latest ?? null,
    endEarliest: end?.earliest ?? null,
    endLatest: end?.latest ?? null,
  };
}

function lanesByRow(lanes: readonly LaneSeries[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  // The one lane that is no record's has no address.
  for (const { id, href, milestones, partnerships } of lanes)
    for (const { row } of [...milestones, ...partnerships])
      found.set(row.href, [...(found.get(row.href) ?? []), href === null ? OUTSIDE_GROUP.id : id]);
  return found;
}
