import { createHash } from "node:crypto";
import { CORS } from "./cors";

/** Short, so that new data shows within a minute. */
const CACHE = "public, max-age=30";

/** The tag of an answer: the same as long as the content, the day and the address are. */
export function etagOf(...parts: readonly string[]): string {
  return `W/"${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 22)}"`;
}

/** Whether the client holds this answer already. */
export function isFresh(request: Request, etag: string): boolean {
  const held = request.headers.get("if-none-match");
  return held !== null && (held.trim() === "*" || held.split(",").some((tag) => bare(tag) === bare(etag)));
}

/** The headers of every answer that may be kept for a while. */
export function cachedHeaders(etag: string) {
  return { ...CORS, ETag: etag, "Cache-Control": CACHE };
}

/** Nothing new since. */
export function notModified(etag: string): Response {
  return new Response(null, { status: 304, headers: cachedHeaders(etag) });
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
