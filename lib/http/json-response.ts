import { createHash } from "node:crypto";
import { CORS } from "./cors";
import { BUILD } from "./environment";
import { ORIGIN_HEADERS } from "./origin";

/** What a client keeps without asking may be so old, in seconds. */
const CACHE = "public, max-age=30";

/** The tag of an answer: the same as long as the site's own code, the content, the day and the address are. */
function etagOf(...parts: readonly string[]): string {
  return `W/"${createHash("sha256")
    .update([BUILD, ...parts].join("\n"))
    .digest("base64url")
    .slice(0, 22)}"`;
}

/** Whether the client holds this answer already. */
function isFresh(request: Request, etag: string): boolean {
  const held = request.headers.get("if-none-match");
  return held !== null && (held.trim() === "*" || held.split(",").some((tag) => bare(tag) === bare(etag)));
}

/** The headers of every answer that may be kept for a while; by no cache for a reader who found the site elsewhere. */
export function cachedHeaders(etag: string) {
  return { ...CORS, ETag: etag, "Cache-Control": CACHE, Vary: ORIGIN_HEADERS.join(", ") };
}

/** Nothing new since. */
function notModified(etag: string): Response {
  return new Response(null, { status: 304, headers: cachedHeaders(etag) });
}

/**
 * An answer that need not be made where the client holds it already.
 * @param told what the answer depends on: the version, the day, the address, and the site's own where it is named
 */
export async function unlessFresh(
  request: Request,
  told: readonly string[],
  answer: (etag: string) => Response | Promise<Response>,
): Promise<Response> {
  const etag = etagOf(...told);
  return isFresh(request, etag) ? notModified(etag) : answer(etag);
}

/** A JSON answer. */
export function jsonResponse(body: string, etag: string): Response {
  return new Response(body, {
    headers: { ...cachedHeaders(etag), "Content-Type": "application/json; charset=utf-8" },
  });
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, "");
}
