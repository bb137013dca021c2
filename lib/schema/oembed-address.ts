import { z } from "zod";
import type { Day } from "@/lib/domain/days";
import { type AskedChart, chartAddress } from "./chart-address";
import { chartOfPage, embeddedChart } from "./embed-address";
import type { Parameter } from "./parameters/parse-address";
import { askedEmbedTheme, EMBED_PARAMETERS, type EmbedTheme } from "./picture-parameters";

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
export interface EmbeddedAddress {
  readonly asked: AskedChart;
  readonly theme: EmbedTheme;
}

/**
 * Reads the address of a view, or of a page that shows one; what of it cannot be read is left out.
 * @param address absolute, or from the root of the site
 * @param origin where the site stands
 * @returns null where it is no view of this site
 */
export function embeddedAddress(address: string, origin: string, today: Day): EmbeddedAddress | null {
  if (!URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  if (url.origin !== origin) return null;
  const chart = embeddedChart(url.pathname) ?? chartOfPage(url.pathname, url.hash);
  if (chart === null) return null;
  const { asked, values } = chartAddress(chart, url.searchParams, EMBED_PARAMETERS, today);
  return { asked, theme: askedEmbedTheme(values) };
}
