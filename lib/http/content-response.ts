import { cachedHeaders } from "./json-response";

/**
 * An answer that programs read in place, such as a feed or a calendar.
 * @param type its media type; the text is UTF-8
 */
export function contentResponse(
  type: string,
  body: string | ReadableStream<Uint8Array>,
  etag: string,
): Response {
  return new Response(body, {
    headers: { ...cachedHeaders(etag), "Content-Type": `${type}; charset=utf-8` },
  });
}
