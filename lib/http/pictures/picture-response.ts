import { LRUCache } from "lru-cache";
import { buildCacheHeaders } from "@/lib/http/answers";
import { DATA_LICENCE } from "@/lib/http/environment";
import { buildProblem } from "@/lib/http/problem";
import { writeFontFaces } from "./fonts";
import { BusyError, rasterise } from "./rasterise";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Pictures that were rendered, by what they are made from: at most so many bytes, those asked for last. The front keeps finished
 * answers; here are those that several ask for at once, and by several addresses.
 */
const kept = new LRUCache<string, Bytes, () => Promise<Bytes>>({
  maxSize: 4_000_000,
  sizeCalculation: ({ byteLength }) => byteLength,
  fetchMethod: (_key, _stale, { context: make }) => make(),
  // Whoever asked gets the picture, also where newer ones have taken its place meanwhile.
  ignoreFetchAbort: true,
});

/**
 * Makes something once for everyone who asks for it meanwhile, and keeps it as long as there is room.
 * @param key the same for the same content alone
 */
export function cachePicture(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
  return kept.forceFetch(key, { context: make });
}

/** A picture as a file; `svg` writes it with a style sheet inside. */
export interface PictureFile {
  readonly type: "svg" | "png";
  /** Its name without the ending, in plain letters, digits and hyphens. */
  readonly name: string;
  readonly etag: string;
  /** The address of the page that shows the same; null where there is none. */
  readonly page: string | null;
  svg(style: string): string;
}

/** A picture as an answer; 503 where too many are waiting to be rendered. */
export async function buildPictureResponse(file: PictureFile): Promise<Response> {
  const { type, name, etag, page } = file;
  const links = [
    `<${DATA_LICENCE.url}>; rel="license"`,
    ...(page === null ? [] : [`<${page}>; rel="alternate"; type="text/html"`]),
  ];
  const headers = {
    ...buildCacheHeaders(etag),
    "Content-Disposition": `inline; filename="${name}.${type}"`,
    "Cross-Origin-Resource-Policy": "cross-origin",
    Link: links.join(", "),
  };
  if (type === "svg") {
    const body = file.svg(await writeFontFaces(file.svg("")));
    return new Response(body, { headers: { ...headers, "Content-Type": "image/svg+xml; charset=utf-8" } });
  }
  try {
    const png = await cachePicture(etag, () => rasterise(file.svg("")));
    return new Response(png, { headers: { ...headers, "Content-Type": "image/png" } });
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    return buildProblem(503, "Busy", "Too many pictures are being drawn; try again in a few seconds.", {
      headers: { "Retry-After": "5" },
    });
  }
}
