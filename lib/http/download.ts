import { streamOf } from "@/lib/formats/stream";
import { cachedHeaders } from "./json-response";
import { DATA_LICENCE } from "./licence";

/** The kinds of file that the data can be taken away in. */
const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
} as const;
export type DownloadType = keyof typeof TYPES;

/** A file to take away. */
export interface Download {
  readonly type: DownloadType;
  /** Its name without the ending, in plain letters, digits and hyphens. */
  readonly name: string;
  readonly etag: string;
  /** The address of the page that shows the same. */
  readonly page: string | null;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** A file as an answer: streamed, with a name to be kept under, its licence and the page that shows the same. */
export function downloadResponse({ type, name, etag, page, pieces }: Download): Response {
  const links = [
    `<${DATA_LICENCE.url}>; rel="license"`,
    ...(page === null ? [] : [`<${page}>; rel="alternate"; type="text/html"`]),
  ];
  return new Response(streamOf(pieces), {
    headers: {
      ...cachedHeaders(etag),
      "Content-Type": TYPES[type],
      // A browser shows JSON; the others it keeps.
      "Content-Disposition": `${type === "json" ? "inline" : "attachment"}; filename="${name}.${type}"`,
      Link: links.join(", "),
    },
  });
}
