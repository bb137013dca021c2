import { getBarChart, isBarChart } from "@/lib/schema/pages/charts";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { EmbedTheme } from "@/lib/schema/parameters/picture-parameters";
import { type ChartId, type ChartParams, getEmbedPath } from "@/lib/schema/parameters/view-address";

/** A view in a frame of another page: its address with a leading slash, and how large the frame is, in pixels. */
export interface EmbedFrame {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The frame of each view. Bars and the network fit into theirs, as long as it is as wide as here; the lanes of a timeline and the panels of
 * the trends, which are as many as the filter leaves, go on below.
 */
function sizeOf(chart: ChartId): { readonly width: number; readonly height: number } {
  if (isBarChart(chart)) return { width: 720, height: getBarChart(chart).frameHeight };
  return { width: 900, height: chart === "network" ? 1060 : 820 };
}

/** The frame of a view; where it names no day the view goes with the time. */
export function buildEmbedFrame({ chart, listParams }: ChartParams, theme: EmbedTheme = "auto"): EmbedFrame {
  const query = new URLSearchParams(formatQuery(listParams.filter, { asOf: listParams.asOfParam }));
  if (theme !== "auto") query.set("theme", theme);
  return { path: `${getEmbedPath(chart)}${query.size > 0 ? `?${query}` : ""}`, ...sizeOf(chart) };
}

/** The HTML that puts a view into another page. */
export function formatFrameCode(
  address: string,
  title: string,
  { width, height }: Omit<EmbedFrame, "path">,
): string {
  const style = `border: 0; width: 100%; max-width: ${width}px`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="${style}" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
