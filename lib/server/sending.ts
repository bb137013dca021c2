import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Answer, chooseEncoding } from "./answer-cache";
import { fillPolicyHeader } from "./content-policy";
import type { Coming } from "./renderer";

/** The first bytes of a body, up to a bound; what is left of it stays in the stream. */
export async function takeUpTo(
  bytes: number,
  body: Coming["body"],
): Promise<{ parts: Buffer[]; isWhole: boolean }> {
  const parts: Buffer[] = [];
  let size = 0;
  const iterator = body.iterator({ destroyOnReturn: false });
  for await (const part of iterator) {
    parts.push(part as Buffer);
    size += (part as Buffer).byteLength;
    if (size > bytes) return { parts, isWhole: false };
  }
  return { parts, isWhole: true };
}

/** Lets caches keep an answer and ask each time whether it still holds. */
export function tellCaches(status: number, headers: Coming["headers"], body: Buffer): Record<string, string> {
  if (status !== 200) return { ...headers };
  const isPage = headers["cache-control"]?.includes("no-store") ?? true;
  const tag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return {
    ...headers,
    etag: headers.etag ?? `W/"${tag}"`,
    ...(isPage && { "cache-control": "public, no-cache" }),
  };
}

/**
 * Sends an answer that is whole, or says that the client holds it already.
 * @param cacheStatus how it came by our cache (RFC 9211)
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  cacheStatus: string,
): void {
  const { status, headers, body, encoding } = answer;
  const isKnown = status === 200 && isHeld(request.headers["if-none-match"], headers.etag);
  const vary = varyOf(headers);
  response.writeHead(isKnown ? 304 : status, {
    ...headers,
    vary,
    "cache-status": cacheStatus,
    ...(!isKnown && { "content-length": String(body.byteLength) }),
    ...(!isKnown && encoding !== "identity" && { "content-encoding": encoding }),
  });
  response.end(isKnown || request.method === "HEAD" ? undefined : body);
}

/** What of a request an answer depends on. */
function varyOf({ vary = "" }: Coming["headers"]): string {
  return /\baccept-encoding\b/i.test(vary) ? vary : [vary, "Accept-Encoding"].filter(Boolean).join(", ");
}

/** Whether a client holds an answer already (RFC 9110, 13.1.2: weakly compared). */
function isHeld(tags: string | undefined, etag: string | undefined): boolean {
  if (tags === undefined || etag === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return tags.trim() === "*" || tags.split(",").some((tag) => bare(tag) === bare(etag));
}

/** Hands an answer on as it comes, or says that the client holds it already. No document is so large. */
export async function stream(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Coming,
  begun: readonly Buffer[],
): Promise<void> {
  const isPacked =
    chooseEncoding(request.headers["accept-encoding"], headers["content-type"] ?? "") !== "identity";
  const told = status === 200 && isHeld(request.headers["if-none-match"], headers.etag) ? 304 : status;
  response.writeHead(told, {
    ...fillPolicyHeader(headers),
    vary: varyOf(headers),
    ...(isPacked && told !== 304 && { "content-encoding": "gzip" }),
  });
  if (request.method === "HEAD" || told === 204 || told === 304) {
    body.destroy();
    response.end();
    return;
  }
  const all = async function* () {
    yield* begun;
    yield* body;
  };
  if (isPacked) await pipeline(all, createGzip(), response);
  else await pipeline(all, response);
}
