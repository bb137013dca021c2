import { z } from "zod";
import type { Day } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import {
  BAR_CHARTS,
  FIGURE_CHART,
  getBarChart,
  isBarChart,
  NETWORK_CHART,
  TIMELINE_CHART,
  TREND_CHART,
} from "@/lib/schema/pages/charts";
import type { ListName } from "./choices";
import {
  listFilterParameters,
  type Parameter,
  type Parameters,
  type PlaceParameters,
  readAddress,
} from "./parse-address";
import { EMBED_PARAMETERS, type EmbedTheme, toEmbedTheme } from "./picture-parameters";
import { type ListParams, type TimelineParams, toListParams, toTimelineParams } from "./to-params";

/** The charts that have a page of their own, at their name. */
const PAGE_CHARTS = [TREND_CHART, FIGURE_CHART, NETWORK_CHART, TIMELINE_CHART] as const;
/** Everything that is drawn, by its name in addresses. */
export const CHART_IDS = [...listIds(BAR_CHARTS), ...listIds(PAGE_CHARTS)] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** What an address asks of a chart. */
export type ChartParams =
  | { readonly chart: Exclude<ChartId, typeof TIMELINE_CHART.id>; readonly listParams: ListParams }
  | { readonly chart: typeof TIMELINE_CHART.id; readonly listParams: TimelineParams };

/** Whether a word of an address names a chart. */
export function isChart(name: string): name is ChartId {
  return (CHART_IDS as readonly string[]).includes(name);
}

/** Where the filter of a chart has its meaning. */
export function placeOfChart(chart: ChartId): ListName | "timeline" {
  return chart === TIMELINE_CHART.id ? "timeline" : listOfChart(chart);
}

/** What chooses what a chart shows: the parameters of the page that shows it. */
export function listChartParameters(chart: ChartId, today: Day): PlaceParameters {
  return listFilterParameters(placeOfChart(chart), today);
}

/** The list whose filter chooses what a chart shows. */
export function listOfChart(chart: Exclude<ChartId, typeof TIMELINE_CHART.id>): ListName {
  if (isBarChart(chart)) return getBarChart(chart).list;
  return ([TREND_CHART, FIGURE_CHART, NETWORK_CHART].find(({ id }) => id === chart) ?? TREND_CHART).list;
}

/**
 * Reads the address of a chart, as a picture or in another page.
 * @param further what the address takes beside the filter
 */
export function parseChartAddress<F extends Parameters = Record<never, never>>(
  chart: ChartId,
  query: URLSearchParams,
  further: F | undefined,
  today: Day,
) {
  const { values, problems } = readAddress(query, listChartParameters(chart, today), further);
  const params: ChartParams =
    chart === TIMELINE_CHART.id
      ? { chart, listParams: toTimelineParams(values, today) }
      : { chart, listParams: toListParams(values, today) };
  return { params, values, problems };
}

/** Where the view of a chart for other pages stands. */
export function getEmbedPath(chart: ChartId): string {
  return isBarChart(chart) ? `/embed/charts/${chart}` : `/embed/${chart}`;
}

/** The chart whose view for other pages stands at a path; null where there is none. */
export function getEmbeddedChart(path: string): ChartId | null {
  const [, name = ""] = /^\/embed\/(?:charts\/)?([a-z-]+)$/.exec(path) ?? [];
  return isChart(name) && getEmbedPath(name) === path ? name : null;
}

/**
 * The chart that a page shows: its own, or of the front page's the one that the address leads to, else the first.
 * @param hash the part of the address behind the path and the query, with its leading "#", or empty
 */
export function getChartOfPage(path: string, hash: string): ChartId | null {
  if (path === "/") return (BAR_CHARTS.find(({ id }) => hash === `#${id}-title`) ?? BAR_CHARTS[0]).id;
  return PAGE_CHARTS.find(({ id }) => path === `/${id}`)?.id ?? null;
}

const pixels: Parameter<number> = {
  schema: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, "a number of pixels from 1 to 99999")
    .transform(Number)
    .meta({ description: "The most pixels that the asking page has room for." }),
  repeats: false,
};

/** What an address of the oEmbed endpoint takes; whatever else it holds is passed over, as oEmbed asks. */
export const OEMBED_PARAMETERS = {
  url: {
    schema: z.string().max(4000, "an address of at most 4000 characters").meta({
      description: "The address of a page or an embedded view of this site.",
    }),
    repeats: false,
    required: true,
  },
  maxwidth: pixels,
  maxheight: pixels,
  format: {
    schema: z.string().meta({ description: "json or xml.", default: "json" }),
    repeats: false,
  },
} as const satisfies Record<string, Parameter>;

/** What an address of this site shows that can be put into another page. */
interface EmbeddedAddress {
  readonly params: ChartParams;
  readonly theme: EmbedTheme;
}

/**
 * Reads the address of a view, or of a page that shows one; what of it cannot be read is left out.
 * @param address absolute, or from the root of the site
 * @param origin where the site stands
 * @returns null where it is no view of this site
 */
export function parseEmbeddedAddress(address: string, origin: string, today: Day): EmbeddedAddress | null {
  if (!URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  if (url.origin !== origin) return null;
  const chart = getEmbeddedChart(url.pathname) ?? getChartOfPage(url.pathname, url.hash);
  if (chart === null) return null;
  const { params, values } = parseChartAddress(chart, url.searchParams, EMBED_PARAMETERS, today);
  return { params, theme: toEmbedTheme(values) };
}
