import { cachedHeaders } from "./json-response";

/** A view for frames in other pages; search engines have the page itself. */
export function embedResponse(document: string, etag: string): Response {
  return new Response(document, {
    headers: {
      ...cachedHeaders(etag),
      "Content-Type": "text/html; charset=utf-8",
      "X-Robots-Tag": "noindex",
    },
  });
}
