import { queryOf } from "@/lib/schema/address";
import type { AskedChart } from "@/lib/schema/chart-address";
import { embedPath } from "@/lib/schema/embed-address";
import type { EmbedTheme } from "@/lib/schema/picture-parameters";

/** A view in a frame of another page: its address with a leading slash, and how large the frame is, in pixels. */
export interface EmbedFrame {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const BARS = { width: 720, height: 640 };
const TALL = { width: 900, height: 820 };

/** The frame of a view; where it names no day the view goes with the time. */
export function embedFrame({ chart, asked }: AskedChart, theme: EmbedTheme = "auto"): EmbedFrame {
  const query = new URLSearchParams(queryOf(asked.filter, { asOf: asked.askedDay }));
  if (theme !== "auto") query.set("theme", theme);
  const size = chart === "timeline" || chart === "trends" ? TALL : BARS;
  return { path: `${embedPath(chart)}${query.size > 0 ? `?${query}` : ""}`, ...size };
}

/** The HTML that puts a view into another page. */
export function frameCode(
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
