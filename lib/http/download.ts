import { GEXF } from "@/lib/formats/gexf";
import { toStream } from "@/lib/formats/json";
import { buildCacheHeaders } from "./answers";
import { DATA_LICENCE } from "./environment";
import { CORS } from "./problem";

/** The kinds of file that the data can be taken away in. */
const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
  gexf: `${GEXF}; charset=utf-8`,
} as const;
type DownloadType = keyof typeof TYPES;

/** A file to take away. */
interface Download {
  readonly type: DownloadType;
  /** Its name without the ending, in plain letters, digits and hyphens. */
  readonly name: string;
  readonly etag: string;
  /** The address of the page that shows the same. */
  readonly page: string | null;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** A file as an answer: streamed, with a name to be kept under, its licence and the page that shows the same. */
export function buildDownload({ type, name, etag, page, pieces }: Download): Response {
  const links = [
    `<${DATA_LICENCE.url}>; rel="license"`,
    ...(page === null ? [] : [`<${page}>; rel="alternate"; type="text/html"`]),
  ];
  return new Response(toStream(pieces), {
    headers: {
      ...buildCacheHeaders(etag),
      "Content-Type": TYPES[type],
      // A browser shows JSON; the others it keeps.
      "Content-Disposition": `${type === "json" ? "inline" : "attachment"}; filename="${name}.${type}"`,
      Link: links.join(", "),
    },
  });
}

/** What the last part of an address names, and as what kind of file; null for the thing itself. */
interface FileAddress<T extends DownloadType> {
  readonly name: string;
  readonly type: T | null;
}

/** Reads "milestones.csv" as the milestones as CSV, and "milestones" as the milestones. */
export function parseFileAddress(segment: string): FileAddress<"csv" | "json"> {
  const read = /^(.+)\.(csv|json)$/.exec(segment);
  if (!read) return { name: segment, type: null };
  return { name: read[1] as string, type: read[2] as "csv" | "json" };
}

/**
 * Sends a reader on to a calendar by its `webcal:` address. Kept pages cannot write that address, which needs the name
 * of the host: they link here, and this answer knows it.
 * @param address the calendar's, with http or https
 */
export function buildSubscription(address: string): Response {
  return new Response(null, {
    status: 307,
    headers: { ...CORS, Location: formatWebcalAddress(address), "Cache-Control": "no-store" },
  });
}

/** The address by which programs subscribe to a calendar instead of opening it once. */
export function formatWebcalAddress(address: string): string {
  return address.replace(/^https?:/, "webcal:");
}
