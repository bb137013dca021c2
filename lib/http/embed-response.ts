import { CORS } from "./cors";
import { cachedHeaders } from "./json-response";
import { ORIGIN_HEADERS } from "./origin";

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  // Search engines have the page itself.
  "X-Robots-Tag": "noindex",
};

/** A view for frames in other pages. */
export function embedResponse(document: string, etag: string): Response {
  return new Response(document, { headers: { ...cachedHeaders(etag), ...HEADERS } });
}

/** 404 in words that a frame can show, where an article's readers would else see an answer for programs. */
export function missingEmbedResponse(document: string): Response {
  const headers = {
    ...CORS,
    "Cache-Control": "public, max-age=30",
    Vary: ORIGIN_HEADERS.join(", "),
    ...HEADERS,
  };
  return new Response(document, { status: 404, headers });
}
