import { createHash } from "node:crypto";
import { isUnavailable } from "@/lib/db/failures";
import type { Day } from "@/lib/domain/days";
import type { AnswerMeta } from "@/lib/schema/api/answers";
import { COLLECTIONS, type Collection } from "@/lib/schema/api/shapes";
import { BUILD, DATA_LICENCE } from "./environment";
import { ORIGIN_HEADERS } from "./origin";
import { buildProblem, CORS } from "./problem";

/** The version of the content that an answer was made from. */
interface Dataset {
  readonly version: string;
  readonly loadedAt: string;
}

/** What every answer says of itself. */
export function buildMeta(asOf: Day, { version, loadedAt }: Dataset): AnswerMeta {
  return { asOf, dataset: version, loadedAt, licence: DATA_LICENCE };
}

/** Whether a path segment names a collection. */
export function isCollection(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}

/** An id as records have them; anything else cannot be one and is not asked for. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/.test(text) && text.length <= 300;
}

/**
 * Runs a handler; what fails in it is no fault of the request and says so without details. Where the database cannot be
 * read, the client is told to come again; a fault of ours would meet it again.
 */
export async function withErrors(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    console.error(error);
    if (!isUnavailable(error)) return buildProblem(500, "Failed", "The site failed to make the answer.");
    return buildProblem(
      503,
      "Not available",
      "The data cannot be read at the moment; try again in a minute.",
      {
        headers: { "Retry-After": "30" },
      },
    );
  }
}

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
export function buildCacheHeaders(etag: string) {
  return { ...CORS, ETag: etag, "Cache-Control": CACHE, Vary: ORIGIN_HEADERS.join(", ") };
}

/** Nothing new since. */
function notModified(etag: string): Response {
  return new Response(null, { status: 304, headers: buildCacheHeaders(etag) });
}

/**
 * An answer that need not be made where the client holds it already.
 * @param told what the answer depends on: the version, the day, the address, and the site's own where it is named
 */
export async function withETag(
  request: Request,
  told: readonly string[],
  answer: (etag: string) => Response | Promise<Response>,
): Promise<Response> {
  const etag = etagOf(...told);
  return isFresh(request, etag) ? notModified(etag) : answer(etag);
}

/** A JSON answer. */
export function buildJsonResponse(body: string, etag: string): Response {
  return new Response(body, {
    headers: { ...buildCacheHeaders(etag), "Content-Type": "application/json; charset=utf-8" },
  });
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, "");
}

/**
 * An answer that programs read in place, such as a feed or a calendar.
 * @param type its media type; the text is UTF-8
 */
export function buildContentResponse(
  type: string,
  body: string | ReadableStream<Uint8Array>,
  etag: string,
): Response {
  return new Response(body, {
    headers: { ...buildCacheHeaders(etag), "Content-Type": `${type}; charset=utf-8` },
  });
}

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  // Search engines have the page itself.
  "X-Robots-Tag": "noindex",
};

/** A view for frames in other pages. */
export function buildEmbedResponse(document: string, etag: string): Response {
  return new Response(document, { headers: { ...buildCacheHeaders(etag), ...HEADERS } });
}

/** 404 in words that a frame can show, where an article's readers would else see an answer for programs. */
export function buildMissingEmbedResponse(document: string): Response {
  const headers = {
    ...CORS,
    "Cache-Control": "public, max-age=30",
    Vary: ORIGIN_HEADERS.join(", "),
    ...HEADERS,
  };
  return new Response(document, { status: 404, headers });
}
